/**
 * `npm run bench -- [NAME…]` measures what the questions of the catalogue cost on both sample cases and ten thousand made-up positions:
 * how many subqueries, how long a new one is planned, how long answers take over HTTP. It starts a database of its own, with
 * the settings of `npm start`, and compares what it finds with what is promised.
 */
import { join } from 'node:path'
import { loadQuestions } from '../src/questions.ts'
import { asked, fillBench, POSITIONS } from './bench/graph.ts'
import { measure } from './bench/measure.ts'
import { row, summary, type Measured } from './bench/report.ts'
import { ownDatabase } from './kit/database.ts'
import { startServer } from './kit/http.ts'

const words = process.argv.slice(2)
const questions = loadQuestions(join(import.meta.dirname, '../questions'))
const unknown = words.filter((word) => !questions.some(({ name }) => name === word))
if (unknown.length > 0) {
  process.stderr.write(`There is no question ${unknown.join(', ')}. Give none, or some of: ${questions.map(({ name }) => name).join(', ')}\n`)
  process.exit(2)
}
const wanted = words.length === 0 ? questions : questions.filter(({ name }) => words.includes(name))

process.stderr.write(`Starting a database and filling it with both cases and ${POSITIONS} positions …\n`)
const { graph, stop } = await ownDatabase({ busy: true })
try {
  await fillBench(graph)
  const server = await startServer(graph)
  const runs = await Promise.all(wanted.map(async (question) => (await asked(graph, question)).map((one) => ({ ...question, ...one }))))
  process.stderr.write('Asking everything once, so that Java has compiled what it will need …\n')
  for (const { operation, variables } of runs.flat()) await server.ask(operation, variables)
  const measured: Measured[] = []
  for (const { name, operation, on, variables } of runs.flat()) {
    const one = { name, on, cost: await measure(graph, server.ask, operation, variables) }
    if (measured.push(one) === 1) process.stdout.write(`${row.head}\n`)
    process.stdout.write(`${row.of(one)}\n`)
  }
  process.stdout.write(`\n${summary(measured)}\n`)
  await server.stop()
} finally {
  await stop()
}

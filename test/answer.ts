/**
 * `npm run answer -- NAME… [VARIABLES…]` asks questions of the catalogue on the sample cases, with their sample variables and
 * with each JSON object given, and writes test/questions/NAME.json to be reviewed. `--all` renews every file as it is.
 */
import { existsSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { importFolders } from '../src/dossier/import.ts'
import { createProgress } from '../src/progress.ts'
import { loadQuestions } from '../src/questions.ts'
import { openGraph } from '../src/graph/open.ts'
import { migrate } from '../src/graph/migrate.ts'
import { MIGRATIONS, startTestDatabase } from './kit/database.ts'
import { startServer } from './kit/http.ts'

const root = join(import.meta.dirname, '..')
const questions = loadQuestions(join(root, 'questions'))
const words = process.argv.slice(2)
const more = words.filter((word) => word.startsWith('{'))
const wanted = questions.filter(({ name }) => words.includes('--all') || words.includes(name))
if (wanted.length === 0) {
  process.stderr.write(`Give --all, or one of: ${questions.map((question) => question.name).join(', ')}\n`)
  process.exit(2)
}

const progress = createProgress(process.stderr, { colour: false })
const { connection, stop } = await startTestDatabase({ progress })
try {
  const graph = await openGraph(connection)
  await migrate(graph, MIGRATIONS)
  await importFolders(graph, [join(root, 'dossiers')])
  const server = await startServer(graph)
  for (const { name: question, operation, sampleVariables } of wanted) {
    const file = join(root, 'test/questions', `${question}.json`)
    const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { variables: object }[]).map(({ variables }) => variables) : []
    const given = more.map((text) => JSON.parse(text) as object)
    const sets = new Map([sampleVariables, ...known, ...given].map((variables) => [JSON.stringify(variables), variables]))
    const answers = []
    for (const variables of sets.values()) {
      const { body } = await server.ask(operation, variables as Record<string, unknown>)
      if (body.errors !== undefined) throw new Error(`${question}: ${body.errors.map(({ message }) => message).join('; ')}`)
      answers.push({ variables, data: body.data })
    }
    await writeFile(file, `${JSON.stringify(answers, undefined, 2)}\n`)
    process.stderr.write(`${file}\n`)
  }
  await server.stop()
  await graph.close()
} finally {
  await stop()
}

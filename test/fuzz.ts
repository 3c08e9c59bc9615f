/**
 * Compares the compiler with plain resolvers on random operations: `npm run fuzz -- [how many] [first seed]`. It starts a
 * database of its own.
 */
import { parseArgs } from 'node:util'
import { ownDatabase } from './kit/database.ts'
import { openFuzz } from './kit/fuzz.ts'
import { seed as seedGraph } from './kit/seed.ts'

const { positionals } = parseArgs({ allowPositionals: true })
const [count = 200, first = 0] = positionals.map(Number)
if (![count, first].every((number) => Number.isSafeInteger(number) && number >= 0)) {
  process.stderr.write('Usage: npm run fuzz -- [how many operations] [first seed]\n')
  process.exit(2)
}

process.stderr.write('Starting a database …\n')
const { graph, stop } = await ownDatabase()
const begun = performance.now()
let done = 0
let different = 0
const interrupted = new AbortController()
process.once('SIGINT', () => {
  interrupted.abort()
})
try {
  await seedGraph(graph)
  const { tryOut } = await openFuzz(graph, { roots: 2, depth: 5, links: 8 })
  for (let seed = first; seed < first + count && !interrupted.signal.aborted; seed++) {
    const difference = await tryOut(seed)
    done += 1
    if (difference !== undefined) {
      different += 1
      process.stdout.write(`${difference}\n\n`)
    }
    if (done % 50 === 0) process.stderr.write(`${done} of ${count}, ${different} different\n`)
  }
} finally {
  await stop()
}
const seconds = Math.round((performance.now() - begun) / 1000)
process.stdout.write(`${done} operations from seed ${first} in ${seconds} s: ${different === 0 ? 'all alike' : `${different} different`}\n`)
process.exitCode = different === 0 && !interrupted.signal.aborted ? 0 : 1

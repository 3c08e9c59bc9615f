/**
 * Damages dossiers and sees what the check and the import make of them: `npm run fuzz:dossiers -- [how many] [--seed N]`. It
 * starts a database of its own.
 */
import { parseArgs } from 'node:util'
import { ownDatabase } from './kit/database.ts'
import { openDossierFuzz } from './kit/dossierFuzz.ts'

const USAGE = 'Usage: npm run fuzz:dossiers -- [how many] [--seed first]\n'

const { positionals, values } = parseArgs({ allowPositionals: true, options: { seed: { type: 'string', default: '0' } } })
const [count, first] = [Number(positionals[0] ?? 1_000), Number(values.seed)]
if (positionals.length > 1 || ![count, first].every((number) => Number.isSafeInteger(number) && number >= 0)) {
  process.stderr.write(USAGE)
  process.exit(2)
}

process.stderr.write('Starting a database …\n')
const { graph, stop } = await ownDatabase()
const begun = performance.now()
const tally = { tried: 0, sound: 0, failed: 0 }
const interrupted = new AbortController()
process.once('SIGINT', () => {
  interrupted.abort()
})
try {
  const { tryOut, compareWithFresh } = await openDossierFuzz(graph)
  for (let seed = first; seed < first + count && !interrupted.signal.aborted; seed++) {
    const { sound, failure } = await tryOut(seed)
    tally.tried += 1
    if (sound) tally.sound += 1
    if (failure !== undefined) {
      tally.failed += 1
      process.stdout.write(`${failure}\n\n`)
    }
    if (tally.tried % 100 === 0) process.stderr.write(`${tally.tried} of ${count}, ${tally.sound} imported, ${tally.failed} failed\n`)
  }
  const difference = await compareWithFresh()
  if (difference !== undefined) {
    tally.failed += 1
    process.stdout.write(`${difference}\n\n`)
  }
} finally {
  await stop()
}
const seconds = Math.round((performance.now() - begun) / 1000)
const outcome = tally.failed === 0 ? 'all as promised' : `${tally.failed} not as promised`
process.stdout.write(`${tally.tried} dossiers from seed ${first} in ${seconds} s, ${tally.sound} sound and imported: ${outcome}\n`)
process.exitCode = tally.failed === 0 && !interrupted.signal.aborted ? 0 : 1

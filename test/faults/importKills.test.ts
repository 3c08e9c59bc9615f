/**
 * An import is ended by force at every stage of its run, by killing it or the database below it. Whatever was written by then,
 * the graph holds the dossier as it was or as it is to be, and the next import works.
 *
 * IMPORT_KILLS says how many times (200), IMPORT_KILLS_SEED how: the run prints its own. What the seed fixes is who is killed,
 * how, and at which share of an import's length; the length is the machine's.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { importDossier } from '../../src/dossier/write.ts'
import { attach } from '../../src/engine/runner.ts'
import { startEngine, type Engine } from '../../src/engine/start.ts'
import { checksumOf } from '../../src/graph/checksum.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { openGraph, type Graph } from '../../src/graph/open.ts'
import { MIGRATIONS, SOFTWARE, temporaryHome } from '../kit/database.ts'
import { generateDossier } from '../kit/generate.ts'
import { startImporter, type Importer } from '../kit/importers.ts'
import { makeRandom } from '../kit/random.ts'

const KILLS = Number(process.env['IMPORT_KILLS'] ?? 200)
const SEED = Number(process.env['IMPORT_KILLS_SEED'] ?? Date.now() % 1_000_000)

type Victim = 'SIGKILL' | 'SIGTERM' | 'SIGINT' | 'database'
/** Of twelve kills. A database takes seconds to come back. */
const victims: readonly Victim[] = ['database', 'SIGTERM', 'SIGINT', ...Array<Victim>(9).fill('SIGKILL')]
/** The last kills come when the import should be over: its commit may take longer than it did before. */
const LAST_SHARE = 1.1

/** The same dossier in two versions, which have hardly a record in common. */
const versions = [
  { positions: 20, seed: 1 },
  { positions: 25, seed: 2 },
] as const

let home: string
let remove: () => Promise<void>
let engine: Engine
let graph: Graph
beforeAll(async () => {
  ;({ home, remove } = await temporaryHome())
  await open()
  await migrate(graph, MIGRATIONS)
})
afterAll(async () => {
  await graph.close()
  await engine.stop()
  await remove()
})

async function open(): Promise<void> {
  engine = await startEngine({ home, software: SOFTWARE })
  graph = await openGraph({ ...engine, database: 'neo4j' })
}

async function restartDatabase(): Promise<void> {
  await graph.close()
  await engine.stop()
  await open()
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`)
}

async function contents(): Promise<string> {
  const { checksum, schema } = await checksumOf(graph)
  return `${checksum} ${schema}`
}

test('an import that is killed leaves the old dossier or the new one, whole, and the next import succeeds', async () => {
  tell(`IMPORT_KILLS=${KILLS} IMPORT_KILLS_SEED=${SEED} npm run test:faults -- importKills`)
  const random = makeRandom(SEED)
  const moments = random.sample(Array.from({ length: KILLS }, (_, at) => ((at + random.int(1000) / 1000) / KILLS) * LAST_SHARE), KILLS)
  const kills = moments.map((moment, at) => ({ moment, victim: victims[at % victims.length] ?? 'SIGKILL' }))
  const dossiers = versions.map(({ positions, seed }) => generateDossier(positions, seed))
  const importVersion = async (version: number) => {
    const start = performance.now()
    for (const dossier of dossiers.slice(version, version + 1)) await importDossier(graph, dossier)
    return performance.now() - start
  }
  // The first ones are slow, since nothing is planned or compiled yet.
  for (const version of [0, 1, 0, 1, 0, 1]) await importVersion(version)
  const whole: string[] = []
  for (const version of [1, 0]) {
    await importVersion(version)
    whole[version] = await contents()
  }
  expect(whole[0]).not.toBe(whole[1])

  let [old, length] = [0, await importVersion(0)]
  const found = { old: 0, new: 0 }
  let next: Promise<Importer> = startImporter(engine, versions)
  for (const { moment, victim } of kills) {
    const importer = await next
    const target = 1 - old
    const answered = importer.order(target)
    await sleep(moment * length)
    if (victim === 'database') await attach(home, engine.record).kill()
    // With its database too, since it would write again as soon as that is back.
    importer.kill(victim === 'database' ? 'SIGKILL' : victim)
    const [said] = await Promise.all([answered, importer.ended])
    if (victim === 'database') await restartDatabase()
    next = startImporter(engine, versions)
    next.catch(() => undefined)

    const left = await contents()
    const state = left === whole[old] ? 'old' : left === whole[target] ? 'new' : `${left}, which is neither`
    // What the importer had said was done must be there.
    const told = `${victim} at ${moment.toFixed(3)}${said === undefined ? '' : `, which said ${said},`} leaves ${state}`
    expect(told).toMatch(said === 'done' ? /leaves new$/ : /leaves (old|new)$/)
    found[state as 'old' | 'new'] += 1
    length = await importVersion(target)
    expect(await contents()).toBe(whole[target])
    old = target
  }
  const last = await next
  last.kill('SIGKILL')
  await last.ended

  tell(`${KILLS} kills, ${kills.filter(({ victim }) => victim === 'database').length} of them of the database: ${found.old} left the old dossier, ${found.new} the new one, none anything else`)
  if (KILLS >= 20) expect(Math.min(found.old, found.new)).toBeGreaterThan(0)
}, 3_600_000)

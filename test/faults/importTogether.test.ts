/**
 * Several imports at once, from one process and from several: the graph is that of the same imports one after the other, and
 * nobody is told of locks.
 *
 * IMPORTS_TOGETHER says how many rounds (36), IMPORTS_TOGETHER_SEED which: the run prints its own.
 */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { importFolders } from '../../src/dossier/import.ts'
import { importDossier } from '../../src/dossier/write.ts'
import { startEngine, type Engine } from '../../src/engine/start.ts'
import { UnavailableError } from '../../src/errors.ts'
import { checksumOf } from '../../src/graph/checksum.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { openGraph, type Graph } from '../../src/graph/open.ts'
import { MIGRATIONS, SOFTWARE, temporaryHome } from '../kit/database.ts'
import { generateDossier } from '../kit/generate.ts'
import { startImporter, type Importer } from '../kit/importers.ts'
import { makeRandom } from '../kit/random.ts'

const ROUNDS = Number(process.env['IMPORTS_TOGETHER'] ?? 36)
const SEED = Number(process.env['IMPORTS_TOGETHER_SEED'] ?? Date.now() % 1_000_000)
const FIXTURES = join(import.meta.dirname, '../fixtures/dossiers')
const STRAIT = 'strait-2031'

let home: string
let folder: string
let remove: () => Promise<void>
let engine: Engine
let graph: Graph
beforeAll(async () => {
  ;({ home, remove } = await temporaryHome())
  folder = await mkdtemp(join(tmpdir(), 'demarche-together-'))
  await makeDossiers()
  await open()
  await migrate(graph, MIGRATIONS)
})
afterAll(async () => {
  await graph.close()
  await engine.stop()
  await Promise.all([remove(), rm(folder, { recursive: true })])
})

async function open(): Promise<void> {
  engine = await startEngine({ home, software: SOFTWARE })
  graph = await openGraph({ ...engine, database: 'neo4j' })
}

/** Two dossiers of one register. */
async function makeDossiers(): Promise<void> {
  await cp(join(FIXTURES, 'register'), join(folder, 'register'), { recursive: true })
  for (const name of [STRAIT, 'strait-2032']) {
    await cp(join(FIXTURES, STRAIT), join(folder, name), { recursive: true })
    const file = join(folder, name, 'dossier.yaml')
    await writeFile(file, (await readFile(file, 'utf8')).replace(`dossier: ${STRAIT}`, `dossier: ${name}`))
  }
}

async function empty(): Promise<void> {
  await graph.write((run) => run('MATCH (r:Record) DETACH DELETE r', {}))
}

async function contents(): Promise<string> {
  return (await checksumOf(graph)).checksum
}

const REGISTER_AND_ONE = 0
const REGISTER_AND_OTHER = 1

/** Who imports what at once, and what must then be there. */
const meetings = [
  { name: 'one dossier, from two processes', from: ['first', 'second'], numbers: [REGISTER_AND_ONE, REGISTER_AND_ONE] },
  { name: 'two dossiers of one register, from two processes', from: ['first', 'second'], numbers: [REGISTER_AND_ONE, REGISTER_AND_OTHER] },
  { name: 'two dossiers of one register, from one process', from: ['here', 'here'], numbers: [REGISTER_AND_ONE, REGISTER_AND_OTHER] },
  { name: 'one dossier, four times, from three processes', from: ['first', 'here', 'second', 'here'], numbers: [REGISTER_AND_ONE, REGISTER_AND_ONE, REGISTER_AND_ONE, REGISTER_AND_ONE] },
] as const

test('imports at once leave what the same imports leave one after the other, and none of them fails', async () => {
  process.stderr.write(`IMPORTS_TOGETHER=${ROUNDS} IMPORTS_TOGETHER_SEED=${SEED} npm run test:faults -- importTogether\n`)
  const random = makeRandom(SEED)
  const register = join(folder, 'register')
  const wanted = [STRAIT, 'strait-2032'].map((name) => ({ folders: [join(folder, name)], register }))
  const importHere = (number: number) => importFolders(graph, wanted[number]?.folders ?? [], { register }).then(() => 'done', String)
  const expected = new Map<string, string>()
  for (const { numbers } of meetings) {
    await empty()
    for (const number of numbers) expect(await importHere(number)).toBe('done')
    expected.set(numbers.join(), await contents())
  }
  const processes: Record<'first' | 'second', Importer> = { first: await startImporter(engine, wanted), second: await startImporter(engine, wanted) }

  for (let round = 0; round < ROUNDS; round++) {
    const { name, from, numbers } = random.pick(meetings)
    const isEmpty = random.chance(0.5)
    if (isEmpty) await empty()
    // What another round left is more than this one's.
    const before = isEmpty ? '' : [...expected.values()][1]
    if (!isEmpty) for (const number of [REGISTER_AND_ONE, REGISTER_AND_OTHER]) await importHere(number)
    const delays = numbers.map(() => random.int(60))
    const told = await Promise.all(
      numbers.map(async (number, at) => {
        await sleep(delays[at])
        const who = from[at] ?? 'here'
        return who === 'here' ? await importHere(number) : await processes[who].order(number)
      }),
    )

    expect({ round, name, told }).toEqual({ round, name, told: numbers.map(() => 'done') })
    expect(await contents()).toBe(isEmpty ? expected.get(numbers.join()) : before)
  }
  for (const { kill, ended } of Object.values(processes)) {
    kill('SIGKILL')
    await ended
  }
})

test('nobody sees what an import has written before it is committed', async () => {
  await empty()
  await importDossier(graph, generateDossier(40, 1))
  const ids = async () => (await graph.read('MATCH (record:Record) RETURN record.id ORDER BY record.id', {})).map(([id]) => id)
  const old = await ids()
  let seen: unknown[] = []
  const seenBeforeCommit: Graph = {
    ...graph,
    write: (work) =>
      graph.write(async (run, stream) => {
        const result = await work(run, stream)
        seen = await ids()
        return result
      }),
  }

  await importDossier(seenBeforeCommit, generateDossier(50, 2))

  expect(seen).toEqual(old)
  expect(await ids()).not.toEqual(old)
})

test('an import whose database is restarted below it goes on when that is back', async () => {
  const dossier = generateDossier(100, 3)
  await empty()
  await importDossier(graph, dossier)
  const whole = await contents()
  await empty()
  const importer = await startImporter(engine, [{ positions: 100, seed: 3 }])
  const answered = importer.order(0)
  await sleep(200)

  await graph.close()
  await engine.stop()
  await open()

  expect(await answered).toBe('done')
  expect(await contents()).toBe(whole)
  importer.kill('SIGKILL')
  await importer.ended
})

test('an import whose database stays away is told so, and that it may be tried again', async () => {
  const elsewhere = await openGraph({ ...engine, database: 'neo4j' })
  const importing = importDossier(elsewhere, generateDossier(400, 4))
  const told = importing.catch((error: unknown) => error)
  await sleep(200)

  await graph.close()
  await engine.stop()
  const error = await told
  await elsewhere.close()
  await open()

  expect(error).toBeInstanceOf(UnavailableError)
  expect(String(error)).toMatch(/cannot be reached|is busy/)
})

/** Restores of a real database that meet other commands, each other, or a connection that breaks. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { backup } from '../../src/backup/backup.ts'
import { verifyBackup } from '../../src/backup/file.ts'
import { restore } from '../../src/backup/restore.ts'
import { importFolders } from '../../src/dossier/import.ts'
import { importDossier } from '../../src/dossier/write.ts'
import { ConflictError } from '../../src/errors.ts'
import { checksumOf } from '../../src/graph/checksum.ts'
import { lockGraph } from '../../src/graph/lock.ts'
import { migrate } from '../../src/graph/migrate.ts'
import type { Graph } from '../../src/graph/open.ts'
import { MIGRATIONS, ownDatabase } from '../kit/database.ts'
import { generateDossier } from '../kit/generate.ts'

const FIXTURES = join(import.meta.dirname, '../fixtures/dossiers')

let folder: string
let file: string
let graph: Graph
let stop: () => Promise<void>
beforeAll(async () => {
  ;({ graph, stop } = await ownDatabase())
})
afterAll(() => stop())
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demarche-restore-'))
  file = join(folder, 'all.backup.gz')
  await deleteAll()
  await migrate(graph, MIGRATIONS)
  await importFolders(graph, [FIXTURES])
})
afterEach(() => rm(folder, { recursive: true }))

async function deleteAll(): Promise<void> {
  await graph.write((run) => run('MATCH (n) DETACH DELETE n', {}))
}

async function makeBackup(through = graph): Promise<void> {
  await backup(through, file, { force: false, demarche: '0.0.0' })
}

async function restoreIt(through = graph, force = false): Promise<void> {
  await restore(through, file, await verifyBackup(file), { force })
}

/** As where the reply to every commit is lost on its way: the driver does the work again. */
const repeating = (): Graph => ({
  ...graph,
  write: async (work) => {
    await graph.write(work)
    return await graph.write(work)
  },
})

/** A graph whose writer is held up at its write of this number, before it or before its commit. */
function heldUp(at: number, where: 'before' | 'within', over = graph) {
  let [number, reach, release] = [0, () => {}, () => {}]
  const reached = new Promise<void>((resolve) => (reach = resolve))
  const released = new Promise<void>((resolve) => (release = resolve))
  const wait = async () => {
    reach()
    await released
  }
  const through: Graph = {
    ...over,
    write: async (work) => {
      number += 1
      if (number !== at) return await over.write(work)
      if (where === 'before') await wait()
      return await over.write(async (run, stream) => {
        const result = await work(run, stream)
        if (where === 'within') await wait()
        return result
      })
    },
  }
  return { through, reached, release }
}

/** Until so many transactions wait for a lock. */
async function untilBlocked(count: number): Promise<void> {
  const blocked = async () => (await graph.read("SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN count(*)", {}))[0]?.[0]
  while ((await blocked()) !== count) await sleep(20)
}

/** The writes of a restore of little into a prepared and empty database, by number. */
const WRITES = { begin: 2, nodes: 3, relationships: 4, end: 5 }

test.each([
  ['its nodes', WRITES.nodes],
  ['its relationships', WRITES.relationships],
  ['its end', WRITES.end],
])('a restore that slept before %s, while another one took over, stops and changes nothing', async (_what, at) => {
  await makeBackup()
  await deleteAll()
  await migrate(graph, MIGRATIONS)
  const { through, reached, release } = heldUp(at, 'before')
  const sleeper = Promise.allSettled([restoreIt(through)])
  await reached
  await restoreIt()
  await importDossier(graph, generateDossier(5, 1))
  const after = await checksumOf(graph)

  release()

  expect(await sleeper).toEqual([{ status: 'rejected', reason: expect.objectContaining({ message: expect.stringContaining('this one has stopped') as string }) as Error }])
  expect(await checksumOf(graph)).toEqual(after)
})

test('a backup and a restore succeed where the replies to their commits are lost', async () => {
  const before = await checksumOf(graph)
  await makeBackup(repeating())
  await deleteAll()

  await restoreIt(repeating())

  expect(await checksumOf(graph)).toEqual(before)
  await restoreIt(repeating(), true)
  expect(await checksumOf(graph)).toEqual(before)
})

test('an import and a backup that waited for the beginning of a restore do not go on into what it has half filled', async () => {
  const before = await checksumOf(graph)
  await makeBackup()
  await deleteAll()
  await migrate(graph, MIGRATIONS)
  const filling = heldUp(WRITES.nodes, 'before')
  const beginning = heldUp(WRITES.begin, 'within', filling.through)
  const restoring = restoreIt(beginning.through)
  await beginning.reached
  const waiting = Promise.allSettled([importDossier(graph, generateDossier(5, 1)), backup(graph, `${file}.2`, { force: false, demarche: '0.0.0' })])
  await untilBlocked(2)

  beginning.release()

  const refused = { status: 'rejected', reason: expect.any(ConflictError) as ConflictError }
  expect(await waiting).toEqual([refused, refused])
  filling.release()
  await restoring
  expect(await checksumOf(graph)).toEqual(before)
})

test('who waited while a graph was replaced holds the lock of the new one', async () => {
  await makeBackup()
  const { through, reached, release } = heldUp(2, 'within')
  const restoring = restoreIt(through, true)
  await reached
  const order: string[] = []
  const first = graph.write(async (run) => {
    await lockGraph(run)
    order.push('first locks')
    await sleep(1000)
    order.push('first ends')
  })
  await untilBlocked(1)
  release()
  await restoring
  while (order.length === 0) await sleep(5)
  await graph.write(async (run) => {
    await lockGraph(run)
    order.push('second locks')
  })
  await first

  expect(order).toEqual(['first locks', 'first ends', 'second locks'])
})

test('a database that others filled has all constraints and indexes after its graph was replaced', async () => {
  const before = await checksumOf(graph)
  await makeBackup()
  await deleteAll()
  for (const [drop] of await graph.read("SHOW CONSTRAINTS YIELD name RETURN 'DROP CONSTRAINT `' + name + '`'", {})) await graph.write((run) => run(String(drop), {}))
  for (const [drop] of await graph.read("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN 'DROP INDEX `' + name + '`'", {})) await graph.write((run) => run(String(drop), {}))
  await graph.write((run) => run("CREATE (:Film {title: 'Shoah'})", {}))

  await restoreIt(graph, true)

  expect(await checksumOf(graph)).toEqual(before)
})

/**
 * Real databases for tests: one shared by all that only read, and private ones for those that write.
 */
import { spawn } from 'node:child_process'
import { mkdtemp } from 'node:fs/promises'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEngine, type Engine } from '../../src/engine/start.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { openGraph, type Connection, type Graph } from '../../src/graph/open.ts'
import type { Progress } from '../../src/progress.ts'

const ROOT = join(import.meta.dirname, '../..')
export const MIGRATIONS = join(ROOT, 'cypher/migrations')
/** Where Neo4j's jars are, which the tests share with `npm start`. */
export const SOFTWARE = join(ROOT, '.demarche')

/** How globalSetup tells the workers about the shared database. */
export const CONNECTION_VARIABLE = 'TEST_DATABASE'

/** A home directory that vanishes, with the database in it, when `remove` is called or this process ends, however. */
export async function temporaryHome(): Promise<{ home: string; remove: () => Promise<void> }> {
  const home = await mkdtemp(join(tmpdir(), 'demarche-test-'))
  const reaper = spawn(process.execPath, [join(import.meta.dirname, 'reaper.mjs'), home], {
    detached: true,
    stdio: ['pipe', 'ignore', 'inherit'],
  })
  reaper.unref()
  return {
    home,
    remove: async () => {
      reaper.ref()
      reaper.stdin.end()
      await once(reaper, 'exit')
    },
  }
}

/** Starts a database in a temporary home; `stop` leaves nothing of either. */
export async function startTemporaryEngine(progress?: Progress): Promise<Engine> {
  const { home, remove } = await temporaryHome()
  try {
    const engine = await startEngine({ home, software: SOFTWARE, ...(progress && { progress }) })
    return {
      ...engine,
      stop: async () => {
        await engine.stop()
        await remove()
      },
    }
  } catch (error) {
    await remove()
    throw error
  }
}

/** The database that the whole run shares, migrated and seeded. Only read from it; close it in afterAll. */
export async function sharedGraph(): Promise<Graph> {
  return await openGraph(sharedConnection())
}

/** Where the shared database is, for a test that opens it in its own way. */
export function sharedConnection(): Connection {
  const text = process.env[CONNECTION_VARIABLE]
  if (text === undefined) throw new Error('Run the tests through jest: its globalSetup starts the database.')
  return JSON.parse(text) as Connection
}

/** A private, migrated and otherwise empty database for a test file that writes. Call `stop` in afterAll. */
export async function ownDatabase(): Promise<{ graph: Graph; engine: Engine; stop: () => Promise<void> }> {
  const engine = await startTemporaryEngine()
  const graph = await openGraph({ ...engine, database: 'neo4j' })
  await migrate(graph, MIGRATIONS)
  return {
    graph,
    engine,
    stop: async () => {
      await graph.close()
      await engine.stop()
    },
  }
}

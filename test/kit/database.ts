/**
 * Real databases for tests: one shared by all that only read, and private ones for those that write.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp } from 'node:fs/promises'
import { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ProcessIdentity } from '../../src/engine/process.ts'
import type { DatabaseRecord } from '../../src/engine/runner.ts'
import { startEngine } from '../../src/engine/start.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { openGraph, type Connection, type Graph } from '../../src/graph/open.ts'
import { MIGRATIONS } from '../../src/graph/statements.ts'
import { noProgress, type Progress } from '../../src/progress.ts'
import { lendDatabase } from './lend.ts'

const ROOT = join(import.meta.dirname, '../..')
export { MIGRATIONS }
/** Where Neo4j's jars are, which the tests share with `npm start`. */
export const SOFTWARE = join(ROOT, '.demarche')

/** How globalSetup tells the workers about the shared database. */
export const CONNECTION_VARIABLE = 'TEST_DATABASE'

/** Set to an image: every database runs in a container of it. */
export const IMAGE_VARIABLE = 'TEST_DATABASE_IMAGE'

/** May be set to neo4j: every database is then asked over routing, as a cluster is. */
export const SCHEME_VARIABLE = 'TEST_NEO4J_SCHEME'

/** A home directory that vanishes, with the database in it, when `remove` is called or this process ends, however. */
export async function temporaryHome(): Promise<{ home: string; remove: () => Promise<void> }> {
  const home = await mkdtemp(join(tmpdir(), 'demarche-test-'))
  const reaper = spawn(process.execPath, [join(import.meta.dirname, 'reaper.mjs'), home], {
    detached: true,
    stdio: ['pipe', 'ignore', 'inherit'],
  })
  reaper.unref()
  // One of jest's workers ends with its last test, whatever it has lent.
  if (reaper.stdin instanceof Socket) reaper.stdin.unref()
  return {
    home,
    remove: async () => {
      reaper.ref()
      reaper.stdin.end()
      await once(reaper, 'exit')
    },
  }
}

/** A database that its tests may fill; `stop` leaves nothing of it. */
export interface TestDatabase {
  readonly connection: Connection
  readonly stop: () => Promise<void>
}

export interface TestDatabaseOptions {
  readonly progress?: Progress
  /** The test file has it to itself, from its start to its end. */
  readonly alone?: boolean
  /** It will plan for minutes, so Java's second compiler pays; without, it starts sooner. */
  readonly busy?: boolean
}

/** Starts a database: on the local engine, or in a container where the run is one of `npm run test:container`. */
export async function startTestDatabase(options: TestDatabaseOptions = {}): Promise<TestDatabase> {
  const image = process.env[IMAGE_VARIABLE]
  const { connection, stop } =
    image === undefined
      ? await startLocally(options)
      : // Loaded only where it is used: it brings a second of modules along.
        await (await import('./container.ts')).startContainer(image, options)
  // With neo4j the driver asks for a routing table, as on a cluster, and goes where that says.
  const scheme = process.env[SCHEME_VARIABLE] ?? 'bolt'
  return { connection: { ...connection, uri: connection.uri.replace(/^\w+:/, `${scheme}:`) }, stop }
}

async function startLocally({ progress = noProgress, busy = false }: TestDatabaseOptions): Promise<TestDatabase> {
  const { home, remove } = await temporaryHome()
  try {
    const engine = await startEngine({ home, software: SOFTWARE, progress, serving: busy })
    const { uri, username, password } = engine
    return {
      connection: { uri, username, password, database: 'neo4j' },
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

/** The process of a database that runs as one of this machine's own. */
export function processOf(record: DatabaseRecord | undefined): ProcessIdentity {
  if (record?.kind !== 'process') throw new Error('The database does not run as a process.')
  return record
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
export async function ownDatabase(options: TestDatabaseOptions = {}): Promise<TestDatabase & { graph: Graph }> {
  const { connection, stop } = (options.busy || options.alone ? undefined : await lendDatabase(startTestDatabase)) ?? (await startTestDatabase(options))
  const graph = await openGraph(connection)
  await migrate(graph, MIGRATIONS)
  return {
    graph,
    connection,
    stop: async () => {
      await graph.close()
      await stop()
    },
  }
}

/**
 * Before the first test: one real Neo4j for the whole run, migrated and seeded. With NEO4J_URI set it is that one.
 */
import type { Engine } from '../../src/engine/start.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { openGraph, type Connection, type Graph } from '../../src/graph/open.ts'
import { createProgress, type Progress } from '../../src/progress.ts'
import { CONNECTION_VARIABLE, MIGRATIONS, startTemporaryEngine } from './database.ts'
import { seed } from './seed.ts'

declare global {
  /** Kept for globalTeardown, which runs in the same process. */
  var sharedEngine: Engine | undefined
}

export default async function globalSetup(): Promise<void> {
  const progress = createProgress(process.stderr, { colour: process.stderr.isTTY })
  let connection = configuredConnection()
  if (connection === undefined) {
    globalThis.sharedEngine = await startTemporaryEngine(progress)
    const { uri, username, password } = globalThis.sharedEngine
    connection = { uri, username, password, database: 'neo4j' }
  }
  try {
    const graph = await openGraph(connection)
    await seedSharedDatabase(graph, progress)
    await graph.close()
  } catch (error) {
    await globalThis.sharedEngine?.stop()
    throw error
  }
  process.env[CONNECTION_VARIABLE] = JSON.stringify(connection)
}

/** Puts there what the read tests find. */
async function seedSharedDatabase(graph: Graph, progress: Progress): Promise<void> {
  await progress('Migrating the test database', () => migrate(graph, MIGRATIONS))
  await progress('Importing the case into the test database', () => seed(graph))
}

function configuredConnection(): Connection | undefined {
  const { NEO4J_URI, NEO4J_USERNAME = 'neo4j', NEO4J_PASSWORD, NEO4J_DATABASE = 'neo4j' } = process.env
  if (NEO4J_URI === undefined) return undefined
  if (NEO4J_PASSWORD === undefined) throw new Error('NEO4J_URI is set: set NEO4J_PASSWORD too.')
  return { uri: NEO4J_URI, username: NEO4J_USERNAME, password: NEO4J_PASSWORD, database: NEO4J_DATABASE }
}

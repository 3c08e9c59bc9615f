/**
 * Before the first test: one real Neo4j for the whole run, migrated and seeded. With TEST_NEO4J_URI set it is that one. The
 * name differs from the product's, so that nobody who has NEO4J_URI exported finds test data in a database of theirs.
 */
import { migrate } from '../../src/graph/migrate.ts'
import { openGraph, type Connection, type Graph } from '../../src/graph/open.ts'
import { createProgress, type Progress } from '../../src/progress.ts'
import { useClassArchive } from './classes.ts'
import { CONNECTION_VARIABLE, IMAGE_VARIABLE, MIGRATIONS, startTestDatabase, type TestDatabase } from './database.ts'
import { beginLending } from './lend.ts'
import { seed } from './seed.ts'

declare global {
  /** Kept for globalTeardown, which runs in the same process. */
  var sharedDatabase: TestDatabase | undefined
}

export default async function globalSetup(): Promise<void> {
  const progress = createProgress(process.stderr, { colour: process.stderr.isTTY })
  if (process.env[IMAGE_VARIABLE] === undefined) await useClassArchive(progress)
  beginLending()
  let connection = configuredConnection()
  if (connection === undefined) {
    globalThis.sharedDatabase = await startTestDatabase({ progress, busy: true })
    connection = globalThis.sharedDatabase.connection
  }
  try {
    const graph = await openGraph(connection)
    try {
      await refuseForeignNodes(graph, connection.uri)
      await seedSharedDatabase(graph, progress)
    } finally {
      await graph.close()
    }
  } catch (error) {
    await globalThis.sharedDatabase?.stop()
    throw error
  }
  process.env[CONNECTION_VARIABLE] = JSON.stringify(connection)
}

/** Puts there what the read tests find. */
async function seedSharedDatabase(graph: Graph, progress: Progress): Promise<void> {
  await progress('Migrating the test database', () => migrate(graph, MIGRATIONS))
  await progress('Importing the case into the test database', () => seed(graph))
}

/** Only a database that is empty, or that an earlier run filled, is written to. */
async function refuseForeignNodes(graph: Graph, uri: string): Promise<void> {
  const [row] = await graph.read(
    `OPTIONAL MATCH (made:Dossier {id: 'generated'})
     WITH CASE WHEN made IS NULL THEN [] ELSE ['generated', 'register', 'nato-russia-2022'] END AS seeded
     MATCH (foreign) WHERE NOT foreign:Migration AND NOT coalesce(foreign.dossier, foreign.id, '') IN seeded
     RETURN count(foreign)`,
    {},
  )
  if (row?.[0] === 0) return
  throw new Error(
    `The database at ${uri} holds what the tests have not put there (nodes: ${String(row?.[0])}). Empty it, or set TEST_NEO4J_URI to a database that may be overwritten.`,
  )
}

function configuredConnection(): Connection | undefined {
  const { TEST_NEO4J_URI: uri, TEST_NEO4J_USERNAME: username = 'neo4j', TEST_NEO4J_PASSWORD: password } = process.env
  if (uri === undefined) return undefined
  if (password === undefined) throw new Error('TEST_NEO4J_URI is set: set TEST_NEO4J_PASSWORD too.')
  return { uri, username, password, database: 'neo4j' }
}

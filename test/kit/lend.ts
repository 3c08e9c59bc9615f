/**
 * One database for each of jest's workers, lent to one test file after the other and emptied in between: most files write little,
 * and a database that has just started takes longer to compile and plan for them than they run.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from '../../src/graph/migrate.ts'
import { openGraph, type Connection, type Graph } from '../../src/graph/open.ts'
import { MIGRATIONS } from '../../src/graph/statements.ts'
import type { TestDatabase, TestDatabaseOptions } from './database.ts'

/** The folder where the workers of a run keep word of their databases. */
const VARIABLE = 'TEST_WORKER_DATABASES'

/** Has the workers that are started from here on keep their databases until the end of the run. */
export function beginLending(): void {
  process.env[VARIABLE] = mkdtempSync(join(tmpdir(), 'demarche-workers-'))
}

export function endLending(): void {
  const folder = process.env[VARIABLE]
  if (folder !== undefined) rmSync(folder, { recursive: true })
}

/**
 * The database of this worker, as empty as a new one; started by the first who asks, and ended with the worker.
 *
 * @returns undefined outside of a run that lends
 */
export async function lendDatabase(start: (options: TestDatabaseOptions) => Promise<TestDatabase>): Promise<TestDatabase | undefined> {
  const { [VARIABLE]: folder, JEST_WORKER_ID: worker } = process.env
  if (folder === undefined || worker === undefined) return undefined
  const file = join(folder, `${worker}.json`)
  const known = await readFile(file, 'utf8').then((text) => JSON.parse(text) as Lent, () => undefined)
  const lent = known && (await openGraph(known.connection).catch(() => undefined))
  // A test may have ended it.
  const connection = known && lent ? known.connection : (await start({})).connection
  const graph = lent ?? (await openGraph(connection))
  try {
    if (known && lent) await empty(graph, known.schema)
    await migrate(graph, MIGRATIONS)
    if (!lent) await writeFile(file, JSON.stringify({ connection, schema: (await graph.read(NAMES, {})).flat() }))
  } finally {
    await graph.close()
  }
  return { connection, stop: () => Promise.resolve() }
}

interface Lent {
  readonly connection: Connection
  /** The names of its constraints and indexes, without those of full text, which remember what was deleted. */
  readonly schema: readonly string[]
}

const NAMES = "SHOW INDEXES YIELD name, type WHERE type <> 'FULLTEXT' RETURN name"

/** What is dropped that should be there, the migrations make again. */
async function empty(graph: Graph, schema: readonly string[]): Promise<void> {
  await graph.write((run) => run('MATCH (n) DETACH DELETE n', {}))
  for (const kind of ['CONSTRAINT', 'INDEX']) {
    const surplus = await graph.read(`SHOW ${kind === 'INDEX' ? 'INDEXES' : 'CONSTRAINTS'} YIELD name WHERE NOT name IN $schema RETURN name`, { schema })
    for (const [name] of surplus) await graph.write((run) => run(`DROP ${kind} \`${String(name)}\``, {}))
  }
}

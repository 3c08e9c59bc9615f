/**
 * The graph for the length of one command: that of NEO4J_URI, else the local one that another process holds, else one that
 * is started for the command. The last one that uses it stops it.
 */
import type { Config } from './config.ts'
import { joinEngine } from './engine/start.ts'
import { ConflictError } from './errors.ts'
import { migrate, pendingMigrations } from './graph/migrate.ts'
import { openGraph, type Graph } from './graph/open.ts'
import { MIGRATIONS } from './graph/statements.ts'
import type { Progress } from './progress.ts'

export interface AccessOptions {
  /** Only a command that writes brings the schema up to date; for one that reads it must be so; one that copies takes it as it is. */
  readonly purpose: 'read' | 'write' | 'copy'
  readonly progress: Progress
  /** Ends the work early; what was started for it is stopped all the same. */
  readonly signal: AbortSignal
}

/**
 * @throws UnavailableError when the database cannot be started or reached
 * @throws ForbiddenError when it refuses user or password
 * @throws ConflictError when the schema is not what is needed
 */
export async function withGraph<T>(
  { database, home, image }: Config,
  { purpose, progress, signal }: AccessOptions,
  work: (graph: Graph) => Promise<T>,
): Promise<T> {
  if (database !== undefined) return await useGraph(database)
  const engine = await joinEngine({ home, image, progress, signal })
  try {
    return await useGraph({ ...engine, database: 'neo4j' })
  } finally {
    await engine.stop()
  }

  async function useGraph(connection: Parameters<typeof openGraph>[0]): Promise<T> {
    const graph = await openGraph(connection)
    try {
      return await untilAborted(signal, async () => {
        if (purpose === 'write') await progress('Preparing the database', () => migrate(graph, MIGRATIONS))
        if (purpose === 'read') await refuseUnprepared(graph)
        return await work(graph)
      })
    } finally {
      await graph.close()
    }
  }
}

async function refuseUnprepared(graph: Graph): Promise<void> {
  if ((await pendingMigrations(graph, MIGRATIONS)).length === 0) return
  throw new ConflictError('The database is empty or was made by an older version of Demarche. Prepare it first: demarche import, or npm start.')
}

/** The work's result, or the signal's reason as soon as it is given. */
async function untilAborted<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  signal.throwIfAborted()
  return await new Promise<T>((resolve, reject) => {
    const abort = () => { reject(signal.reason as Error) }
    signal.addEventListener('abort', abort, { once: true })
    void work().then(resolve, reject).finally(() => { signal.removeEventListener('abort', abort) })
  })
}

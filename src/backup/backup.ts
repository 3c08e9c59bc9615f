/**
 * Copies the whole graph into a file, as it is between two imports: while it is read, imports wait.
 */
import { FailedError } from '../errors.ts'
import type { Contents } from '../graph/checksum.ts'
import { graphLines } from '../graph/lines.ts'
import { lockGraph } from '../graph/lock.ts'
import type { Graph, Run } from '../graph/open.ts'
import { readStatement } from '../graph/statements.ts'
import { makeFile, writeBackup } from './file.ts'

export interface BackupOptions {
  readonly force: boolean
  /** The version of Demarche that makes it. */
  readonly demarche: string
}

/**
 * @throws FailedError when the graph holds what Demarche did not write, or the file cannot be written
 * @throws ConflictError when the database was never prepared, or a restore into it has not ended
 */
export async function backup(graph: Graph, file: string, { force, demarche }: BackupOptions): Promise<Contents> {
  // The file gets its name after the transaction, whose work may be done twice.
  return await makeFile(file, { force }, (partial) =>
    graph.write(async (run, stream) => {
      await lockGraph(run)
      await refuseStrangers(run)
      return await writeBackup(partial, demarche, graphLines(stream))
    }),
  )
}

async function refuseStrangers(run: Run): Promise<void> {
  const strangers = await run(await readStatement('graph/strangers'), {})
  if (strangers.length === 0) return
  const told = strangers.map(([labels, nodes]) => `${String(nodes)} with ${(labels as string[]).map((label) => `:${label}`).join('') || 'no label'}`)
  throw new FailedError(
    `The database holds nodes that Demarche did not write (${told.join(', ')}). A backup would lose what they are to others. Move them to another database, or copy this one with Neo4j's own tools.`,
  )
}

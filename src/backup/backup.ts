/**
 * Copies the whole graph into a file, as it is between two imports: while it is read, imports wait.
 */
import { FailedError } from '../errors.ts'
import type { Contents } from '../graph/checksum.ts'
import { graphLines } from '../graph/lines.ts'
import { lockGraph } from '../graph/lock.ts'
import type { Graph, Run } from '../graph/open.ts'
import { readStatement } from '../graph/statements.ts'
import { writeBackup } from './file.ts'

export interface BackupOptions {
  readonly force: boolean
  /** The version of Demarche that makes it. */
  readonly demarche: string
}

/**
 * @throws FailedError when there is nothing to copy, the graph holds what Demarche did not write, or the file cannot be written
 */
export async function backup(graph: Graph, file: string, { force, demarche }: BackupOptions): Promise<Contents> {
  return await graph.write(async (run, stream) => {
    if (!(await lockGraph(run))) throw new FailedError('There is nothing to back up: the database is empty, or a restore into it did not end.')
    await refuseStrangers(run)
    return await writeBackup(file, demarche, graphLines(stream), { force })
  })
}

async function refuseStrangers(run: Run): Promise<void> {
  const strangers = await run(await readStatement('graph/strangers'), {})
  if (strangers.length === 0) return
  const told = strangers.map(([labels, nodes]) => `${String(nodes)} with ${(labels as string[]).map((label) => `:${label}`).join('') || 'no label'}`)
  throw new FailedError(
    `The database holds nodes that Demarche did not write (${told.join(', ')}). A backup would lose what they are to others. Move them to another database, or copy this one with Neo4j's own tools.`,
  )
}

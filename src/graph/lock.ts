/**
 * One writer at a time, and nobody writes while the graph is copied. Two imports that share records would otherwise lock each
 * other out, or make or break relations that the other has just judged.
 */
import { ConflictError } from '../errors.ts'
import type { Run } from './open.ts'
import { readStatement } from './statements.ts'
import type { Params, Row } from './values.ts'

/**
 * Waits until no other transaction holds the lock, and holds it until this one ends, however it ends. Questions are not kept
 * waiting.
 *
 * @throws ConflictError where there is nothing to hold
 */
export async function lockGraph(run: Run): Promise<void> {
  if ((await lockNode(run, 'graph/lock', {})) !== undefined) return
  throw new ConflictError(
    'The database was never prepared, or a restore into it has not ended. Prepare it with demarche import; wait for the restore, or run it again: demarche restore FILE.',
  )
}

/**
 * Locks the node that a statement sets. Where the node is deleted while the statement waits for it, Neo4j says nothing of it: so
 * the statement is run until it finds the node that it has just locked, which nobody but this transaction can then delete.
 *
 * @param path of a statement whose one row, if any, begins with the node's id
 * @returns its row as of after the wait; undefined where there is no such node
 */
export async function lockNode(run: Run, path: string, params: Params): Promise<Row | undefined> {
  const statement = await readStatement(path)
  let before: Row | undefined
  for (;;) {
    const [row] = await run(statement, params)
    if (row === undefined || row[0] === before?.[0]) return row
    before = row
  }
}

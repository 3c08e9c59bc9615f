/**
 * One writer at a time, and nobody writes while the graph is copied. Two imports that share records would otherwise lock each
 * other out, or make or break relations that the other has just judged.
 */
import type { Run } from './open.ts'
import { readStatement } from './statements.ts'

/**
 * Waits until no other transaction holds the lock, and holds it until this one ends, however it ends. Questions are not kept
 * waiting.
 *
 * @returns false where there is nothing to hold, because the database was never prepared
 */
export async function lockGraph(run: Run): Promise<boolean> {
  return (await run(await readStatement('graph/lock'), {})).length > 0
}

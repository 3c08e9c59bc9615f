/**
 * The statements that answer no field, by their path below `cypher/`.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

export const CYPHER = join(import.meta.dirname, '../../cypher')

/** Where the migrations of this version are. */
export const MIGRATIONS = join(CYPHER, 'migrations')

/** @param path such as `graph/lock` */
export async function readStatement(path: string): Promise<string> {
  return await readFile(join(CYPHER, `${path}.cypher`), 'utf8')
}

/**
 * From folders to the graph in one call, for those who do not want to see the check's findings apart.
 */
import { InputError } from '../errors.ts'
import type { Graph } from '../graph/open.ts'
import { checkDossiers, type CheckedDossier } from './check.ts'
import { formatProblems } from './problem.ts'
import { readDossiers, type ReadOptions } from './read.ts'
import { importDossiers, type ImportOptions } from './write.ts'

/**
 * Reads and checks dossiers, the register first.
 *
 * @throws InputError when a dossier has problems; the message lists the first of them
 */
export async function checkFolders(folders: readonly string[], options: ReadOptions = {}): Promise<readonly CheckedDossier[]> {
  const { dossiers, problems, unlisted } = checkDossiers(await readDossiers(folders, options))
  if (problems.length === 0) return dossiers
  const total = problems.length + unlisted.problems
  const count = total === 1 ? 'is a problem' : `are ${total} problems`
  throw new InputError(`Nothing was imported: there ${count}.\n\n${formatProblems({ problems, unlisted: unlisted.problems }, { colour: false })}`)
}

/**
 * Reads, checks and imports dossiers, each in a transaction of its own; nothing where one has a problem.
 *
 * @throws InputError when a dossier has problems; the message lists the first of them
 * @throws ConflictError when a dossier takes away or claims what another one in the graph needs or owns
 */
export async function importFolders(
  graph: Graph,
  folders: readonly string[],
  options: ReadOptions & ImportOptions = {},
): Promise<void> {
  await importDossiers(graph, await checkFolders(folders, options), options)
}

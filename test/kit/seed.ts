/** What the read tests find in the shared database: the case that ships with the project, and a small made-up dossier. */
import { join } from 'node:path'
import { checkDossiers } from '../../src/dossier/check.ts'
import { readDossiers } from '../../src/dossier/read.ts'
import { importDossiers } from '../../src/dossier/write.ts'
import type { Graph } from '../../src/graph/open.ts'
import { generatePositions } from './generate.ts'

const DOSSIERS = join(import.meta.dirname, '../../dossiers')

/** The texts of the sources are not needed: `offsets.json` says where the words stand. */
export async function seed(graph: Graph): Promise<void> {
  const read = await readDossiers([join(DOSSIERS, 'nato-russia-2022')], { register: join(DOSSIERS, 'register') })
  const { dossiers, problems } = checkDossiers(read)
  const [problem] = problems
  if (problem !== undefined) throw new Error(`${problem.file}:${problem.line}: ${problem.message} (${problems.length} problems)`)
  await importDossiers(graph, dossiers)
  await generatePositions(graph, 300, 1)
}

/**
 * The command `completion`. A script holds all that it completes, so that a key press starts neither Node.js nor a database: the
 * commands and questions of this version, and the ids of what the dossiers in `dossiers/` name at the time it is made. Ids that
 * only a graph elsewhere knows are not completed.
 */
import { join } from 'node:path'
import type { Command } from 'commander'
import { readCatalogue } from '../ask/catalogue.ts'
import { plain } from '../ask/words.ts'
import { checkDossiers } from '../dossier/check.ts'
import { readDossiers } from '../dossier/read.ts'
import { bashScript } from './bash.ts'
import { fishScript } from './fish.ts'
import { specOf, type Choice, type Spec } from './spec.ts'
import { zshScript } from './zsh.ts'

const DOSSIERS = join(import.meta.dirname, '..', '..', 'dossiers')

const scripts: Readonly<Record<string, (spec: Spec) => string>> = { bash: bashScript, zsh: zshScript, fish: fishScript }

export async function completionScript(shell: string, program: Command): Promise<string> {
  const questions = readCatalogue().map(({ name, question }) => ({ word: name, about: question }))
  const write = scripts[shell]
  if (write === undefined) throw new Error(`There is no completion for ${shell}`)
  return write(specOf(program, questions, await readRecords()))
}

/** What a shell would take for the end of a word, or of a line. */
const STRANGE = /[^\p{L}\p{N}/_.-]/u

/** The records of the dossiers at hand, by each of their labels. */
async function readRecords(): Promise<Map<string, Choice[]>> {
  const { dossiers } = checkDossiers(await readDossiers([DOSSIERS]))
  const records = new Map<string, Choice[]>()
  for (const { id, labels, properties } of dossiers.flatMap(({ rows }) => [...rows.nodes.values()])) {
    if (STRANGE.test(id)) continue
    const about = plain(String(properties['name'] ?? properties['title'] ?? properties['text'] ?? ''))
    for (const label of labels) records.set(label, [...(records.get(label) ?? []), { word: id, about }])
  }
  return records
}

/**
 * The commands `check` and `import`.
 */
import { join } from 'node:path'
import { createColors } from 'picocolors'
import { ConflictError, FailedError, InputError } from '../errors.ts'
import type { Graph } from '../graph/open.ts'
import { printable, toJson } from '../printable.ts'
import type { Progress } from '../progress.ts'
import { agreement, markdownAgreement } from './agreement.ts'
import { checkDossiers, writeOffsets, type CheckedDossier } from './check.ts'
import { coverage, formatCoverage } from './coverage.ts'
import { formatProblems, type Listing } from './problem.ts'
import { readDossiers } from './read.ts'
import { formatSummary, markdownSummary, summarise } from './summary.ts'
import { importDossier, type Changes } from './write.ts'

export interface Surroundings {
  readonly progress: Progress
  /** Whether what is written may have colours. */
  readonly colour: boolean
  readonly write: (text: string) => void
  /** Tells what is not part of the answer. */
  readonly note: (text: string) => void
  /** Opens the graph for writing. */
  readonly withGraph: <T>(work: (graph: Graph) => Promise<T>) => Promise<T>
}

export interface DossierOptions {
  readonly texts?: readonly string[]
  readonly json?: true
}

export interface CheckOptions extends DossierOptions {
  readonly write?: true
  readonly summary?: true
  readonly markdown?: true
  readonly coverage?: true
  readonly agreement?: true
}

/** What is read where no folder is named. */
const DOSSIERS = join(import.meta.dirname, '../../dossiers')

async function readAndCheck(folders: readonly string[], { texts = [] }: DossierOptions) {
  const read = await readDossiers(folders.length > 0 ? folders : [DOSSIERS], { texts })
  return { read, checked: checkDossiers(read) }
}

/** @returns whether there is no problem */
export async function check(folders: readonly string[], options: CheckOptions, surroundings: Surroundings): Promise<boolean> {
  const { progress, write, note } = surroundings
  const { read, checked } = await progress('Checking', () => readAndCheck(folders, options))
  const { dossiers, problems, warnings, unlisted } = checked
  const written = options.write ? await writeOffsets(checked, read) : []
  if (options.json) {
    const details = dossiers.map((dossier) => ({
      dossier: dossier.name,
      folder: dossier.folder,
      ...(options.summary && { summary: summarise(dossier).groups }),
      ...(options.coverage && { coverage: coverage(dossier) }),
      ...(options.agreement && { agreement: agreement(dossier) }),
    }))
    write(toJson({ problems, warnings, unlisted, dossiers: details, written }))
  } else {
    printFindings('Warnings', { problems: warnings, unlisted: unlisted.warnings }, surroundings)
    printFindings('Problems', { problems, unlisted: unlisted.problems }, surroundings)
    for (const dossier of dossiers) write(printable(describe(dossier, options)))
    for (const folder of written) note(`Wrote ${printable(join(folder, 'offsets.json'))}`)
    const totals = [count(problems.length + unlisted.problems, 'problem'), count(warnings.length + unlisted.warnings, 'warning')]
    write(`${count(dossiers.length, 'dossier')}, ${totals.join(', ')}\n`)
  }
  return problems.length === 0
}

function describe(dossier: CheckedDossier, options: CheckOptions): string {
  const parts: string[] = []
  if (options.markdown) parts.push(`${dossier.name}\n\n${markdownSummary(summarise(dossier))}\n`)
  else if (options.summary) parts.push(`${formatSummary(summarise(dossier))}\n`)
  if (options.agreement && agreement(dossier).length > 0) parts.push(`${dossier.name}\n\n${markdownAgreement(agreement(dossier))}\n`)
  if (options.coverage && dossier.texts.size > 0) parts.push(`${formatCoverage(coverage(dossier))}\n`)
  return parts.join('')
}

function printFindings(title: string, found: Listing, { colour, write }: Surroundings): void {
  if (found.problems.length > 0) write(`${createColors(colour).bold(title)}\n\n${formatProblems(found, { colour })}\n`)
}

/** @throws FailedError when there is a problem, or the graph refuses a dossier */
export async function importCases(folders: readonly string[], options: DossierOptions, surroundings: Surroundings): Promise<void> {
  const { progress, write, withGraph } = surroundings
  const { dossiers, problems, unlisted } = (await progress('Checking', () => readAndCheck(folders, options))).checked
  if (problems.length > 0) {
    if (options.json) write(toJson({ problems, unlisted, imported: [] }))
    else printFindings('Problems', { problems, unlisted: unlisted.problems }, surroundings)
    throw new FailedError(`Nothing was imported: ${count(problems.length + unlisted.problems, 'problem')}.`)
  }
  const imported = await withGraph(async (graph) => {
    const done: Imported[] = []
    for (const dossier of dossiers) {
      const changes = await progress(`Importing ${dossier.name}`, () => failing(importDossier(graph, dossier)))
      done.push({ dossier: dossier.name, records: dossier.rows.nodes.size, relations: dossier.rows.edges.length, ...changes })
    }
    return done
  })
  if (options.json) write(toJson({ problems, unlisted, imported }))
  else write(imported.map(tellImported).join(''))
}

interface Imported extends Changes {
  readonly dossier: string
  readonly records: number
  readonly relations: number
}

function tellImported({ dossier, records, relations, created, changed, removed, unchanged }: Imported): string {
  const changes = unchanged ? 'unchanged' : `${created} new, ${changed} changed, ${removed} removed`
  return `${dossier}: ${count(records, 'record')} (${changes}), ${count(relations, 'relation')}\n`
}

/** What the graph refuses is a finding about the dossier. */
async function failing<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (error instanceof ConflictError || error instanceof InputError) throw new FailedError(error.message, { cause: error })
    throw error
  }
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

/**
 * Checks dossiers as a whole, and turns those that are sound into what the graph is to hold.
 */
import { join } from 'node:path'
import { dateRows } from './dateRows.ts'
import { openDraft } from './draft.ts'
import { collect, nameRecords, type Names } from './entries.ts'
import { checkEntry, checkStatements, quotationOf, type Scope } from './entryRules.ts'
import { REGISTER } from './format.ts'
import { checkRows } from './graphRules.ts'
import { knownRows } from './knownRows.ts'
import { lower } from './lower.ts'
import { formatOffsets, replaceOffsets, type Offsets } from './offsets.ts'
import { openFindings, problemAt, problemOf, type Findings, type Problem, type Report } from './problem.ts'
import { isLost, offsetsOf, openQuotes, type Located, type Quotation, type Quotes } from './quotes.ts'
import type { ReadDossier } from './read.ts'
import type { Rows } from './rows.ts'
import type { SourceText, Span } from './text.ts'
import { isMap, valueAt } from './visit.ts'

/** A dossier that was checked; it can be imported only where the check found no problem. */
export interface CheckedDossier {
  readonly name: string
  readonly title: string
  readonly folder: string
  readonly rows: Rows
  /** Of each source whose text is at hand, by key, with what was found in it. */
  readonly texts: ReadonlyMap<string, CodedText>
  /** What `offsets.json` should say, of the sources whose text is at hand. */
  readonly offsets: Offsets
}

export interface CodedText {
  readonly text: SourceText
  readonly passages: readonly Span[]
  /** Words of sentences that carry nothing, each with the reason. */
  readonly uncoded: readonly (Span & { readonly reason: string })[]
}

export interface Checked {
  readonly dossiers: readonly CheckedDossier[]
  /** The first ones, in order of file and line. Nothing may be imported while there is one. */
  readonly problems: readonly Problem[]
  /** What may be right but seldom is; the first ones. */
  readonly warnings: readonly Problem[]
  /** How many there are beyond those listed. */
  readonly unlisted: { readonly problems: number; readonly warnings: number }
}

/** Finds every problem at once, lists the first of them, and throws for none. Expects what readDossiers gives: the register first. */
export function checkDossiers(read: readonly ReadDossier[]): Checked {
  const problems = openFindings()
  const warnings = openFindings()
  const dossiers: CheckedDossier[] = []
  let register: { names: Names; rows: Rows } | undefined
  for (const dossier of read) {
    const { checked, names } = checkDossier(dossier, register, problems, warnings)
    if (checked.name === REGISTER) register = { names, rows: checked.rows }
    const twin = dossiers.find(({ name }) => name === checked.name && name !== '')
    if (twin !== undefined) {
      problems.add(problemOf(dossier.folder, `The dossier in ${twin.folder} bears the same name, ${twin.name}. Give each its own.`))
    }
    dossiers.push(checked)
  }
  const [listed, warned] = [problems.list(), warnings.list()]
  return {
    dossiers,
    problems: listed.problems,
    warnings: warned.problems,
    unlisted: { problems: listed.unlisted, warnings: warned.unlisted },
  }
}

function checkDossier(
  read: ReadDossier,
  register: { names: Names; rows: Rows } | undefined,
  problems: Findings,
  warnings: Findings,
): { checked: CheckedDossier; names: Names } {
  for (const problem of read.problems) problems.add(problem)
  const report: Report = (place, message) => { problems.add(problemAt(place, message)) }
  const warn: Report = (place, message) => { warnings.add(problemAt(place, message)) }
  const contents = collect(read, report, problems)
  const { name, title, entries } = contents
  const names = nameRecords(contents, register?.names, report)
  const quotes = openQuotes(entries, read, report)
  const scope: Scope = { dossier: name, names, quotes, spoken: new Set(), passages: new Map(), report }
  const quoted = entries.map((entry) => ({ section: entry.section, quotations: checkEntry(entry, scope) }))
  checkStatements(entries, scope)

  const draft = openDraft(name, names, quotes, register?.rows, report)
  lower(draft, entries.filter((entry) => names.owns(entry)), report)
  const rows = { nodes: draft.nodes, edges: draft.edges }
  dateRows(rows)
  knownRows(rows, name === REGISTER)
  checkRows(rows, report, warn)

  const offsets = offsetsOf(quotes, quoted.flatMap(({ quotations }) => quotations))
  warnOfOffsets(read, offsets, warnings)
  // The first words of a sentence name it for its coders; nothing rests on them.
  const passages = quoted.flatMap(({ section, quotations }) => (section === 'codings' ? [] : quotations))
  const uncoded = entries.filter(({ section }) => section === 'uncoded').map(({ value }) => value)
  const texts = codedTexts(quotes, passages, uncoded, entries.filter(({ section }) => section === 'sources').map(({ key }) => key))
  return { checked: { name, title, folder: read.folder, rows, texts, offsets }, names }
}

function codedTexts(
  quotes: Quotes,
  quotations: readonly Quotation[],
  uncoded: readonly unknown[],
  sources: readonly string[],
): Map<string, CodedText> {
  const found = quotations.map((quotation) => quotes.locate(quotation)).filter((result): result is Located => !isLost(result))
  const empty = uncoded.flatMap((value) => {
    const quotation = isMap(value) ? quotationOf(value) : undefined
    const located = quotation === undefined ? undefined : quotes.locate(quotation)
    const reason = valueAt(value, ['reason'])
    return located === undefined || isLost(located) ? [] : [{ ...located, reason: typeof reason === 'string' ? reason : '' }]
  })
  const texts = new Map<string, CodedText>()
  for (const source of sources) {
    const text = quotes.text(source)
    if (text === undefined) continue
    const here = ({ source: other }: Located) => other === source
    texts.set(source, { text, passages: found.filter(here), uncoded: empty.filter(here) })
  }
  return texts
}

/** With the texts at hand nothing hangs on offsets.json, but others will need it. */
function warnOfOffsets({ folder, offsets: written }: ReadDossier, offsets: Offsets, warnings: Findings): void {
  if (Object.keys(offsets).length === 0 || isCurrent(written, offsets)) return
  const state = written === undefined ? 'is missing' : 'is not that of the dossier as it stands'
  warnings.add(problemOf(join(folder, 'offsets.json'), `offsets.json ${state}. Run demarche check --write.`))
}

function isCurrent(written: Offsets | undefined, offsets: Offsets): boolean {
  return written !== undefined && formatOffsets({ ...written, ...offsets }) === formatOffsets(written)
}

/**
 * Writes `offsets.json` where the texts are at hand, keeping what it says of other sources.
 *
 * @returns the folders whose file was written
 */
export async function writeOffsets({ dossiers, problems }: Checked, read: readonly ReadDossier[]): Promise<string[]> {
  const written: string[] = []
  for (const { folder, offsets } of problems.length === 0 ? dossiers : []) {
    const before = read.find((one) => one.folder === folder)?.offsets
    if (Object.keys(offsets).length === 0 || isCurrent(before, offsets)) continue
    await replaceOffsets(folder, { ...before, ...offsets })
    written.push(folder)
  }
  return written
}

/**
 * What must hold within an entry beyond its shape: that it refers to what there is and quotes what was said. It is checked on
 * entries as they are written, sound or not, so that one fault does not hide another.
 */
import { z } from 'zod'
import { didYouMean } from '../suggest.ts'
import { earliest, exists, latest, PARTIAL_DATE } from './dates.ts'
import { describe, where, type Entry, type Names } from './entries.ts'
import { article, evidenceItem, isTooLong, references, type RecordLabel } from './fields.ts'
import { keyedSections, listSections } from './format.ts'
import { below, sentence, shown, type Place, type Report } from './problem.ts'
import { isLost, type Located, type Quotation, type Quotes } from './quotes.ts'
import { isMap, visit } from './visit.ts'
import type { Path } from './yaml.ts'

const sections = { ...keyedSections, ...listSections }

export interface Scope {
  readonly dossier: string
  readonly names: Names
  readonly quotes: Quotes
  /** The statements whose words are quoted. */
  readonly spoken: Set<string>
  /** How each passage was first quoted. */
  readonly passages: Map<string, Quoted>
  readonly report: Report
}

interface Quoted {
  readonly fidelity: unknown
  readonly note: unknown
  readonly place: Place
}

/** What an entry quotes, found or not. */
export function checkEntry(entry: Entry, scope: Scope): Quotation[] {
  const { section, value, place } = entry
  const quotations: Quotation[] = []
  visit(sections[section], value, [], (schema, part, path) => {
    const wanted = schema instanceof z.ZodType ? references.get(schema) : undefined
    if (wanted !== undefined && typeof part === 'string' && part !== '') {
      checkReference(part, wanted.labels, below(place, ...path), scope)
    }
    if (schema === evidenceItem && isMap(part)) {
      const quotation = quotationOf(part)
      if (quotation !== undefined) {
        quotations.push(quotation)
        checkEvidence(part, quotation, path, entry, scope)
      }
    }
  })
  if (isMap(value)) {
    if (section === 'codings') quotations.push(...[quotationOf(value)].filter((one) => one !== undefined))
    checkFields(entry, value, scope)
  }
  return quotations
}

export function quotationOf(item: Readonly<Record<string, unknown>>): Quotation | undefined {
  const { quote, source, within } = item
  if (typeof quote !== 'string' || quote.trim() === '' || isTooLong(quote)) return undefined
  return {
    quote,
    source: typeof source === 'string' ? source : undefined,
    within: typeof within === 'string' ? within : undefined,
  }
}

function checkReference(key: string, wanted: readonly RecordLabel[], place: Place, { dossier, names, report }: Scope): void {
  const found = names.resolve(key)
  const want = wanted.map((label) => article(label)).join(' or ')
  if (found === undefined) {
    if (key.startsWith(`${dossier}/`) && names.own.has(key.slice(dossier.length + 1))) {
      report(place, `Within the dossier ${key} is written ${key.slice(dossier.length + 1)}.`)
      return
    }
    report(place, () => {
      const candidates = names.all().filter(({ labels }) => fits(labels, wanted)).map((named) => named.key)
      return sentence(`There is no record ${shown(key)}${didYouMean(key, candidates) || `; ${want} is wanted`}`)
    })
  } else if (!fits(found.labels, wanted)) {
    report(place, `${shown(key)} is ${describe(found)} (line ${where(found.place, place)}); ${want} is wanted.`)
  }
}

function fits(labels: readonly string[], wanted: readonly string[]): boolean {
  return wanted.includes('Record') || labels.some((label) => wanted.includes(label))
}

function checkEvidence(
  item: Readonly<Record<string, unknown>>,
  quotation: Quotation,
  path: Path,
  { section, key, place }: Entry,
  { quotes, passages, spoken, report }: Scope,
): void {
  const at = below(place, ...path)
  const found = quotes.locate(quotation)
  if (section === 'statements') spoken.add(key)
  if (typeof item['statement'] === 'string') spoken.add(item['statement'])
  if (isLost(found)) {
    if (found.message !== undefined) report(below(at, found.field), found.message)
  } else checkFidelity(item, found, at, passages, report)

  const direct = path.length === 2
  const reason = path[0] === 'reasons' && path.length === 4
  if (item['denies'] === true) {
    if (item['statement'] === undefined) report(below(at, 'denies'), 'Only a statement denies. Add `statement:`, or leave denies out.')
    if (!reason && !(direct && section === 'claims')) {
      report(below(at, 'denies'), 'Only a claim or a reason can be denied. Record the contradiction as a claim, or leave denies out.')
    }
  }
  if (section === 'statements' && direct && item['statement'] !== undefined && item['statement'] !== key) {
    report(below(at, 'statement'), `The evidence of a statement is its own words. Leave statement out; what ${shown(key)} passes on, it \`reports\`.`)
  }
}

/** Words are one passage wherever they are quoted. */
function checkFidelity(
  { fidelity, note }: Readonly<Record<string, unknown>>,
  { source, start, end }: Located,
  place: Place,
  passages: Map<string, Quoted>,
  report: Report,
): void {
  const key = `${source}/${start}-${end}`
  const other = passages.get(key)
  if (other === undefined) {
    passages.set(key, { fidelity, note, place })
    return
  }
  const line = where(other.place, place)
  if (typeof fidelity === 'string' && typeof other.fidelity === 'string' && fidelity !== other.fidelity) {
    report(below(place, 'fidelity'), `The same words are quoted as ${shown(other.fidelity)} in line ${line} and as ${shown(fidelity)} here. They are one passage: decide.`)
  }
  if (note === undefined) return
  if (other.note === undefined) passages.set(key, { ...other, note })
  else if (note !== other.note) {
    report(below(place, 'note'), `The same words bear another note in line ${line}. They are one passage: write one note.`)
  }
}

function checkFields({ section, key, place }: Entry, value: Readonly<Record<string, unknown>>, { quotes, report }: Scope): void {
  if (section === 'positions') {
    const both = value['seeks'] !== undefined && value['refuses'] !== undefined
    const none = value['seeks'] === undefined && value['refuses'] === undefined
    if (both) report(below(place, 'refuses'), 'A position seeks an outcome or refuses it, not both. Make it two positions, or leave one out.')
    if (none) report(place, 'The position says neither which outcome it seeks nor which it refuses. Add `seeks:` or `refuses:`.')
  }
  if (section === 'memberships' || section === 'offices') {
    const [from, until] = [dateOf(value['from']), dateOf(value['until'])]
    if (from !== undefined && until !== undefined && latest(until) < earliest(from)) {
      report(below(place, 'until'), `until ${until} is before from ${from}.`)
    }
  }
  if (section === 'sources' && value['text'] !== undefined && value['date'] === undefined) {
    report(place, `The source ${shown(key)} is quoted from a text but has no date. Add \`date:\`, at the precision known.`)
  }
  if (section === 'estimates') checkEstimate(value, place, report)
  if (section === 'codings') checkReadings(value, place, quotes, report)
  if (section === 'uncoded') {
    const quotation = quotationOf(value)
    const found = quotation === undefined ? undefined : quotes.locate(quotation)
    // Where the text is not at hand, what carries nothing cannot be looked up and need not be.
    if (found === undefined || !isLost(found) || found.message === undefined || quotation === undefined || quotes.unseen(quotation)) return
    report(below(place, found.field), found.message)
  }
}

function checkEstimate({ value, low, high }: Readonly<Record<string, unknown>>, place: Place, report: Report): void {
  if (typeof value !== 'number' || typeof low !== 'number' || typeof high !== 'number') return
  if (low <= value && value <= high) return
  report(below(place, 'value'), `value ${value} does not lie between low ${low} and high ${high}. Order the three numbers.`)
}

/** Two coders at least read the sentence, and where they differ it is said how that was settled. */
function checkReadings(value: Readonly<Record<string, unknown>>, place: Place, quotes: Quotes, report: Report): void {
  const quotation = quotationOf(value)
  const found = quotation === undefined ? undefined : quotes.locate(quotation)
  if (found !== undefined && isLost(found) && found.message !== undefined) report(below(place, found.field), found.message)
  const { readings, settlement } = value
  if (!isMap(readings)) return
  const kinds = Object.values(readings).flatMap((list) => (Array.isArray(list) ? [JSON.stringify([...new Set<unknown>(list)].sort())] : []))
  if (kinds.length < 2) report(below(place, 'readings'), 'One coder alone is no comparison. Give the reading of a second one.')
  const differ = new Set(kinds).size > 1
  if (differ && settlement === undefined) report(place, 'The coders differ. Add `settlement:`, how it was settled and why.')
  if (!differ && settlement !== undefined) report(below(place, 'settlement'), 'The coders agree, so there is nothing to settle. Leave settlement out.')
}

/** What is said must have been said some day. Expects that every entry was checked. */
export function checkStatements(entries: readonly Entry[], { spoken, report }: Scope): void {
  for (const { section, key, value, place } of entries) {
    if (section !== 'statements' || spoken.has(key) || !isMap(value) || value['date'] !== undefined) continue
    report(place, 'The statement has neither a date nor words that it is made of. Quote them, or leave it out.')
  }
}

function dateOf(value: unknown): string | undefined {
  const date = typeof value === 'number' ? String(value) : value
  return typeof date === 'string' && PARTIAL_DATE.test(date) && exists(date) ? date : undefined
}

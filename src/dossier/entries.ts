/**
 * The entries of a dossier, from all its files, and the names by which they refer to each other.
 */
import { PositionKind } from '../generated/schema.ts'
import { didYouMean } from '../suggest.ts'
import { article, MOST_KEY_CHARACTERS, type RecordLabel } from './fields.ts'
import {
  heading, keyedSections, listSections, REGISTER, registerOnly, registerSections, type KeyedSection, type ListSection, type Section,
} from './format.ts' // prettier-ignore
import { below, lineOf, problemOf, shown, type Findings, type Place, type Report } from './problem.ts'
import type { ReadDossier } from './read.ts'
import { parseShape } from './shape.ts'
import { isMap, valueAt } from './visit.ts'
import type { Sheet } from './yaml.ts'

export interface Entry {
  readonly section: Section
  /** Its key, also where it derives; for the rest of what stands in lists, its place there. */
  readonly key: string
  readonly value: unknown
  readonly place: Place
}

/** A record that can be referred to. */
export interface Named {
  readonly key: string
  readonly id: string
  readonly labels: readonly string[]
  readonly place: Place
}

export interface Names {
  readonly own: ReadonlyMap<string, Named>
  resolve(key: string): Named | undefined
  /** Everything that {@link resolve} knows. */
  all(): Named[]
  /** Whether the entry's key is its own, where it has one: the first to bear it has it. */
  owns(entry: Entry): boolean
}

export interface Contents {
  readonly name: string
  readonly title: string
  readonly entries: readonly Entry[]
}

const labelOf: Readonly<Record<KeyedSection | 'responses', RecordLabel>> = {
  actors: 'Actor',
  instruments: 'Instrument',
  sources: 'Source',
  processes: 'Process',
  meetings: 'Meeting',
  issues: 'Issue',
  outcomes: 'Outcome',
  events: 'Event',
  statements: 'Statement',
  positions: 'Position',
  claims: 'Claim',
  remarks: 'Remark',
  responses: 'Response',
}

/** The label of each kind of position: `RED_LINE` is a `RedLine`. */
export const labelOfKind: Readonly<Record<PositionKind, string>> = {
  DEMAND: 'Demand',
  OFFER: 'Offer',
  RED_LINE: 'RedLine',
  COMMITMENT: 'Commitment',
  THREAT: 'Threat',
  STANCE: 'Stance',
}

/** Takes the files of a dossier apart. */
export function collect({ folder, sheets }: ReadDossier, report: Report, problems: Findings): Contents {
  const headings = { dossier: [] as { value: string; place: Place }[], title: [] as { value: string; place: Place }[] }
  const entries: Entry[] = []
  const add = (found: readonly Entry[]) => { for (const entry of found) entries.push(entry) }
  for (const sheet of sheets) {
    const top: Place = { sheet, path: [] }
    if (sheet.value === undefined || sheet.value === null) continue
    if (!isMap(sheet.value)) {
      report(top, 'The file is not a map of sections, such as positions and sources.')
      continue
    }
    for (const [section, value] of Object.entries(sheet.value)) {
      const place = below(top, section)
      if (section === 'dossier' || section === 'title') {
        const text = parseShape(heading[section], value, place, report)
        headings[section].push({ value: text ?? '', place })
      } else if (isKeyed(section)) add(keyedEntries(section, value, place, report))
      else if (isListed(section)) add(listEntries(section, value, place, report))
      else {
        const known = [...Object.keys(heading), ...Object.keys(keyedSections), ...Object.keys(listSections)]
        report(place, `There is no section ${shown(section)}${didYouMean(section, known) || '.'} Known: ${known.join(', ')}.`)
      }
    }
  }
  for (const [key, [first, ...others]] of Object.entries(headings)) {
    if (first === undefined && sheets.length > 0 && sheets.every(isRead)) {
      problems.add(problemOf(sheets[0]?.file ?? folder, `No file of the dossier says its ${key}: write ${key}: in dossier.yaml.`))
    }
    for (const other of others) {
      report(other.place, `The ${key} already stands in line ${where(first?.place, other.place)}. Write it once.`)
    }
  }
  const name = headings.dossier[0]?.value ?? ''
  checkSections(name, entries, report)
  return { name, title: headings.title[0]?.value ?? '', entries }
}

/** A file that is broken may say what seems to be missing. */
function isRead({ value }: Sheet): boolean {
  return value !== undefined
}

function isKeyed(section: string): section is KeyedSection {
  return Object.hasOwn(keyedSections, section)
}

function isListed(section: string): section is ListSection {
  return Object.hasOwn(listSections, section)
}

function keyedEntries(section: KeyedSection, value: unknown, place: Place, report: Report): Entry[] {
  if (value === null) return []
  if (!isMap(value)) {
    report(place, `${section} is not a map: write each record under a key of its own.`)
    return []
  }
  return Object.entries(value).map(([key, entry]) => ({ section, key, value: entry, place: below(place, key) }))
}

function listEntries(section: ListSection, value: unknown, place: Place, report: Report): Entry[] {
  if (value === null) return []
  if (!Array.isArray(value)) {
    report(place, `${section} is not a list: begin each entry with a hyphen.`)
    return []
  }
  return value.map((entry: unknown, index) => ({
    section,
    key: section === 'responses' ? responseKey(entry) : String(index),
    value: entry,
    place: below(place, index),
  }))
}

/** `<position>/<actor>-<type>`; empty where one of them is missing. */
function responseKey(value: unknown): string {
  const [to, by, type] = ['to', 'by', 'responseType'].map((key) => valueAt(value, [key]))
  if (typeof to !== 'string' || typeof by !== 'string' || typeof type !== 'string') return ''
  return `${to}/${by}-${type.toLowerCase()}`
}

function checkSections(dossier: string, entries: readonly Entry[], report: Report): void {
  const strange = dossier === REGISTER ? (section: Section) => !registerSections.includes(section) : (section: Section) => registerOnly.includes(section)
  for (const { place } of entries.filter((entry) => strange(entry.section))) {
    report(
      place,
      dossier === REGISTER
        ? `The register holds only ${registerSections.join(', ')}. Move this to the dossier of a case.`
        : `What cases share, ${registerOnly.join(' and ')}, stands in the register. Move this to dossiers/register.`,
    )
  }
}

/** Gives every record its id, and reports what has none or the same as another. */
export function nameRecords({ name, entries }: Contents, register: Names | undefined, report: Report): Names {
  const own = new Map<string, Named>()
  const add = (key: string, labels: string[], place: Place) => {
    const id = name === REGISTER ? key : `${name}/${key}`
    const other = own.get(key)
    const shared = register?.own.get(key) ?? register?.own.get(id)
    if (other !== undefined) report(place, taken(key, labels, other, place))
    else if (shared !== undefined) {
      report(place, `${shown(key)} is already ${describe(shared)} of the register (line ${where(shared.place, place)}). Choose another key.`)
    } else own.set(key, { key, id, labels, place })
  }
  const form = name === REGISTER ? /^[a-z0-9-]+(\/[a-z0-9-]+)*$/ : /^[a-z0-9-]+$/
  for (const { section, key, value, place } of entries) {
    if (section === 'responses') {
      if (key !== '') add(key, ['Response'], place)
    } else if (isKeyed(section)) {
      checkKey(key, form, place, report)
      add(key, section === 'positions' ? positionLabels(value) : [labelOf[section]], place)
      for (const suffix of section === 'instruments' ? keysOf(valueAt(value, ['provisions'])) : []) {
        const at = below(place, 'provisions', suffix)
        checkKey(suffix, form, at, report)
        add(`${key}/${suffix}`, ['Provision'], at)
      }
    }
  }
  if (name !== REGISTER && register?.own.has(name) === true) {
    const place = entries[0]?.place
    if (place !== undefined) report(place, `The dossier bears the name of a record of the register, ${name}. Give it another.`)
  }
  return {
    own,
    resolve: (key) => own.get(key) ?? register?.own.get(key),
    all: () => [...own.values(), ...(register?.own.values() ?? [])],
    owns: ({ section, key, place }) => (isKeyed(section) || (section === 'responses' && key !== '') ? own.get(key)?.place === place : true),
  }
}

function checkKey(key: string, form: RegExp, place: Place, report: Report): void {
  const quoted = JSON.stringify(shown(key))
  if (!form.test(key)) report(place, `The key ${quoted} is not made of small letters, digits and hyphens.`)
  else if (key.length > MOST_KEY_CHARACTERS) report(place, `The key ${quoted} has ${key.length} characters; at most ${MOST_KEY_CHARACTERS} are allowed. Shorten it.`)
}

function taken(key: string, labels: readonly string[], other: Named, place: Place): string {
  const line = where(other.place, place)
  return labels[0] === 'Response'
    ? `The same actor already gives an answer of this type to this position in line ${line}. Saying it again is another statement, not another response.`
    : `${shown(key)} is already ${describe(other)} in line ${line}. Every record of a dossier has a key of its own.`
}

function positionLabels(value: unknown): string[] {
  const kind = valueAt(value, ['kind'])
  const label = Object.values(PositionKind).find((candidate) => candidate === kind)
  return label === undefined ? ['Position'] : ['Position', labelOfKind[label]]
}

function keysOf(value: unknown): string[] {
  return isMap(value) ? Object.keys(value) : []
}

/** `an actor`, `a demand`. */
export function describe({ labels }: Named): string {
  const label = labels.at(-1) ?? 'Record'
  return label === 'RedLine' ? 'a red line' : article(label)
}

/** The line of `place`, with the file where it is another one than that of the reader. */
export function where(place: Place | undefined, reader: Place): string {
  if (place === undefined) return '?'
  const line = String(lineOf(place))
  return place.sheet === reader.sheet ? line : `${line} of ${place.sheet.file.split('/').slice(-2).join('/')}`
}

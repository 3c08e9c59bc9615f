/**
 * An answer as an outline of entries, for any question: what stands where follows from the question's selection and the
 * types of the contract, never from the question's name.
 *
 * The first sentence or thing selected leads an entry; short facts follow in one line, longer ones in lines of their own,
 * then the quotations, then the lists. What is null or empty is named as not on record, so that nothing selected is lost.
 */
import { isEnumType, isLeafType, isObjectType, type GraphQLNamedType, type GraphQLObjectType } from 'graphql'
import { isConnection } from '../compile/connection.ts'
import { readQuote, type Quote } from './quote.ts'
import { runtimeType, selectedFields, type Fields, type Selected, type Walk } from './select.ts'
import { affirmed, alternatives, capitalised, isPreposition, labelled, plain, words } from './words.ts'

export interface Entry {
  readonly lead: string
  /** The field that leads, which tells a name from a sentence. */
  readonly leadField: string
  readonly blocks: readonly Block[]
}

export type Block =
  | { readonly kind: 'facts'; readonly facts: readonly string[] }
  | { readonly kind: 'line'; readonly label: string; readonly text: string }
  | { readonly kind: 'quotes'; readonly quotes: readonly Quote[] }
  | { readonly kind: 'entry'; readonly label: string; readonly entry: Entry }
  | { readonly kind: 'list'; readonly label: string; readonly entries: readonly Entry[]; readonly page?: Page }
  | { readonly kind: 'chain'; readonly label: string; readonly links: readonly Link[] }
  | { readonly kind: 'absent'; readonly names: readonly string[]; readonly meanings: readonly string[] }

/** One step from a thing to another, such as from an outcome to one that it excludes. */
export interface Link {
  readonly from: string
  readonly to: string
  readonly how: Entry
}

export interface Page {
  readonly shown: number
  readonly total?: number
  /** The cursor of the next page, where there is one and it was asked for. */
  readonly next?: string
}

/** "20 of 57" */
export function countOf({ shown, total }: Page): string {
  if (total === undefined || total === shown) return `${shown}`
  return `${shown} of ${total}`
}

/** How a missing quotation is named. */
export const QUOTATION = 'quotation'

/** A longer text stands in a line of its own. */
const FACT_LENGTH = 40

export function describe(walk: Walk, field: Selected, value: Fields): Entry {
  const type = runtimeType(walk, field.type, value)
  if (type === undefined) return { lead: '', leadField: '', blocks: [] }
  return describeFields(walk, type, selectedFields(walk, type, field.nodes, value))
}

/** A value that stands alone. */
export function describeLeaf(type: GraphQLNamedType, value: unknown): Entry {
  return { lead: leafText(type, value), leadField: '', blocks: [] }
}

function describeFields(walk: Walk, type: GraphQLObjectType, fields: readonly Selected[]): Entry {
  const leading = chooseLead(walk, fields)
  if (leading === undefined || isLeafType(leading.type)) {
    const lead = leading === undefined ? '' : plain(String(leading.value))
    return { lead, leadField: leading?.name ?? '', blocks: blocksOf(walk, fields.filter((field) => field !== leading)) }
  }
  // Another thing leads, such as the demand that a response answers: what is selected beside it comes after it.
  const head = describe(walk, leading, leading.value as Fields)
  const others = fields.filter((field) => field !== leading)
  const ownLead = chooseLead(walk, others)
  const rest: Block[] =
    ownLead !== undefined && isLeafType(ownLead.type)
      ? [{ kind: 'entry', label: capitalised(words(type.name)), entry: describeFields(walk, type, others) }]
      : blocksOf(walk, others)
  return { ...head, blocks: [...head.blocks, ...rest] }
}

/** The first text or thing, or at least the first name of a thing. */
function chooseLead(walk: Walk, fields: readonly Selected[]): Selected | undefined {
  const given = fields.filter(({ name, value, isList }) => name !== '__typename' && !isList && isGiven(value))
  return (
    given.find((field) => (isLeafType(field.type) ? field.type.name === 'String' : !isConnection(field.type) && !isOnlyNamed(walk, field))) ??
    given.find(({ type }) => !isLeafType(type) && !isConnection(type))
  )
}

function isOnlyNamed(walk: Walk, field: Selected): boolean {
  const value = field.value as Fields
  const type = runtimeType(walk, field.type, value)
  return type !== undefined && selectedFields(walk, type, field.nodes, value).every(({ name }) => name === 'name')
}

function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0)
}

const order: readonly Block['kind'][] = ['facts', 'line', 'quotes', 'entry', 'chain', 'list', 'absent']

/** Facts first, then lines, quotations, and what nests; each in the order of the selection. */
function blocksOf(walk: Walk, fields: readonly Selected[]): Block[] {
  const blocks = fields.filter(({ value }) => isGiven(value)).flatMap((field) => blockOf(walk, field))
  const facts = [...new Set(blocks.flatMap((block) => (block.kind === 'facts' ? block.facts : [])))]
  const absent = absence(fields.filter(({ value }) => !isGiven(value)))
  return [
    ...(facts.length === 0 ? [] : [{ kind: 'facts' as const, facts }]),
    ...blocks.filter(({ kind }) => kind !== 'facts').sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind)),
    ...absent,
  ]
}

/** What is missing, and what that means where the contract says more of it than that nothing is on record. */
function absence(fields: readonly Selected[]): Block[] {
  const names: string[] = []
  const meanings: string[] = []
  for (const { label, type, description } of fields) {
    const meaning = /\b(?:null|empty) (?:where|when) ([^.;]+)/.exec(description)?.[1] ?? ''
    if (type.name === 'Evidence') names.push(QUOTATION)
    else if (meaning === '' || /record|report|source/.test(meaning)) names.push(label)
    else meanings.push(isPreposition(label) ? `${capitalised(meaning)}.` : `No ${label}: ${meaning}.`)
  }
  return fields.length === 0 ? [] : [{ kind: 'absent', names, meanings }]
}

function blockOf(walk: Walk, field: Selected): Block[] {
  const { label, type, value, isList } = field
  if (isLeafType(type)) return leafBlock(field)
  if (isConnection(type)) {
    const { entries, page } = describePage(walk, field)
    return [{ kind: 'list', label: capitalised(label), entries, page }]
  }
  const values = (isList ? value : [value]) as Fields[]
  if (type.name === 'Evidence') {
    const quotes = values.map((one) => describeQuote(walk, field, one))
    if (quotes.every((quote) => quote !== undefined)) return [{ kind: 'quotes', quotes }]
  }
  const links = isList ? describeLinks(walk, field, values) : undefined
  if (links !== undefined) return [{ kind: 'chain', label: capitalised(label), links }]

  const entries = values.map((one) => describe(walk, field, one))
  const short = entries.every(({ blocks }) => blocks.every(({ kind }) => kind === 'facts'))
  const bare = entries.every(({ blocks }) => blocks.length === 0)
  const lead = entries[0]?.leadField
  if (lead === 'name' && bare) return [{ kind: 'facts', facts: [labelled(label, entries.map((entry) => entry.lead).join(', '))] }]
  if (short && (!isList || lead === 'name' || lead === 'title')) {
    return [{ kind: 'line', label: capitalised(label), text: entries.map(inOneLine).join('; ') }]
  }
  if (isList) return [{ kind: 'list', label: capitalised(label), entries }]
  return entries.map((entry) => ({ kind: 'entry', label: capitalised(label), entry }))
}

function leafBlock({ name, label, type, value, isList }: Selected): Block[] {
  const text = isList ? (value as unknown[]).map((one) => leafText(type, one)).join(', ') : leafText(type, value)
  if (type.name === 'Basis') return value === 'STATED' ? [] : [{ kind: 'facts', facts: [text] }]
  if (name === '__typename') return [{ kind: 'facts', facts: [words(text)] }]
  if (typeof value === 'boolean') return [{ kind: 'facts', facts: [affirmed(label, value)] }]
  const speaksForItself = (isEnumType(type) && /(Kind|Type)$/.test(name)) || name === 'date'
  if (speaksForItself) return [{ kind: 'facts', facts: [text] }]
  if (isEnumType(type) && type.name.endsWith('Rule')) {
    return [{ kind: 'line', label: capitalised(label), text: type.getValue(String(value))?.description ?? text }]
  }
  if (name === 'text') return [{ kind: 'line', label: '', text }]
  if (text.length <= FACT_LENGTH) return [{ kind: 'facts', facts: [labelled(label, text)] }]
  return [{ kind: 'line', label: capitalised(label), text }]
}

/** How many digits of a measured number tell something. */
const DIGITS = 4

export function leafText(type: GraphQLNamedType, value: unknown): string {
  if (typeof value === 'number' && !Number.isInteger(value)) return String(Number(value.toPrecision(DIGITS)))
  return isEnumType(type) ? words(String(value)) : plain(String(value))
}

/** "Helsinki Final Act (1975-08-01)" */
export function inOneLine({ lead, blocks }: Entry): string {
  const facts = blocks.flatMap((block) => (block.kind === 'facts' ? block.facts : []))
  if (lead === '') return facts.join(' · ')
  return facts.length === 0 ? lead : `${lead} (${facts.join(' · ')})`
}

/** Of what hangs below a list's mark, only a missing quotation is worth a line. */
export function brief(block: Block): Block[] {
  if (block.kind !== 'absent') return [block]
  return block.names.includes(QUOTATION) ? [{ ...block, names: [QUOTATION], meanings: [] }] : []
}

/** What an absence says. */
export function missing({ names, meanings }: Block & { kind: 'absent' }): string {
  return [...(names.length === 0 ? [] : [`Not on record: ${alternatives(names)}.`]), ...meanings].join(' ')
}

export function describePage(walk: Walk, field: Selected): { entries: Entry[]; page: Page } {
  const value = field.value as Fields
  const selected = isObjectType(field.type) ? selectedFields(walk, field.type, field.nodes, value) : []
  const entries = selected.flatMap((part) => {
    if (part.name === 'nodes') return (part.value as Fields[]).map((one) => describe(walk, part, one))
    if (part.name === 'edges') return (part.value as Fields[]).map((one) => describe(walk, part, one))
    return []
  })
  const total = selected.find(({ name }) => name === 'totalCount')?.value
  const info = selected.find(({ name }) => name === 'pageInfo')?.value as Fields | undefined
  return {
    entries,
    page: {
      shown: entries.length,
      ...(typeof total === 'number' && { total }),
      ...(info?.['hasNextPage'] === true && typeof info['endCursor'] === 'string' && { next: info['endCursor'] }),
    },
  }
}

function describeQuote(walk: Walk, field: Selected, value: Fields): Quote | undefined {
  const type = runtimeType(walk, field.type, value)
  const read = type === undefined ? undefined : readQuote(selectedFields(walk, type, field.nodes, value))
  if (read === undefined) return undefined
  const rest = blocksOf(walk, read.rest).flatMap((block) => {
    if (block.kind === 'facts') return block.facts
    return block.kind === 'line' ? [labelled(block.label.toLowerCase(), block.text)] : []
  })
  return { ...read.quote, tags: [...read.quote.tags, ...rest] }
}

/** A list of steps, each from one thing to another of the same type. */
function describeLinks(walk: Walk, field: Selected, values: readonly Fields[]): Link[] | undefined {
  const links = values.map((value): Link | undefined => {
    const type = runtimeType(walk, field.type, value)
    const fields = type === undefined ? [] : selectedFields(walk, type, field.nodes, value)
    const from = fields.find(({ name }) => name === 'from')
    const to = fields.find(({ name }) => name === 'to')
    if (type === undefined || from === undefined || from.type !== to?.type || isLeafType(from.type)) return undefined
    const rest = fields.filter((one) => one !== from && one !== to)
    return {
      from: inOneLine(describe(walk, from, from.value as Fields)),
      to: inOneLine(describe(walk, to, to.value as Fields)),
      how: describeFields(walk, type, rest),
    }
  })
  return links.every((link) => link !== undefined) ? links : undefined
}

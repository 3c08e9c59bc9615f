/**
 * A question's answer before it takes a form: what was asked and chosen, then each list with its items, how many there are and
 * how to see more, or what was searched where nothing was found.
 */
import { isLeafType, Kind, valueFromAST, type DocumentNode, type GraphQLArgument, type OperationDefinitionNode } from 'graphql'
import { isConnection } from '../compile/connection.ts'
import type { CatalogueEntry } from '../questions.ts'
import { countOf, describe, describeLeaf, describePage, type Entry, type Page } from './outline.ts'
import { selectedRoots, type Fields, type Selected, type Walk } from './select.ts'
import { flag, type Variable } from './variables.ts'
import { affirmed, capitalised, labelled, plain, words } from './words.ts'

/** Each is printed by the module of its name. */
export const FORMATS = ['cards', 'table', 'markdown', 'csv', 'json'] as const
export type Format = (typeof FORMATS)[number]

export interface Answer {
  readonly entry: CatalogueEntry
  readonly variables: readonly Variable[]
  /** The values given, without defaults. */
  readonly given: Readonly<Record<string, unknown>>
  /** The values used, defaults included. */
  readonly values: Record<string, unknown>
  /** The names of records among the values, by id. */
  readonly names: ReadonlyMap<string, string>
  /** What was run: the operation with `askTypes`. */
  readonly document: DocumentNode
  readonly data: Fields
  /** How to ask with other values, where it is not by a command line. */
  readonly asking?: (values: Readonly<Record<string, unknown>>) => string
}

export interface Report {
  readonly question: string
  /** What the analyst chose: "By NATO"; empty where nothing was. */
  readonly chosen: string
  readonly sections: readonly Section[]
}

/** One list of the answer. */
export interface Section {
  /** What tells it from the others; undefined where there is one only. */
  readonly title: string | undefined
  readonly root: Selected
  readonly entries: readonly Entry[]
  /** How many there are in all; undefined for a single thing. */
  readonly found: number | undefined
  /** Said where there is no item. */
  readonly none: string | undefined
  /** Said where there are more: how many are shown, and the command that shows the next. */
  readonly more: { readonly shown: string; readonly command: string | undefined } | undefined
}

export function operationOf({ definitions }: DocumentNode): OperationDefinitionNode {
  const operation = definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)
  if (operation === undefined) throw new Error('The document holds no operation')
  return operation
}

export function walkOf({ document, values }: Answer, schema: Walk['schema']): Walk {
  const fragments = document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : []))
  return { schema, fragments: Object.fromEntries(fragments), variables: values }
}

export function reportOf(answer: Answer, walk: Walk, format: Format): Report {
  const roots = selectedRoots(walk, operationOf(answer.document), answer.data)
  return {
    question: answer.entry.question,
    chosen: chosenOf(answer),
    sections: roots.map((root) => sectionOf(root, roots.length > 1 ? capitalised(root.label) : undefined, walk, answer, format)),
  }
}

function chosenOf({ variables, given, names }: Answer): string {
  const chosen = variables
    .filter(({ name }) => given[name] !== undefined && name !== 'first' && name !== 'after')
    .map(({ name }) => wordsOf(words(name), given[name], names))
  return capitalised(chosen.join(', '))
}

function sectionOf(root: Selected, title: string | undefined, walk: Walk, answer: Answer, format: Format): Section {
  const section = { title, root, entries: [], found: undefined, none: undefined, more: undefined }
  const none = `None found. Searched: ${searched(root, walk, answer)}.`
  const { value, type, isList } = root
  if (value === null || value === undefined) return { ...section, none }
  if (isConnection(type)) {
    const { entries, page } = describePage(walk, root)
    const found = page.total ?? page.shown
    if (entries.length === 0) return { ...section, none: found === 0 ? none : `None on this page; ${found} in all.` }
    return { ...section, entries, found, more: moreOf(root, page, answer, format) }
  }
  const items = [value].flat()
  const entries = items.map((item) => (isLeafType(type) ? describeLeaf(type, item) : describe(walk, root, item as Fields)))
  if (!isList) return { ...section, entries }
  return entries.length === 0 ? { ...section, none } : { ...section, entries, found: entries.length }
}

function moreOf(root: Selected, page: Page, { entry, given, asking = (values) => commandLine(entry.name, values) }: Answer, format: Format): Section['more'] {
  if (page.next === undefined) return undefined
  const after = root.nodes[0]?.arguments?.find(({ name }) => name.value === 'after')?.value
  const form = format === 'cards' ? {} : { format }
  return {
    shown: `${countOf(page)} shown.`,
    command: after?.kind === Kind.VARIABLE ? asking({ ...given, [after.name.value]: page.next, ...form }) : undefined,
  }
}

function wordsOf(label: string, value: unknown, names: ReadonlyMap<string, string>): string {
  if (typeof value === 'boolean') return affirmed(label, value)
  const texts = listOf(value).map((text) => names.get(text) ?? (/^[A-Z_]+$/.test(text) ? words(text) : plain(text)))
  return labelled(label, texts.join(', '))
}

/** The values of a variable, which are texts, numbers or truths, or a list of them. */
function listOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).map(String)
}

/** "responses, by NATO, response type: reject, to demand" */
function searched(root: Selected, { variables, schema }: Walk, { names }: Answer): string {
  const [node] = root.nodes
  const field = schema.getQueryType()?.getFields()[root.name]
  const filters = (node?.arguments ?? []).flatMap(({ name, value: literal }) => {
    const argument = field?.args.find((one): one is GraphQLArgument => one.name === name.value)
    if (argument === undefined || name.value === 'first' || name.value === 'after') return []
    const value = valueFromAST(literal, argument.type, variables)
    return value === undefined || value === null ? [] : [wordsOf(words(name.value), value, names)]
  })
  return [`${filters.length === 0 ? 'all ' : ''}${words(root.name)}`, ...filters].join(', ')
}

/** The command that asks a question with these values. */
export function commandLine(name: string, values: Readonly<Record<string, unknown>>): string {
  const options = Object.entries(values).flatMap(([variable, value]) =>
    value === undefined ? [] : [`${flag({ name: variable })} ${listOf(value).map(quoted).join(' ')}`],
  )
  return ['demarche ask', name, ...options].join(' ')
}

function quoted(text: string): string {
  return /^[\w./:=+@%-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`
}

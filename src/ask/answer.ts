/**
 * A question's answer as text: the question, what was asked for, every item with its quotations, how many there are and how
 * to see more, and what was searched where nothing was found.
 */
import { isLeafType, Kind, valueFromAST, type DocumentNode, type GraphQLArgument } from 'graphql'
import { isConnection } from '../compile/connection.ts'
import type { CatalogueEntry } from '../questions.ts'
import { countOf, fill, Layout, type Style } from './layout.ts'
import { describe, describePage, type Page } from './outline.ts'
import { selectedRoots, type Fields, type Selected, type Walk } from './select.ts'
import { flag, type Variable } from './variables.ts'
import { affirmed, capitalised, labelled, plain, words } from './words.ts'

export interface Answer {
  readonly entry: CatalogueEntry
  readonly variables: readonly Variable[]
  /** The values given, without defaults. */
  readonly given: Readonly<Record<string, unknown>>
  /** The values used, defaults included. */
  readonly values: Record<string, unknown>
  /** The names of records among the values, by id. */
  readonly names: ReadonlyMap<string, string>
  /** What was run: the operation with {@link askTypes}. */
  readonly document: DocumentNode
  readonly data: Fields
  /** How to ask with other values, where it is not by a command line. */
  readonly asking?: (values: Readonly<Record<string, unknown>>) => string
}

export function printAnswer(answer: Answer, schema: Walk['schema'], style: Style): string {
  const { entry, document, data } = answer
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)
  if (operation === undefined) throw new Error(`${entry.name} holds no operation`)
  const fragments = document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : []))
  const walk: Walk = { schema, fragments: Object.fromEntries(fragments), variables: answer.values }
  const roots = selectedRoots(walk, operation, data)
  const layout = new Layout(style)
  const lines = [...fill(style.paint.bold(entry.question), style, 0), ...heading(answer, style)]
  for (const root of roots) {
    if (roots.length > 1) lines.push('', ...fill(style.paint.bold(style.paint.cyan(capitalised(root.label))), style, 0))
    lines.push(...printRoot(root, walk, layout, answer, style))
  }
  const sources = layout.sources.flatMap((source, index) => fill(source, style, 0, `[${index + 1}] `))
  if (sources.length > 0) lines.push('', style.paint.cyan('Sources:'), ...sources)
  return lines.map((line) => `${line.trimEnd()}\n`).join('')
}

/** What the analyst chose: "by NATO". */
function heading({ variables, given, names }: Answer, style: Style): string[] {
  const chosen = variables
    .filter(({ name }) => given[name] !== undefined && name !== 'first' && name !== 'after')
    .map(({ name }) => wordsOf(words(name), given[name], names))
  return chosen.length === 0 ? [] : fill(style.paint.dim(capitalised(chosen.join(', '))), style, 0)
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

function printRoot(root: Selected, walk: Walk, layout: Layout, answer: Answer, style: Style): string[] {
  const none = () => fill(`None found. Searched: ${searched(root, walk, answer)}.`, style, 0)
  if (root.value === null || root.value === undefined) return none()
  if (isLeafType(root.type)) throw new Error(`Query.${root.name} is a single value: the printer knows none such`)
  if (!isConnection(root.type)) {
    return [root.value].flat().flatMap((value) => ['', ...layout.item(describe(walk, root, value as Fields))])
  }
  const { entries, page } = describePage(walk, root)
  if (entries.length === 0) return page.total === undefined || page.total === 0 ? none() : fill(`None on this page; ${page.total} in all.`, style, 0)
  const items = entries.flatMap((entry, index) => ['', ...layout.item(entry, index + 1)])
  return [...fill(style.paint.dim(`${page.total ?? page.shown} found`), style, 0), ...items, ...more(root, page, answer, style)]
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

function more(root: Selected, page: Page, { entry, given, asking = (values) => commandLine(entry.name, values) }: Answer, style: Style): string[] {
  if (page.next === undefined) return []
  const after = root.nodes[0]?.arguments?.find(({ name }) => name.value === 'after')?.value
  const lines = ['', ...fill(style.paint.bold(`${countOf(page)} shown.`), style, 0)]
  if (after?.kind !== Kind.VARIABLE) return lines
  // Never wrapped: it is there to be copied.
  return [...lines, `More: ${asking({ ...given, [after.name.value]: page.next })}`]
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

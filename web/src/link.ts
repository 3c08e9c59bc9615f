/**
 * What the address says, and the address that says it: `?question=NAME` for a question of the catalogue, GraphiQL's
 * `?query=&variables=&operationName=` for everything else.
 */
import { Kind, parse, valueFromASTUntyped } from 'graphql'
import type { CatalogueEntry } from '../../src/questions.ts'

/** An operation to put into the editors. */
export interface Opening {
  /** The operation's name; also the title of its tab. */
  name: string | undefined
  operation: string
  /** JSON text. */
  variables: string
  /** Whether the answer is wanted at once. True of catalogued questions alone: somebody else's text is read first. */
  run: boolean
}

/** A catalogued question with its sample variables, or with those given. */
export function openingOf(entry: CatalogueEntry, variables = sampleOf(entry)): Opening {
  return { name: entry.name, operation: entry.operation, variables: pretty(variables), run: true }
}

/** What a link asks for; the name itself when the catalogue has no such question. */
export function read(search: string, catalogue: readonly CatalogueEntry[]): Opening | { unknown: string } | undefined {
  const asked = new URLSearchParams(search)
  const variables = asked.get('variables') ?? undefined
  const question = asked.get('question')
  if (question !== null) {
    const entry = catalogue.find(({ name }) => name === question)
    return entry ? openingOf(entry, variables) : { unknown: question }
  }
  const operation = asked.get('query')
  if (operation === null) return undefined
  const first = /^\s*(?:query|mutation|subscription)\s+(\w+)/m.exec(operation)?.[1]
  return { name: asked.get('operationName') ?? first, operation, variables: pretty(variables ?? ''), run: false }
}

/** The shortest search part that {@link read} turns back into these editors. */
export function write(
  editors: { query: string; variables: string; operationName: string | undefined },
  catalogue: readonly CatalogueEntry[],
): string {
  const { query, variables, operationName } = editors
  if (query.trim() === '') return ''
  const entry = catalogue.find(({ operation }) => operation === query)
  const asked = new URLSearchParams(entry ? { question: entry.name } : { query })
  const sample = entry ? sampleOf(entry) : ''
  if (compact(variables) !== sample) asked.set('variables', compact(variables))
  if (!entry && operationName !== undefined) asked.set('operationName', operationName)
  return `?${asked.toString()}`
}

/**
 * The sample variables as JSON, and after them those that must not be null but have a default: the reader sees what can be
 * changed, and the editor, which takes them for missing, has nothing to underline.
 */
function sampleOf(entry: CatalogueEntry): string {
  const variables: Record<string, unknown> = { ...entry.sampleVariables }
  for (const definition of parse(entry.operation).definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue
    for (const { variable, type, defaultValue } of definition.variableDefinitions ?? []) {
      if (type.kind === Kind.NON_NULL_TYPE && defaultValue) variables[variable.name.value] ??= valueFromASTUntyped(defaultValue)
    }
  }
  return JSON.stringify(variables)
}

/** Variables that are not JSON yet are passed on as they stand: the editor points at the mistake. */
function reformat(text: string, indent: number): string {
  try {
    return JSON.stringify(JSON.parse(text), null, indent)
  } catch {
    return text
  }
}
const pretty = (text: string): string => reformat(text, 2)
const compact = (text: string): string => reformat(text, 0)

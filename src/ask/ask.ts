/**
 * From a question with the values of its variables to its answer: names become ids.
 */
import { parse } from 'graphql'
import type { Context } from '../compile/schema.ts'
import { InputError } from '../errors.ts'
import { toJson } from '../printable.ts'
import type { CatalogueEntry } from '../questions.ts'
import { printAnswer } from './answer.ts'
import { resolveIds } from './ids.ts'
import type { Style } from './layout.ts'
import { askTypes } from './select.ts'
import { openSession } from './session.ts'
import { flag, type Variable } from './variables.ts'

export interface Question {
  readonly entry: CatalogueEntry
  readonly variables: readonly Variable[]
  /** The values given, by variable. */
  readonly given: Readonly<Record<string, unknown>>
}

/** @throws InputError that names every required variable without a value */
export function refuseMissing({ entry, variables, given }: Question, example: string): void {
  const missing = variables.filter(({ name, required }) => required && given[name] === undefined)
  if (missing.length === 0) return
  const lines = missing.map((variable) => `${entry.name} needs ${flag(variable)}: ${variable.description}.`)
  throw new InputError([...lines, `For example: ${example}`].join('\n'))
}

/**
 * The answer as text, or as JSON where no style is given.
 *
 * @throws InputError when a value does not fit, or the graph holds nothing yet
 * @throws FailedError when the question does not fit the contract, or its answer is an error
 */
export async function answer({ entry, variables, given }: Question, graph: Context['graph'], style: Style | undefined): Promise<string> {
  const { schema, directory, ask } = await openSession(graph)
  const operation = parse(entry.operation)
  const { values: chosen, names } = await resolveIds(variables, given, directory)
  const defaults = variables.flatMap(({ name, default: value }) => (value === undefined ? [] : [[name, value] as const]))
  const values = { ...Object.fromEntries(defaults), ...chosen }
  if (style === undefined) return toJson({ question: entry.name, variables: values, data: await ask(entry.name, operation, values) })
  const document = askTypes(schema, operation)
  const data = await ask(entry.name, document, values)
  return printAnswer({ entry, variables, given: chosen, values, names, document, data }, schema, style)
}

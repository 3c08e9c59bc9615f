/**
 * Asks a question of the catalogue in this process: the same schema and statements as the server's, without the server.
 */
import { join } from 'node:path'
import { execute, GraphQLError, parse, specifiedRules, validate, type DocumentNode } from 'graphql'
import { loadLibrary } from '../compile/library.ts'
import { sizeRule } from '../compile/limits.ts'
import { loadSdl, makeSchema, type Context } from '../compile/schema.ts'
import { DemarcheError, FailedError, InputError } from '../errors.ts'
import { toJson } from '../printable.ts'
import type { CatalogueEntry } from '../questions.ts'
import { printAnswer } from './answer.ts'
import { openDirectory, resolveIds } from './ids.ts'
import type { Style } from './layout.ts'
import { askTypes } from './select.ts'
import { flag, type Variable } from './variables.ts'

const ROOT = join(import.meta.dirname, '..', '..')

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
export async function answer(question: Question, graph: Context['graph'], style: Style | undefined): Promise<string> {
  const { entry, variables, given } = question
  const schema = makeSchema(loadSdl(join(ROOT, 'schema')), loadLibrary(join(ROOT, 'cypher')))
  const operation = parse(entry.operation)
  const invalid = validate(schema, operation, [...specifiedRules, sizeRule])
  if (invalid.length > 0) {
    throw new FailedError([`The question ${entry.name} does not fit the schema:`, ...invalid.map(String)].join('\n'))
  }
  const ask = async (document: DocumentNode, values: Readonly<Record<string, unknown>> = {}) => {
    const { data, errors } = await execute({ schema, document, variableValues: values, contextValue: { graph } })
    if (errors !== undefined) throw translate(errors, entry.name)
    return data ?? {}
  }
  const { actors } = (await ask(parse('{ actors(first: 1) { nodes { id } } }'))) as { actors: { nodes: unknown[] } }
  if (actors.nodes.length === 0) {
    throw new InputError('The graph holds no case yet. Import the sample cases with: demarche import')
  }
  const directory = openDirectory(schema, (text, values) => ask(parse(text), values))
  const { values: chosen, names } = await resolveIds(variables, given, directory)
  const defaults = variables.flatMap(({ name, default: value }) => (value === undefined ? [] : [[name, value] as const]))
  const values = { ...Object.fromEntries(defaults), ...chosen }
  if (style === undefined) return toJson({ question: entry.name, variables: values, data: await ask(operation, values) })
  const document = askTypes(schema, operation)
  return printAnswer({ entry, variables, given: chosen, values, names, document, data: await ask(document, values) }, schema, style)
}

/** What the caller can mend comes first; what fails for another reason is told as it is. */
function translate(errors: readonly GraphQLError[], name: string): Error {
  const originals = errors.map(({ originalError }) => originalError)
  const known = originals.find((error) => error instanceof DemarcheError)
  if (known !== undefined) return known
  const [first] = errors
  if (originals.every((error) => error === undefined || error instanceof GraphQLError)) {
    return new InputError(errors.map(({ message }) => message).join('\n'))
  }
  return new FailedError(`The question ${name} failed: ${first?.message ?? ''}`, { cause: first?.originalError })
}

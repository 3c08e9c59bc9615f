/**
 * The graph as a command or a request asks it: the same schema and statements as the server's, without the server.
 */
import { join } from 'node:path'
import { execute, GraphQLError, parse, specifiedRules, validate, type DocumentNode, type GraphQLSchema } from 'graphql'
import { loadLibrary } from '../compile/library.ts'
import { sizeRule } from '../compile/limits.ts'
import { loadSdl, makeSchema, type Context } from '../compile/schema.ts'
import { DemarcheError, FailedError, InputError } from '../errors.ts'
import { openDirectory, type Directory } from './ids.ts'
import type { Fields } from './select.ts'

const ROOT = join(import.meta.dirname, '..', '..')

export interface Session {
  readonly schema: GraphQLSchema
  readonly directory: Directory
  /**
   * @param name what is asked, for the message when it fails
   * @throws InputError when a value does not fit
   * @throws FailedError when the operation does not fit the contract, or its answer is an error
   */
  readonly ask: (name: string, document: DocumentNode, values?: Readonly<Record<string, unknown>>) => Promise<Fields>
}

/** The contract with the statements that answer it. */
export function loadSchema(): GraphQLSchema {
  return makeSchema(loadSdl(join(ROOT, 'schema')), loadLibrary(join(ROOT, 'cypher')))
}

/** @throws InputError when the graph holds nothing yet */
export async function openSession(graph: Context['graph'], schema = loadSchema()): Promise<Session> {
  const ask: Session['ask'] = async (name, document, values = {}) => {
    const invalid = validate(schema, document, [...specifiedRules, sizeRule])
    if (invalid.length > 0) throw new FailedError([`The question ${name} does not fit the schema:`, ...invalid.map(String)].join('\n'))
    const { data, errors } = await execute({ schema, document, variableValues: values, contextValue: { graph } })
    if (errors !== undefined) throw translate(errors, name)
    return data ?? {}
  }
  const { actors } = (await ask('actors', parse('{ actors(first: 1) { nodes { id } } }'))) as { actors: { nodes: unknown[] } }
  if (actors.nodes.length === 0) throw new InputError('The graph holds no case yet. Import the sample cases with: demarche import')
  return { schema, ask, directory: openDirectory(schema, (text, values) => ask('names', parse(text), values)) }
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

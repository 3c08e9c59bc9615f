/** Whether the compiler and the oracle answer an operation alike, to the byte. */
import { join } from 'node:path'
import { execute, parse, validate, type ExecutionResult, type GraphQLSchema } from 'graphql'
import { loadLibrary } from '../../src/compile/library.ts'
import { loadSdl, makeSchema } from '../../src/compile/schema.ts'
import type { Graph } from '../../src/graph/open.ts'
import { makeOracleSchema } from './oracle.ts'
import { makeOracle } from './oracleContext.ts'

const ROOT = join(import.meta.dirname, '../..')
const CYPHER = join(ROOT, 'cypher')
export const SDL = loadSdl(join(ROOT, 'schema'))

export interface Operation {
  readonly operation: string
  readonly variables?: Readonly<Record<string, unknown>>
}

export interface Answers {
  readonly compiled: string
  readonly plain: string
  /** What the compiler answered. */
  readonly result: ExecutionResult
}

export interface Comparison {
  readonly schema: GraphQLSchema
  /** @throws Error when the operation is not valid: only what would be executed can be compared */
  readonly compare: (operation: Operation) => Promise<Answers>
}

/** @param graph must not change: the oracle remembers what it has read */
export function makeComparison(graph: Pick<Graph, 'read'>): Comparison {
  const schema = makeSchema(SDL, loadLibrary(CYPHER))
  const executeOracle = makeOracle(makeOracleSchema(SDL, CYPHER), graph)
  const contextValue = { graph: inTurn(graph) }
  return {
    schema,
    async compare({ operation, variables = {} }) {
      const document = parse(operation)
      const [problem] = validate(schema, document)
      if (problem !== undefined) throw new Error(`${problem.message}\n${operation}`)
      const request = { document, variableValues: variables }
      const result = await execute({ ...request, schema, contextValue })
      const plain = await executeOracle(request)
      return { compiled: write(result), plain: write(plain), result }
    },
  }
}

/** Indented, so that a difference is readable; no byte is lost by it. Errors come in the order of the fields of Query. */
function write({ data, errors, ...rest }: ExecutionResult): string {
  const keys = Object.keys(data ?? {})
  const place = ({ path }: { readonly path?: readonly (string | number)[] | undefined }) => keys.indexOf(String(path?.[0]))
  const inOrder = errors && { errors: [...errors].sort((a, b) => place(a) - place(b)) }
  return JSON.stringify({ data, ...inOrder, ...rest }, null, 2)
}

/** Answers in the order of asking, so that fields of Query end in the order in which they stand. */
function inTurn(graph: Pick<Graph, 'read'>): Pick<Graph, 'read'> {
  let before: Promise<unknown> = Promise.resolve()
  return {
    read(statement, params) {
      const answer = before.then(() => graph.read(statement, params))
      before = answer.catch(() => undefined)
      return answer
    },
  }
}

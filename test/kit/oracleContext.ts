/** How the oracle's resolvers learn what they do not know yet, without ever waiting. */
import { execute, type ExecutionArgs, type ExecutionResult, type GraphQLSchema } from 'graphql'
import { InputError } from '../../src/errors.ts'
import type { Graph } from '../../src/graph/open.ts'
import type { Params, Row } from '../../src/graph/values.ts'

/** What resolvers are given. Both answer what is known already. @throws NotYet where it has to be found out first */
export interface Context {
  read(statement: string, params: Params): readonly Row[]
  /** What `find` finds, which depends on nothing but `question`; or throws what it throws. */
  know<T>(question: unknown, find: () => Promise<T>): T
}

/** Thrown while an answer is missing: the operation is executed again when it is there. */
export class NotYet extends Error {}

export type ExecuteOracle = (request: Omit<ExecutionArgs, 'schema' | 'contextValue'>) => Promise<ExecutionResult>

/**
 * Executes operations against a graph that does not change. Each is executed as often as it takes until everything that its
 * resolvers ask for is known; the last time no resolver waits, so that graphql-js meets errors in the order of the selection.
 * Which of several errors it reports below one non-null field is a matter of luck otherwise.
 */
export function makeOracle(schema: GraphQLSchema, graph: Pick<Graph, 'read'>): ExecuteOracle {
  const known = new Map<string, PromiseSettledResult<unknown>>()
  return async (request) => {
    for (;;) {
      const missing = new Map<string, () => Promise<unknown>>()
      const contextValue: Context = {
        read: (statement, params) => contextValue.know([statement, params], () => graph.read(statement, params)),
        know<T>(question: unknown, find: () => Promise<T>) {
          const key = JSON.stringify(question)
          const found = known.get(key)
          if (found?.status === 'rejected') throw found.reason
          if (found !== undefined) return found.value as T
          missing.set(key, find)
          throw new NotYet()
        },
      }
      const result = execute({ ...request, schema, contextValue })
      if (missing.size === 0) return await result
      for (const [key, find] of missing) {
        const [found] = await Promise.allSettled([find()])
        // What the request has wrong is an answer; that the graph cannot be read is none.
        if (found.status === 'rejected' && !(found.reason instanceof InputError)) throw found.reason
        known.set(key, found)
      }
    }
  }
}

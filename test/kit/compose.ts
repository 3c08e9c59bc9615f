/**
 * Composes an operation without running it: the statements that its fields of Query become, with their parameters.
 */
import { execute, type DocumentNode, type GraphQLSchema } from 'graphql'
import type { Params } from '../../src/graph/values.ts'

export async function composeOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  variableValues: Record<string, unknown> = {},
): Promise<{ text: string; params: Params }[]> {
  const statements: { text: string; params: Params }[] = []
  const graph = {
    read: (text: string, params: Params) => {
      statements.push({ text, params })
      return Promise.resolve([])
    },
  }
  const { errors = [] } = await execute({ schema, document, variableValues, contextValue: { graph } })
  const refused = errors.find(({ originalError }) => originalError !== undefined && originalError.name === 'InputError')
  if (refused !== undefined) throw refused
  return statements
}

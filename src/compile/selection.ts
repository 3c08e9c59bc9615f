/**
 * What is selected from a value, as graphql-js sees it: fragments, type conditions, `@skip`, `@include` and merging are
 * its own work. What is selected alike for several types of an interface is one selection, and is composed once.
 */
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql'
import { collectSubfields } from 'graphql/execution/collectFields.js'
import type { Library } from './library.ts'
import type { Statement } from './statement.ts'

export interface Selection {
  /** The name under which the answer stands in the reply. */
  readonly key: string
  readonly field: GraphQLField<unknown, unknown>
  /** What answers it; undefined where it is a property of the node or a column of the row. */
  readonly statement: Statement | undefined
  readonly nodes: readonly FieldNode[]
  /** The object types for which it is selected thus. */
  readonly types: readonly GraphQLObjectType[]
}

/** Whether values of the type are nodes of the graph: those have an id. */
export function isNodeType(type: GraphQLNamedType): boolean {
  return (isObjectType(type) || isInterfaceType(type)) && type.getFields()['id'] !== undefined
}

export function typesOf(schema: GraphQLSchema, type: GraphQLCompositeType): readonly GraphQLObjectType[] {
  return isAbstractType(type) ? schema.getPossibleTypes(type) : [type]
}

/** The labels of which a node of one of the types has one. A type's label is its name. */
export function labelsAnyOf(types: readonly GraphQLObjectType[]): string[] {
  return types.map(({ name }) => name)
}

type Execution = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>

/** The fields selected by `nodes`, in the order of their first appearance; `__typename` is left to graphql-js. */
export function selectFields(
  { schema, fragments, variableValues }: Execution,
  library: Library,
  types: readonly GraphQLObjectType[],
  nodes: readonly FieldNode[],
): Selection[] {
  const identities = new Map<FieldNode, number>()
  const identify = (node: FieldNode) => {
    const known = identities.get(node) ?? identities.size
    identities.set(node, known)
    return known
  }
  const found = new Map<string, Selection & { types: GraphQLObjectType[] }>()
  for (const type of types) {
    for (const [key, selected] of collectSubfields(schema, fragments, variableValues, type, [...nodes])) {
      const field = type.getFields()[selected[0]?.name.value ?? '']
      if (field === undefined) continue
      const statement = library.statementOf(type, field.name)
      const alike = [key, statement?.path, getNamedType(field.type).name, ...selected.map(identify)].join(' ')
      const known = found.get(alike)
      if (known === undefined) found.set(alike, { key, field, statement, nodes: selected, types: [type] })
      else known.types.push(type)
    }
  }
  return [...found.values()]
}

/** The fields of a type that always stands by itself, such as a connection. */
export function selectFrom(execution: Execution, type: GraphQLNamedType, nodes: readonly FieldNode[]) {
  if (!isCompositeType(type) || !isObjectType(type)) throw new Error(`${type.name} is no object type`)
  const { schema, fragments, variableValues } = execution
  return [...collectSubfields(schema, fragments, variableValues, type, [...nodes])].map(([key, selected]) => {
    const name = selected[0]?.name.value ?? ''
    return { key, name, field: type.getFields()[name], nodes: selected }
  })
}

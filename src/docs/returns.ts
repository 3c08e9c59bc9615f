/**
 * What a question returns, in the words of the contract: each field of Query that it asks, and what is selected of an item.
 */
import {
  getNamedType,
  getOperationAST,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql'
import { isConnection } from '../compile/connection.ts'

export interface Returned {
  /** Of the field of Query. */
  readonly name: string
  readonly description: string
  /** What is selected of an item, each once. */
  readonly fields: readonly { readonly name: string; readonly description: string }[]
}

export function returnsOf(operation: string, schema: GraphQLSchema): Returned[] {
  const document = parse(operation)
  const query = schema.getQueryType()
  const selections = getOperationAST(document)?.selectionSet.selections ?? []
  const byName = new Map<string, Returned>()
  for (const field of selections) {
    const definition = field.kind === Kind.FIELD ? query?.getFields()[field.name.value] : undefined
    if (field.kind !== Kind.FIELD || definition === undefined) continue
    const { name, description } = definition
    const known = byName.get(name)?.fields ?? []
    const fields = itemFields(document, schema, getNamedType(definition.type) as GraphQLCompositeType, field)
    byName.set(name, { name, description: oneLine(description), fields: unique([...known, ...fields]) })
  }
  return [...byName.values()]
}

function itemFields(document: DocumentNode, schema: GraphQLSchema, type: GraphQLCompositeType, { selectionSet }: FieldNode): Returned['fields'] {
  if (selectionSet === undefined) return []
  if (!isConnection(type)) return selectedOf(document, schema, type, selectionSet)
  const nodes = selectionSet.selections.find((one): one is FieldNode => one.kind === Kind.FIELD && one.name.value === 'nodes')
  const item = isObjectType(type) ? getNamedType(type.getFields()['nodes']?.type) : undefined
  return nodes !== undefined && isCompositeType(item) ? itemFields(document, schema, item, nodes) : []
}

function selectedOf(document: DocumentNode, schema: GraphQLSchema, type: GraphQLCompositeType, { selections }: SelectionSetNode): Returned['fields'] {
  return selections.flatMap((one) => {
    if (one.kind === Kind.FIELD) {
      const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[one.name.value] : undefined
      return field === undefined ? [] : [{ name: one.name.value, description: oneLine(field.description) }]
    }
    const within = one.kind === Kind.INLINE_FRAGMENT ? one : fragmentOf(document, one.name.value)
    if (within === undefined) return []
    const condition = within.typeCondition === undefined ? type : schema.getType(within.typeCondition.name.value)
    return isCompositeType(condition) ? selectedOf(document, schema, condition, within.selectionSet) : []
  })
}

function fragmentOf({ definitions }: DocumentNode, name: string): FragmentDefinitionNode | undefined {
  return definitions.find((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === name)
}

function unique<One extends { readonly name: string }>(items: readonly One[]): One[] {
  return items.filter((one, index) => items.findIndex(({ name }) => name === one.name) === index)
}

function oneLine(description: string | null | undefined): string {
  return (description ?? '').replace(/\s+/g, ' ').trim()
}

/**
 * What a question selected from a value, in its order: fragments, type conditions, `@skip` and `@include` are graphql-js's.
 */
import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isListType,
  isObjectType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js'
import { words } from './words.ts'

export interface Walk {
  readonly schema: GraphQLSchema
  readonly fragments: Record<string, FragmentDefinitionNode>
  readonly variables: Record<string, unknown>
}

export type Fields = Readonly<Record<string, unknown>>

/** The alias under which the type of a value is asked for where the contract leaves it open. */
export const RUNTIME_TYPE = 'runtimeType'

/** One selected field with its value. */
export interface Selected {
  readonly name: string
  readonly label: string
  readonly type: GraphQLNamedType
  readonly isList: boolean
  readonly nodes: readonly FieldNode[]
  readonly value: unknown
  /** What the contract says of the field. */
  readonly description: string
}

export function selectedFields(walk: Walk, type: GraphQLObjectType, nodes: readonly FieldNode[], value: Fields): Selected[] {
  return selectedFrom(collectSubfields(walk.schema, walk.fragments, walk.variables, type, [...nodes]), walk, type, value)
}

/** The fields of Query that an operation asks for. */
export function selectedRoots(walk: Walk, { selectionSet }: OperationDefinitionNode, data: Fields): Selected[] {
  const type = walk.schema.getQueryType()
  if (!type) return []
  return selectedFrom(collectFields(walk.schema, walk.fragments, walk.variables, type, selectionSet), walk, type, data)
}

function selectedFrom(found: ReadonlyMap<string, readonly FieldNode[]>, { schema }: Walk, type: GraphQLObjectType, value: Fields): Selected[] {
  return [...found].flatMap(([key, nodes]) => {
    const name = nodes[0]?.name.value ?? ''
    const field = name === '__typename' ? undefined : type.getFields()[name]
    const named = field === undefined ? schema.getType('String') : getNamedType(field.type)
    if (key === RUNTIME_TYPE || named === undefined) return []
    const isList = field !== undefined && isListType(getNullableType(field.type))
    return [{ name, label: words(key), type: named, isList, nodes, value: value[key], description: field?.description ?? '' }]
  })
}

/** The object type of a value whose field may leave it open. */
export function runtimeType({ schema }: Walk, type: GraphQLNamedType, value: Fields): GraphQLObjectType | undefined {
  const name = value[RUNTIME_TYPE]
  const found = isObjectType(type) ? type : typeof name === 'string' ? schema.getType(name) : undefined
  return isObjectType(found) ? found : undefined
}

/** The same values without what {@link askTypes} asked for besides. */
export function withoutTypes(data: Fields): Fields {
  return JSON.parse(JSON.stringify(data, (key, value: unknown) => (key === RUNTIME_TYPE ? undefined : value))) as Fields
}

/** The document, asking besides for the type of every value whose type the contract leaves open. */
export function askTypes(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  const types = new TypeInfo(schema)
  const question = {
    kind: Kind.FIELD,
    alias: { kind: Kind.NAME, value: RUNTIME_TYPE },
    name: { kind: Kind.NAME, value: '__typename' },
  } as const
  return visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet: (set) =>
        isAbstractType(types.getParentType()) ? { ...set, selections: [...set.selections, question] } : undefined,
    }),
  )
}

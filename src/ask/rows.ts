/**
 * An answer as rows. What is selected decides the columns, never the data, so that they are the same for every answer to a
 * question; and which things have a row of their own:
 *
 * - each item of a list of Query;
 * - where Query gives a single thing, each item of the first list selected from it, beside what is selected of the thing; and
 *   so on down as long as an item holds a page of further ones. A thing whose list is empty keeps one row.
 */
import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isLeafType,
  isListType,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type OperationDefinitionNode,
} from 'graphql'
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js'
import { isConnection } from '../compile/connection.ts'
import { RUNTIME_TYPE, type Fields, type Walk } from './select.ts'

/** A selected field, whatever the type of the value it is of; a page counts as the list of its items. */
export interface Part {
  readonly key: string
  readonly type: GraphQLNamedType
  readonly isList: boolean
  readonly isPage: boolean
  /** What was selected of it, for the values of each type. */
  readonly nodes: readonly FieldNode[]
  readonly parts: readonly Part[]
  /** Its value, or of a list its items. */
  readonly read: (parent: Fields) => unknown
}

/** One thing of a row: a part's value, and the list selected from it whose items have rows of their own. */
export interface Level {
  readonly part: Part
  readonly value: Fields
  readonly below: Part | undefined
}

/** The outermost thing first. */
export type Row = readonly Level[]

/** The fields of Query that are selected. */
export function rootParts(walk: Walk, { selectionSet }: OperationDefinitionNode): Part[] {
  const type = walk.schema.getQueryType()
  const selected = type ? collectFields(walk.schema, walk.fragments, walk.variables, type, selectionSet) : new Map<string, FieldNode[]>()
  // How many there are in all belongs to no row.
  return type ? partsFrom(walk, type, selected).filter(({ key }) => selected.has(key)) : []
}

function partsOf(walk: Walk, type: GraphQLNamedType, nodes: readonly FieldNode[]): Part[] {
  const types = isAbstractType(type) ? walk.schema.getPossibleTypes(type) : [type as GraphQLObjectType]
  const parts = types.flatMap((one) => partsFrom(walk, one, collectSubfields(walk.schema, walk.fragments, walk.variables, one, [...nodes])))
  // The same field of several types is one.
  return [...new Map(parts.map((part) => [part.key, part])).values()]
}

function partsFrom(walk: Walk, type: GraphQLObjectType, selected: ReadonlyMap<string, readonly FieldNode[]>): Part[] {
  return [...selected].flatMap(([key, nodes]) => {
    const name = nodes[0]?.name.value ?? ''
    const field = type.getFields()[name]
    const named = name === '__typename' ? walk.schema.getType('String') : getNamedType(field?.type)
    if (key === RUNTIME_TYPE || named === undefined) return []
    if (isConnection(named)) return pageParts(walk, key, named as GraphQLObjectType, nodes)
    const isList = field !== undefined && isListType(getNullableType(field.type))
    const parts = isLeafType(named) ? [] : partsOf(walk, named, nodes)
    return [{ key, type: named, isList, isPage: false, nodes, parts, read: (parent: Fields) => parent[key] }]
  })
}

/** The items of a page, and how many there are in all where that was asked below Query. */
function pageParts(walk: Walk, key: string, connection: GraphQLObjectType, nodes: readonly FieldNode[]): Part[] {
  return partsFrom(walk, connection, collectSubfields(walk.schema, walk.fragments, walk.variables, connection, [...nodes])).flatMap((part) => {
    const of = (parent: Fields) => (parent[key] as Fields | null | undefined) ?? {}
    if (part.isList) return [{ ...part, key, isPage: true, read: (parent: Fields) => part.read(of(parent)) }]
    return isLeafType(part.type) ? [{ ...part, key: `${key}.${part.key}`, read: (parent: Fields) => part.read(of(parent)) }] : []
  })
}

/** The list selected from a single thing whose items have rows of their own. */
function listBelow(part: Part): Part | undefined {
  return part.parts.find(({ isList, type, parts }) => isList && parts.length > 0 && type.name !== 'Evidence')
}

/** The parts from which a row's things come, the outermost first, each with the one below it. */
export function levelsOf(root: Part): (readonly [part: Part, below: Part | undefined])[] {
  const descend = (part: Part, below: Part | undefined): (readonly [Part, Part | undefined])[] => [
    [part, below],
    ...(below === undefined ? [] : descend(below, below.parts.find(({ isPage }) => isPage))),
  ]
  return descend(root, root.isList ? undefined : listBelow(root))
}

export function rowsOf(root: Part, data: Fields): Row[] {
  const expand = (levels: ReturnType<typeof levelsOf>, parent: Fields): Row[] => {
    const [first, ...rest] = levels
    if (first === undefined) return [[]]
    const [part, below] = first
    return itemsOf(part, parent).flatMap((value) => {
      const inner = below === undefined ? [[]] : expand(rest, value)
      return (inner.length === 0 ? [[]] : inner).map((row) => [{ part, value, below }, ...row])
    })
  }
  return expand(levelsOf(root), data)
}

export function itemsOf(part: Part, parent: Fields): Fields[] {
  return [part.read(parent)].flat().filter((value): value is Fields => value !== null && value !== undefined)
}

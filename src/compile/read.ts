/**
 * Reads the positional rows of a composed statement into values that graphql-js completes: every object holds its fields
 * under the names they have in the reply, so aliases need no further work.
 */
import type { GraphQLObjectType } from 'graphql'
import type { Row } from '../graph/values.ts'
import type { Bound } from './sites.ts'

/** Reads one value from a row. */
export type Read = (row: Row, bound: readonly Bound[]) => unknown

/** The key under which an object holds the name of its type. */
export const typeName = Symbol('typeName')

export interface FieldRead {
  readonly key: string
  /** The types of which objects have the field. */
  readonly types: readonly GraphQLObjectType[]
  readonly read: Read
}

function rowsIn(cell: unknown): Row[] {
  return Array.isArray(cell) ? (cell as Row[]) : []
}

/** A list: the cell holds the rows of its items. */
export function listOf(index: number, item: Read): Read {
  return (row, bound) => rowsIn(row[index]).map((inner) => item(inner, bound))
}

/** A single value: the cell holds its row, or null. */
export function firstOf(index: number, item: Read): Read {
  return (row, bound) => {
    const inner = row[index]
    return Array.isArray(inner) ? item(inner as Row, bound) : null
  }
}

/**
 * A node of one of several types, told apart by the labels in cell `index`; or of one type, where the cell, if there is
 * one, tells whether it is there.
 */
export function nodeOf(
  index: number | undefined,
  type: GraphQLObjectType | readonly GraphQLObjectType[],
  fields: readonly FieldRead[],
): Read {
  const types = new Map([type].flat().map((one) => [one.name, one]))
  const only = Array.isArray(type) ? undefined : (type as GraphQLObjectType)
  return (row, bound) => {
    const mark = index === undefined ? true : row[index]
    if (mark === null || mark === false) return null
    if (only !== undefined) return build(only, fields, row, bound)
    const found = (mark as string[]).map((label) => types.get(label)).find((one) => one !== undefined)
    return found === undefined ? null : build(found, fields, row, bound)
  }
}

export function rowOf(type: GraphQLObjectType, fields: readonly FieldRead[]): Read {
  return (row, bound) => build(type, fields, row, bound)
}

/** An object of a type, without a prototype: a name in the reply may be `__proto__`. */
export function makeObject(type: GraphQLObjectType): Record<string | symbol, unknown> {
  return Object.assign(Object.create(null) as Record<string | symbol, unknown>, { [typeName]: type.name })
}

function build(type: GraphQLObjectType, fields: readonly FieldRead[], row: Row, bound: readonly Bound[]): object {
  const object = makeObject(type)
  for (const { key, types, read } of fields) if (types.includes(type)) object[key] = read(row, bound)
  return object
}

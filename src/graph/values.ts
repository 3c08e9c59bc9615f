/**
 * Values on their way to the database and back: plain JavaScript on our side, the driver's types on the other.
 */
import neo4j, { type Record as DriverRecord } from 'neo4j-driver'

/** A value that JavaScript has no literal for; made by {@link date} and by fromPortable. */
export class Typed {
  readonly value: unknown

  constructor(value: unknown) {
    this.value = value
  }
}

/**
 * What a statement may be given. A whole number is sent as a Neo4j INTEGER and any other as a FLOAT, so that `LIMIT $first`
 * works and the plan cache sees one type per parameter.
 */
export type Param = null | boolean | number | string | Typed | readonly Param[] | { readonly [key: string]: Param }
export type Params = Readonly<Record<string, Param>>

/** The columns of one result row, by position; which type each has is known to who wrote the statement. */
export type Row = readonly unknown[]

/** The day written as YYYY-MM-DD, as a Neo4j DATE. @throws RangeError when there is no such day */
export function date(day: string): Param {
  const [, year, month, dayOfMonth] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? []
  const real = new Date(`${day}T00:00:00Z`)
  if (dayOfMonth === undefined || Number.isNaN(real.getTime()) || !real.toISOString().startsWith(day)) {
    throw new RangeError(`${day} is not a day written as YYYY-MM-DD`)
  }
  return new Typed(new neo4j.types.Date(Number(year), Number(month), Number(dayOfMonth)))
}

export function encodeParams(params: Params): Record<string, unknown> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, encode(value)]))
}

function encode(value: Param): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (value === null || typeof value !== 'object') return value
  if (value instanceof Typed) return value.value
  if (isList(value)) return value.map(encode)
  return encodeParams(value)
}

function isList(value: object): value is readonly Param[] {
  return Array.isArray(value)
}

export function decodeRecord(record: DriverRecord): Row {
  return record.map((value, key) => decode(value, String(key)))
}

/**
 * INTEGER becomes a number, temporal values their ISO text, lists and maps are followed. Nodes, relationships and paths
 * are refused: a statement that returns one fetches properties that nobody asked for.
 */
export function decode(value: unknown, column: string): unknown {
  if (value === null || typeof value !== 'object') return value
  if (neo4j.isInt(value)) {
    if (!value.inSafeRange()) throw new RangeError(`Column ${column} holds ${value.toString()}, which a number cannot`)
    return value.toNumber()
  }
  if (Array.isArray(value)) return value.map((item) => decode(item, column))
  if (Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, decode(item, `${column}.${key}`)]))
  }
  if (neo4j.isDate(value) || neo4j.isDateTime(value) || neo4j.isLocalDateTime(value)) return value.toString()
  if (neo4j.isTime(value) || neo4j.isLocalTime(value) || neo4j.isDuration(value)) return value.toString()
  throw new TypeError(`Column ${column} holds a ${value.constructor.name}: return its properties instead`)
}

/**
 * What a property may hold, as JSON that loses no type: true, "text", 12 for an INTEGER, a list for a LIST, and for any other
 * type an object named after it, such as {"Date": "2022-01-12"} and {"Float": "0.5"}. Maps are no properties, so an object is
 * always such a name.
 */
import neo4j from 'neo4j-driver'
import { ConflictError, InputError } from '../errors.ts'
import { Typed, type Param } from './values.ts'

export type Portable = boolean | number | string | readonly Portable[] | { readonly [type: string]: string }

const { Date, DateTime, Duration, LocalDateTime, LocalTime, Time } = neo4j.types
const temporal = { Date, DateTime, Duration, LocalDateTime, LocalTime, Time } as const
type Temporal = { [Name in keyof typeof temporal]: InstanceType<(typeof temporal)[Name]> }[keyof typeof temporal]

/** @throws ConflictError for points, bytes and vectors, which Demarche never writes */
export function toPortable(value: unknown): Portable {
  if (typeof value === 'string' || typeof value === 'boolean') return value
  // The driver brings an INTEGER as an object, so a number is a FLOAT. JSON knows neither NaN nor -0.
  if (typeof value === 'number') return { Float: Object.is(value, -0) ? '-0' : String(value) }
  if (neo4j.isInt(value)) return value.inSafeRange() ? value.toNumber() : { Integer: value.toString() }
  if (Array.isArray(value)) return value.map(toPortable)
  const named = Object.entries(temporal).find(([, { prototype }]) => value instanceof Object && Object.getPrototypeOf(value) === prototype)
  if (named !== undefined) return { [named[0]]: (value as Temporal).toString() }
  throw new ConflictError(`The graph holds a value that Demarche did not write and cannot copy: ${JSON.stringify(value)}.`)
}

/** @throws InputError for what {@link toPortable} does not make */
export function fromPortable(value: unknown): Param {
  if (typeof value === 'string' || typeof value === 'boolean' || Number.isSafeInteger(value)) return value as string | boolean | number
  if (Array.isArray(value)) return value.map(fromPortable)
  const [[type, text] = [], ...rest] = value instanceof Object ? Object.entries(value) : []
  if (typeof text === 'string' && rest.length === 0) {
    if (type === 'Float' && String(Number(text)) === text.replace(/^-0$/, '0')) return new Typed(Number(text))
    if (type === 'Integer' && /^-?\d+$/.test(text)) return new Typed(neo4j.int(text))
    const named = Object.entries(temporal).find(([name]) => name === type)?.[1]
    if (named !== undefined) return new Typed(readTemporal(() => named.fromString(text), text))
  }
  throw unreadable(value)
}

function readTemporal(read: () => unknown, text: string): unknown {
  try {
    return read()
  } catch {
    throw unreadable(text)
  }
}

function unreadable(value: unknown): InputError {
  return new InputError(`${JSON.stringify(value)} is no value of a property.`)
}

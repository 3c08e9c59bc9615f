/**
 * Cursors: the order keys of one item, written so that a client can keep them in a link. They are opaque by contract; the
 * checks here keep a made-up one from reaching the database.
 */
import { InputError } from '../errors.ts'
import { date, type Param } from '../graph/values.ts'

/** What sort of value one key of a cursor is. */
export type KeyKind = 'text' | 'date' | 'number'

export function writeCursor(values: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url')
}

/**
 * The values of a cursor, ready to be sent.
 *
 * @throws InputError when it is not a cursor of a list with these keys
 */
export function readCursor(cursor: string, kinds: readonly KeyKind[]): Param[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (Array.isArray(values) && values.length === kinds.length) {
      return kinds.map((kind, index) => toParam(values[index], kind))
    }
  } catch {
    // Not base64url, not JSON, or a value of another kind: one message serves all.
  }
  throw new InputError(`"${cursor}" is not a cursor of this list: give an endCursor or a cursor of one of its pages.`)
}

function toParam(value: unknown, kind: KeyKind): Param {
  if (kind === 'number' && typeof value === 'number' && Number.isSafeInteger(value)) return value
  if (kind === 'text' && typeof value === 'string') return value
  if (kind === 'date' && typeof value === 'string') return date(value)
  throw new TypeError(`not a ${kind}`)
}

/**
 * Where a composed statement takes its values from. A site is one field with arguments; every parameter of the statement
 * belongs to one. Values are bound anew for each request, so that one text and one plan serve them all.
 */
import { getArgumentValues, getNamedType, type FieldNode, type GraphQLField } from 'graphql'
import { InputError } from '../errors.ts'
import { date, type Param, type Params } from '../graph/values.ts'
import { readCursor, type KeyKind } from './cursor.ts'
import { checkBetween, checkFirst, checkItems } from './limits.ts'

/** The argument of every field of Query, for all that is below it: a line that names it applies where a day was given. */
export const KNOWN_ON = 'knownOn'

/**
 * A parameter that every statement may name: the day of `knownOn`, or one that never comes. For a line that belongs to
 * another argument and looks at what hangs on a thing, such as who denies a claim.
 */
export const KNOWN_BY = 'knownBy'

const LAST_DAY = '9999-12-31'

/** A parameter of a field's own statement: the rows that its analysis computed. */
export const COMPUTED = '_rows'

/** A parameter of the inputs of an analysis: what it made of the arguments before. */
export const PREPARED = '_prepared'

export type Variables = Readonly<Record<string, unknown>>

export interface Site {
  readonly index: number
  readonly field: GraphQLField<unknown, unknown>
  readonly node: FieldNode
  readonly parent: Site | undefined
  /** The kinds of the keys that an `after` of this field carries. */
  keyKinds: readonly KeyKind[]
  /** Whether one item more than a page is asked for, to see if another page follows. */
  peeks: boolean
  /** How many fields each of its items has, as far as no inner site counts them. */
  fields: number
  readonly parameters: Parameter[]
}

interface Parameter {
  /** Its name in the composed statement. */
  readonly name: string
  /** The argument it carries, and which key of it where that is a cursor. */
  readonly argument: string
  readonly key?: number
}

/** What a request gave at one site: its arguments, or why they cannot be used. */
export type Bound = { readonly arguments: Record<string, unknown> } | { readonly error: InputError }

/**
 * Evaluates the arguments of every site.
 *
 * @throws InputError when nested pages multiply to too many items, or the outermost site cannot be bound
 */
export function bind(sites: readonly Site[], variables: Variables): { params: Params; bound: Bound[] } {
  const params: Record<string, Param> = {}
  const items: number[] = []
  const bound = sites.map((site): Bound => {
    const outer = site.parent === undefined ? 1 : (items[site.parent.index] ?? 1)
    try {
      const values = getArgumentValues(site.field, site.node, variables)
      const { first } = values
      if (typeof first === 'number') checkFirst(first)
      checkBetween(values['between'])
      items[site.index] = outer * (typeof first === 'number' ? first : 1)
      bindSite(site, values, params)
      return { arguments: values }
    } catch (error) {
      // What graphql-js cannot coerce was not composed: see acceptsArguments.
      if (site.parent === undefined || !(error instanceof InputError)) throw error
      items[site.index] = outer
      for (const { name, argument } of site.parameters) params[name] = argument === 'first' ? 1 : null
      return { error }
    }
  })
  checkItems(
    Math.max(1, ...items),
    sites.reduce((sum, { index, fields }) => sum + fields * (items[index] ?? 1), 0),
  )
  return { params, bound }
}

function bindSite(site: Site, values: Record<string, unknown>, params: Record<string, Param>): void {
  const { after } = values
  const keys = typeof after === 'string' ? readCursor(after, site.keyKinds) : []
  for (const { name, argument, key } of site.parameters) {
    if (key !== undefined) params[name] = keys[key] ?? null
    else if (argument === KNOWN_BY) params[name] = toParam(values[KNOWN_ON] ?? LAST_DAY, site, KNOWN_ON)
    else if (argument === 'first') params[name] = (values['first'] as number) + (site.peeks ? 1 : 0)
    else params[name] = toParam(values[argument], site, argument)
  }
}

/** A coerced argument as the database is to see it, by the argument's type in the schema. */
function toParam(value: unknown, site: Site, argument: string): Param {
  const type = getNamedType(site.field.args.find(({ name }) => name === argument)?.type)
  const one = (item: unknown): Param => {
    if (type?.name === 'Date') return date(String(item))
    return item as Param
  }
  return Array.isArray(value) ? value.map(one) : one(value)
}

/** Whether graphql-js accepts a field's arguments; what it refuses it reports itself, at each place where the field stands. */
export function acceptsArguments(field: GraphQLField<unknown, unknown>, node: FieldNode, variables: Variables): boolean {
  try {
    getArgumentValues(field, node, variables)
    return true
  } catch {
    return false
  }
}

/** The arguments that have a value: an explicit null is as good as absent. */
export function givenArguments(site: Site, variables: Variables): ReadonlySet<string> {
  const values = getArgumentValues(site.field, site.node, variables)
  return new Set(Object.keys(values).filter((name) => values[name] !== null && values[name] !== undefined))
}

/** What statements may name of the day for which the field of Query was asked, whose site is `root`. */
export function dayOf(root: Site | undefined, variables: Variables): ReadonlySet<string> {
  const isGiven = root !== undefined && givenArguments(root, variables).has(KNOWN_ON)
  return new Set(isGiven ? [KNOWN_ON, KNOWN_BY] : [KNOWN_BY])
}

/** What of the variables decides the text: whether each has a value, and which where it may switch a selection. */
export function shapeOf(names: readonly string[], variables: Variables): string {
  return names
    .map((name) => {
      const value = variables[name]
      if (value === undefined) return '-'
      if (value === null) return 'n'
      if (typeof value === 'boolean') return value ? 't' : 'f'
      return 'v'
    })
    .join('')
}

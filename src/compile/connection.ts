/**
 * Composes a page of a list: `nodes`, `edges` and `pageInfo` come from one subquery, `totalCount` from a second one that
 * is there only when asked.
 */
import {
  getNamedType,
  isInterfaceType,
  isObjectType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLNamedType,
} from 'graphql'
import { guard, openSubquery, selectItem, type Composition, type Place } from './compose.ts'
import { writeCursor, type KeyKind } from './cursor.ts'
import type { Frame } from './frame.ts'
import type { Row } from '../graph/values.ts'
import { makeObject, type Read } from './read.ts'
import { isNodeType, selectFrom, type Selection } from './selection.ts'
import type { Bound, Site } from './sites.ts'
import { cursorKeys, type Statement, type Variant } from './statement.ts'
import { join, type Token } from './tokens.ts'

export function isConnection(type: GraphQLNamedType): boolean {
  return isObjectType(type) && type.name.endsWith('Connection') && type.getFields()['pageInfo'] !== undefined
}

/** The rows of one page, without the one that was asked for only to see whether it is there. */
interface Page {
  readonly rows: readonly Row[]
  readonly more: boolean
  readonly isFirst: boolean
}

type ReadPage = (page: Page, bound: readonly Bound[]) => unknown

export function composeConnection(
  composition: Composition,
  outer: Frame,
  { field, nodes, statement }: Selection & { statement: Statement },
  place: Place & { site: Site | undefined },
): Read {
  const { site } = place
  const connection = getNamedType(field.type)
  const execution = { ...composition.info, variableValues: composition.variables }
  if (site === undefined || !isObjectType(connection)) throw new Error(`${field.name} is no connection`)
  const itemType = getNamedType(connection.getFields()['nodes']?.type) as GraphQLCompositeType
  const keys = cursorKeys(statement)
  site.keyKinds = keys.map(({ expression }) => kindOf(expression, itemType))

  const selected = selectFrom(execution, connection, nodes)
  const paged = selected.filter(({ name }) => ['nodes', 'edges', 'pageInfo'].includes(name))
  const reads: { key: string; read: (page: Page | undefined, row: Row, bound: readonly Bound[]) => unknown }[] = []

  const subquery = paged.length > 0 ? openSubquery(composition, statement, place) : undefined
  if (subquery !== undefined) {
    const { frame } = subquery
    const item = (at: typeof nodes) => selectItem(composition, frame, itemType, at, place)
    const cursor = memoise(() => readCursorOf(frame, keys.map(({ expression }) => expression)))
    for (const { key, name, field: of, nodes: at } of paged) {
      const read =
        name === 'nodes' ? ofRows(item(at)) : name === 'edges' ? readEdges(of, at) : readPageInfo(of, at)
      reads.push({ key, read: (page, _row, bound) => (page === undefined ? null : read(page, bound)) })
    }

    function readEdges(of: (typeof paged)[number]['field'], at: typeof nodes): ReadPage {
      const type = getNamedType(of?.type)
      if (!isObjectType(type)) throw new Error('edges are no objects')
      const parts = selectFrom(execution, type, at).flatMap(({ key, name, nodes: below }) =>
        name === '__typename' ? [] : [{ key, read: name === 'cursor' ? cursor() : item(below) }],
      )
      return ofRows((row, bound) =>
        Object.fromEntries<unknown>(parts.map(({ key, read }) => [key, read(row, bound)])),
      )
    }

    function readPageInfo(of: (typeof paged)[number]['field'], at: typeof nodes): ReadPage {
      const type = getNamedType(of?.type)
      if (!isObjectType(type) || site === undefined) throw new Error('pageInfo is no object')
      const parts = selectFrom(execution, type, at).flatMap(({ key, name }): { key: string; read: ReadPage }[] => {
        if (name === 'hasNextPage') {
          site.peeks = true
          return [{ key, read: ({ more }) => more }]
        }
        if (name === 'hasPreviousPage') return [{ key, read: ({ isFirst }) => !isFirst }]
        if (name === '__typename') return []
        const read = cursor()
        return [{ key, read: ({ rows }, bound) => orNull(rows.at(name === 'startCursor' ? 0 : -1), read, bound) }]
      })
      return (page, bound) => Object.fromEntries(parts.map(({ key, read }) => [key, read(page, bound)]))
    }
  }

  const page = subquery === undefined ? undefined : finishInto(outer, subquery.finish(), (name) => name)
  for (const { key, name } of selected) {
    if (name !== 'totalCount') continue
    const index = composeCount(composition, outer, statement, place)
    reads.push({ key, read: (_page, row) => row[index] })
  }

  return guard(site, (row, bound) => {
    const here = page === undefined ? undefined : turnPage(row[page] as Row[], site, bound)
    const object = makeObject(connection)
    for (const { key, read } of reads) object[key] = read(here, row, bound)
    return object
  })
}

function composeCount(composition: Composition, outer: Frame, statement: Statement, place: Place): number {
  const own = composition.library.countOf(statement)
  // The whole list is counted, wherever the page stands in it.
  const count = openSubquery(composition, own ?? statement, place, own === undefined ? { ignoring: 'after', turn: toCount } : { ignoring: 'after', items: false })
  count.frame.cell(count.frame.column('totalCount'))
  return finishInto(outer, count.finish(), (name) => `head(${name})[0]`)
}

function finishInto(outer: Frame, { text, name }: { text: string; name: string }, cell: (name: string) => string): number {
  outer.follow(text)
  return outer.cell(cell(name))
}

/** The same list counted: nothing is ordered, nothing left out, every item is as good as a row. */
function toCount(variant: Variant): Variant {
  const expression: Token[] = [{ kind: 'name', text: 'count(*)' }]
  return { body: variant.body, columns: [{ name: 'totalCount', expression }], order: [], limit: [] }
}

function turnPage(rows: readonly Row[], site: Site, bound: readonly Bound[]): Page {
  const here = bound[site.index]
  const values = here !== undefined && 'arguments' in here ? here.arguments : {}
  const first = Number(values['first'])
  const isFirst = values['after'] === undefined || values['after'] === null
  return { rows: rows.slice(0, first), more: rows.length > first, isFirst }
}

function ofRows(item: Read): ReadPage {
  return ({ rows }, bound) => rows.map((row) => item(row, bound))
}

function orNull(row: Row | undefined, read: Read, bound: readonly Bound[]): unknown {
  return row === undefined ? null : read(row, bound)
}

function memoise<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

function readCursorOf(frame: Frame, keys: readonly (readonly Token[])[]): Read {
  // A key is a column, or a property of the node in one.
  const reads = keys.map(([column, , property]) => frame.value(column?.text ?? '', property?.text))
  return (row) => writeCursor(reads.map((read) => read(row)))
}

/** What a cursor key is, by the schema: `demand.sortDate` is a date because that field is. Hidden columns are text. */
function kindOf(key: readonly Token[], itemType: GraphQLCompositeType): KeyKind {
  const names = key.filter(({ kind }) => kind === 'name').map(({ text }) => text)
  const path = isNodeType(itemType) ? names.slice(1) : names
  let type: GraphQLNamedType = itemType
  for (const name of path) {
    if (name.startsWith('_')) return 'text'
    const field: GraphQLField<unknown, unknown> | undefined = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined
    if (field === undefined) throw new Error(`The order key ${join(key)} is no field of ${itemType.name}`)
    type = getNamedType(field.type)
  }
  return type.name === 'Date' ? 'date' : type.name === 'Int' ? 'number' : 'text'
}

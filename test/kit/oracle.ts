/**
 * What the compiler is measured against: one plain resolver for every field, executed by graphql-js as usual. Each
 * resolver runs the field's own `.cypher` file, or reads a property of its node or a column of its row.
 *
 * Nothing here is shared with the compiler but what defines the contract: scalars, the checks of `first` and `after` with
 * their messages, and how a cursor is written.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  getNamedType,
  isLeafType,
  isListType,
  isObjectType,
  getNullableType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql'
import { analyses } from '../../src/analysis/analyses.ts'
import { readCursor, writeCursor } from '../../src/compile/cursor.ts'
import { checkFirst } from '../../src/compile/limits.ts'
import { typeName } from '../../src/compile/read.ts'
import { prepareSchema } from '../../src/compile/schema.ts'
import { date, type Param, type Row } from '../../src/graph/values.ts'
import { NotYet, type Context } from './oracleContext.ts'
import { readFileFor, type Arguments, type CypherFile } from './oracleFile.ts'

/** The day for which the field of Query was asked, if any: whatever is reached from it keeps it. */
interface Known {
  readonly knownOn: string | undefined
}

interface NodeValue extends Known {
  readonly [typeName]: string
  readonly id: string
}

interface RowValue extends Known {
  readonly [typeName]: string
  /** By name; nodes as their values. */
  readonly columns: Readonly<Record<string, unknown>>
}

interface PageValue {
  readonly [typeName]: string
  /** The items with their cursors, and one more than asked for if there is one. */
  readonly items: (context: Context) => { cursor: string; node: unknown }[]
  readonly count: (context: Context) => unknown
  readonly first: number
  readonly isFirst: boolean
}

/** Where a file runs: at the root, for one node, or for one row. */
type Binding = NodeValue | RowValue | undefined

/** @param cypherDirectory the folder `cypher/` */
export function makeOracleSchema(sdl: string, cypherDirectory: string): GraphQLSchema {
  const schema = prepareSchema(sdl)
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields())) {
      const resolve = resolverOf(schema, cypherDirectory, type, field)
      field.resolve = (source, values: Arguments, context) => {
        try {
          return resolve(source, values, context as Context)
        } catch (error) {
          if (error instanceof NotYet) return new Promise(() => undefined)
          throw error
        }
      }
    }
  }
  return schema
}

type Resolve = (source: unknown, values: Arguments, context: Context) => unknown

function resolverOf(
  schema: GraphQLSchema,
  directory: string,
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
): Resolve {
  const { name } = field
  const isRow = !('id' in type.getFields())
  if (type.name === 'PageInfo' || type.name.endsWith('Edge')) return (source) => (source as Record<string, unknown>)[name]
  if (type.name.endsWith('Connection')) return pageResolvers[name] ?? (() => null)
  const path = [type.name, ...ownersOf(type)].map((owner) => `${owner}/${name}`).find((one) => existsSync(pathOf(directory, one)))
  if (path !== undefined) return fileResolver(schema, directory, path, field)
  if (isRow) return (source) => (source as RowValue).columns[name]
  return (source, _values, context) => {
    const [row] = context.read('MATCH (this:Record {id: $id}) RETURN properties(this)', { id: (source as NodeValue).id })
    return (row?.[0] as Record<string, unknown>)[name] ?? null
  }
}

/** The interfaces of a type: one that implements another comes before it. */
function ownersOf(type: GraphQLObjectType): string[] {
  const depth = (name: string) => type.getInterfaces().find((one) => one.name === name)?.getInterfaces().length ?? 0
  return type.getInterfaces().map(({ name }) => name).sort((a, b) => depth(b) - depth(a))
}

function pathOf(directory: string, path: string): string {
  return join(directory, `${path}.cypher`)
}

const pageResolvers: { readonly [field: string]: Resolve } = {
  nodes: (source, _values, context) => pageOf(source, context).map(({ node }) => node),
  edges: (source, _values, context) => pageOf(source, context),
  totalCount: (source, _values, context) => (source as PageValue).count(context),
  pageInfo(source, _values, context) {
    const { items, first, isFirst } = source as PageValue
    const page = pageOf(source, context)
    return {
      hasNextPage: items(context).length > first,
      hasPreviousPage: !isFirst,
      startCursor: page.at(0)?.cursor ?? null,
      endCursor: page.at(-1)?.cursor ?? null,
    }
  },
}

function pageOf(source: unknown, context: Context): { cursor: string; node: unknown }[] {
  const { items, first } = source as PageValue
  return items(context).slice(0, first)
}

function fileResolver(
  schema: GraphQLSchema,
  directory: string,
  path: string,
  field: GraphQLField<unknown, unknown>,
): Resolve {
  const file = readFileFor(readFileSync(pathOf(directory, path), 'utf8'))
  const countPath = pathOf(directory, `${path}/totalCount`)
  const ownCount = existsSync(countPath) ? readFileFor(readFileSync(countPath, 'utf8')) : undefined
  const type = getNamedType(field.type)
  const itemType = isObjectType(type) && type.name.endsWith('Connection') ? getNamedType(type.getFields()['nodes']?.type) : undefined
  const computed = computedFor(directory, path, field.name)
  const dayOf = (source: unknown, values: Arguments) =>
    typeof values['knownOn'] === 'string' ? values['knownOn'] : (source as Known | undefined)?.knownOn
  const known = (day: string | undefined) => (day === undefined ? file : file.where(nodeColumns(itemType ?? type, file), wasKnown))
  if (itemType === undefined) {
    const isList = isListType(getNullableType(field.type))
    return (source, values, context) => {
      const day = dayOf(source, values)
      const items = run(schema, type, known(day), source as Binding, computed({ ...givenOf(field, values), ...days(day) }, context), context, day)
      return isList ? items.map(({ value }) => value) : (items[0]?.value ?? null)
    }
  }
  return (source, values, context): PageValue => {
    const first = values['first'] as number
    checkFirst(first)
    const after = typeof values['after'] === 'string' ? values['after'] : undefined
    const keys = file.orderKeys()
    const isNumber = (key: string) => isObjectType(itemType) && itemType.getFields()[key]?.type.toString() === 'Int!'
    const cursor = after === undefined ? [] : readCursor(after, keys.map((key) => (key.endsWith('sortDate') ? 'date' : isNumber(key) ? 'number' : 'text')))
    const day = dayOf(source, values)
    const given = computed({ ...givenOf(field, values), ...days(day) }, context)
    const filters = Object.entries(given).filter(([name]) => name !== 'after' && name !== 'first')
    const paging = [['first', first + 1], ...cursor.map((value, index) => [parameterOf(keys[index] ?? ''), value])]
    const binding = source as Binding
    return {
      [typeName]: type.name,
      first,
      isFirst: after === undefined,
      items: (context) =>
        run(schema, itemType, known(day), binding, Object.fromEntries([...filters, ...paging] as [string, Param][]), context, day).map(
          ({ keys: values, value }) => ({ cursor: writeCursor(values), node: value }),
        ),
      count(context) {
        const counted = ownCount ?? known(day).uncut()
        return ask(counted, binding, Object.fromEntries(filters), ownCount === undefined ? 'count(*)' : 'totalCount', context)[0]?.[0]
      },
    }
  }
}

/** Adds the rows that an analysis computes from the field's inputs, where it has one. */
function computedFor(directory: string, path: string, field: string) {
  const inputs = pathOf(directory, `${path}/inputs`)
  const file = existsSync(inputs) ? readFileFor(readFileSync(inputs, 'utf8')) : undefined
  return (values: Record<string, Param>, context: Context): Record<string, Param> => {
    const analysis = analyses.get(field)
    if (file === undefined || analysis === undefined) return values
    const columns = file.columns()
    const inputs = analysis.prepare === undefined ? values : { ...values, _prepared: analysis.prepare(values) }
    const rows = ask(file, undefined, inputs, columns.join(', '), context)
    const named = rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at]])))
    return { ...values, _rows: context.know([field, named], () => analysis.run(named)) }
  }
}

/** What a file may be given of the day: a day that never comes where none was asked for. */
function days(day: string | undefined): Record<string, Param> {
  return { knownBy: date(day ?? '9999-12-31'), ...(day !== undefined && { knownOn: date(day) }) }
}

const wasKnown = (expression: string) => `coalesce((${expression}).knownFrom <= $knownOn, true)`

/** The columns that hold nodes: the only one, or those that the row's type says. */
function nodeColumns(type: GraphQLNamedType | undefined, file: CypherFile): string[] {
  if (type === undefined || isLeafType(type)) return []
  const fields = isObjectType(type) ? type.getFields() : {}
  if (!isObjectType(type) || fields['id'] !== undefined) return file.columns().slice(0, 1)
  return file.columns().filter((column) => fields[column] !== undefined && !isLeafType(getNamedType(fields[column].type)))
}

/** `demand.sortDate` is `$afterDemandSortDate`. */
function parameterOf(key: string): string {
  return `after${key.split('.').map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('')}`
}

/** An explicit null is as good as absent; days are sent as such. */
function givenOf({ args }: GraphQLField<unknown, unknown>, values: Arguments): Record<string, Param> {
  const isDay = (name: string) => args.some((argument) => argument.name === name && getNamedType(argument.type).name === 'Date')
  const entries = Object.entries(values).filter(([, value]) => value !== null)
  return Object.fromEntries(entries.map(([name, value]) => [name, isDay(name) ? date(String(value)) : (value as Param)]))
}

/** The items that a file returns, each with the values of the keys it is ordered by. */
function run(
  schema: GraphQLSchema,
  type: GraphQLNamedType | undefined,
  file: CypherFile,
  binding: Binding,
  values: Record<string, Param>,
  context: Context,
  knownOn: string | undefined,
): { value: unknown; keys: unknown[] }[] {
  const columns = file.columns()
  const [only = ''] = columns
  const keys = file.orderKeys()
  const fields = isObjectType(type) ? type.getFields() : {}
  const isNode = (column: string) => fields[column] !== undefined && !isLeafType(getNamedType(fields[column].type))
  const nodeOf = (cell: unknown): NodeValue | null => {
    if (cell === null) return null
    const [id, labels] = cell as [string, string[]]
    return { [typeName]: labels.find((label) => isObjectType(schema.getType(label))) ?? '', id, knownOn }
  }
  const whole = (column: string) => `CASE WHEN ${column} IS NOT NULL THEN [${column}.id, labels(${column})] END`
  const isRow = isObjectType(type) && fields['id'] === undefined
  const cells = isRow ? columns.map((column) => (isNode(column) ? whole(column) : column)) : [isLeafType(type) ? only : whole(only)]
  return ask(file, binding, values, `[${cells.join(', ')}], [${keys.join(', ')}]`, context).map(([cellValues, keyValues]) => {
    const row = cellValues as unknown[]
    const of = (column: string, at: number) => (isNode(column) ? nodeOf(row[at]) : row[at])
    const value = isRow
      ? { [typeName]: type.name, knownOn, columns: Object.fromEntries(columns.map((column, at) => [column, of(column, at)])) }
      : isLeafType(type)
        ? row[0]
        : nodeOf(row[0])
    return { value, keys: keyValues as unknown[] }
  })
}

/** Runs a file where it is bound and returns the expressions given, over its columns. */
function ask(file: CypherFile, binding: Binding, values: Record<string, Param>, returns: string, context: Context): readonly Row[] {
  const text = file.textFor(new Set(Object.keys(values)))
  const used = Object.fromEntries(Object.entries(values).filter(([name]) => text.includes(`$${name}`)))
  if (binding === undefined) return context.read(`CALL () {\n${text}\n}\nRETURN ${returns}`, used)
  if (!('columns' in binding)) {
    return context.read(`MATCH (this:Record {id: $_this})\nCALL (this) {\n${text}\n}\nRETURN ${returns}`, { ...used, _this: binding.id })
  }
  const bound = Object.entries(binding.columns).filter(([column]) => file.names(column))
  const lines = bound.map(([column, value]) =>
    isNodeValue(value) ? `MATCH (${column}:Record {id: $_${column}})` : `WITH *, $_${column} AS ${column}`,
  )
  const params = Object.fromEntries(bound.map(([column, value]) => [`_${column}`, isNodeValue(value) ? value.id : (value as Param)]))
  const scope = bound.map(([column]) => column).join(', ')
  const statement = ['WITH 1 AS _one', ...lines, `CALL (${scope}) {\n${text}\n}`, `RETURN ${returns}`].join('\n')
  return context.read(statement, { ...used, ...params })
}

function isNodeValue(value: unknown): value is NodeValue {
  return typeof value === 'object' && value !== null && typeName in value
}

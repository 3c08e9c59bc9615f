/**
 * Values for statements that are planned and never run: what the compiler would bind, and what a request would give.
 */
import {
  getNamedType, getNullableType, isLeafType, isListType, isNonNullType, isObjectType, type GraphQLField, type GraphQLInputType, type GraphQLSchema,
} from 'graphql' // prettier-ignore
import { isConnection } from '../../src/compile/connection.ts'
import type { Library } from '../../src/compile/library.ts'
import { COMPUTED, PREPARED } from '../../src/compile/sites.ts'
import { variant, type Statement } from '../../src/compile/statement.ts'
import { date, type Param, type Params } from '../../src/graph/values.ts'

type Field = GraphQLField<unknown, unknown>

/** A node as `this`; or the columns of a row, those that every statement with such rows returns. */
export function bindingOf({ path, lines }: Statement, schema: GraphQLSchema, library: Library): string {
  const [typeName = ''] = path.split('/')
  const type = schema.getType(typeName)
  if (typeName === 'Query' || type === undefined || !('getFields' in type)) return ''
  if (type.getFields()['id'] !== undefined) return "MATCH (this:Record {id: 'nato'}) "
  const rows = (isObjectType(type) ? [type] : schema.getPossibleTypes(type as never)).filter((row) => row.getFields()['id'] === undefined)
  const text = lines.flatMap(({ tokens }) => tokens).map((token) => token.text).join('')
  const columns = rows.flatMap((row) => columnsOf(row.name, schema, library).map((name) => [name, row.getFields()[name]] as const))
  const used = new Map(columns.filter(([name]) => new RegExp(`\\b${name}\\b`).test(text)))
  const bound = [...used].map(([name, field]) => `${valueOf(name, field, text, schema)} AS ${name}`)
  return bound.length === 0 ? '' : `WITH ${bound.join(', ')} `
}

/** The columns, hidden ones too, of the first statement that returns rows of a type. */
function columnsOf(row: string, schema: GraphQLSchema, library: Library): string[] {
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type))
  for (const type of types) {
    for (const field of Object.values(type.getFields())) {
      const statement = library.statementOf(type, field.name)
      const named = getNamedType(field.type)
      const item = isConnection(named) && isObjectType(named) ? getNamedType(named.getFields()['nodes']?.type) : named
      if (statement === undefined || item?.name !== row) continue
      return variant(statement, new Set(field.args.map(({ name }) => name))).columns.map(({ name }) => name)
    }
  }
  return []
}

function valueOf(name: string, field: Field | undefined, text: string, schema: GraphQLSchema): string {
  if (field === undefined && new RegExp(`UNWIND ${name} AS row\\b|\\b${name}\\[\\w+\\]\\.`).test(text)) return '[{}]'
  if (field === undefined) return new RegExp(`(UNWIND|size\\(|in\\b) ?${name}\\b|\\b${name}\\[`, 'i').test(text) ? "['a', 'b']" : "'a'"
  const type = getNamedType(field.type)
  if (isLeafType(type)) return type.name === 'Int' ? '1' : "'a'"
  const label = isObjectType(type) || schema.getPossibleTypes(type as never).every((one) => one.getInterfaces().some((of) => of.name === 'Position')) ? type.name : 'Record'
  return `head(COLLECT { MATCH (one:${label} {id: 'a'}) RETURN one })`
}

/** A value for each parameter that the statement names. */
export function parametersOf({ lines }: Statement, { args }: Field): Params {
  const names = new Set(lines.flatMap(({ parameters }) => parameters))
  return Object.fromEntries(
    [...names].map((name) => {
      if (name.startsWith('known') || name.endsWith('SortDate')) return [name, date('2022-01-12')]
      if (name === COMPUTED || name === PREPARED) return [name, [{}]]
      const type = args.find((argument) => argument.name === name)?.type
      return [name, type === undefined ? 'nato' : sampleOf(type)]
    }),
  )
}

function sampleOf(type: GraphQLInputType): Param {
  if (isListType(getNullableType(type))) return ['nato', 'russia']
  switch (getNamedType(type).name) {
    case 'Int':
      return 20
    case 'Boolean':
      return true
    case 'Date':
      return date('2022-01-12')
    default:
      return 'nato'
  }
}

/** The arguments that a field must be given, as GraphQL. */
export function requiredOf({ args }: Field): string[] {
  return args
    .filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined)
    .map(({ name, type }) => `${name}: ${getNamedType(type).name === 'Date' ? '"2022-01-12"' : JSON.stringify(sampleOf(type))}`)
}

/**
 * Every statement that a field runs is planned by a real Neo4j, with and without each line that may be left out, and
 * inside every other statement that a selection can nest it in.
 */
import { join } from 'node:path'
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isNonNullType,
  isObjectType,
  parse,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql'
import { loadLibrary } from '../../src/compile/library.ts'
import { limits } from '../../src/compile/limits.ts'
import { loadSdl, makeSchema } from '../../src/compile/schema.ts'
import { COMPUTED, KNOWN_BY, PREPARED } from '../../src/compile/sites.ts'
import { toText, variant, type Statement } from '../../src/compile/statement.ts'
import type { Graph } from '../../src/graph/open.ts'
import { bindingOf, parametersOf, requiredOf } from '../kit/bindings.ts'
import { composeOperation } from '../kit/compose.ts'
import { sharedGraph } from '../kit/database.ts'
import { findings } from '../kit/plans.ts'

const root = join(import.meta.dirname, '../..')
const library = loadLibrary(join(root, 'cypher'))
const schema = makeSchema(loadSdl(join(root, 'schema')), library)

/** How many statements stand below one: with it and the record it starts from, 24 subqueries at most. */
const together = 22

let graph: Graph
beforeAll(async () => {
  graph = await sharedGraph()
})
afterAll(() => graph.close())

describe.each(library.statements.map((statement) => [statement.path, statement] as const))('%s', (_path, statement) => {
  const variants = variantsOf(statement)

  test.each(variants)('is planned well with %s', async (_name, given) => {
    const plan = await graph.explain(bindingOf(statement, schema, library) + toText(variant(statement, given)), parametersOf(statement, fieldOf(statement)))

    expect(plan.type).toBe('r')
    expect(findings(plan)).toEqual([])
  })
})

describe('nested in one another', () => {
  const pairs = pairsOf(schema)

  test('every statement below Query stands in some pair', () => {
    const nested = library.statements.map(({ path }) => path).filter((path) => !path.startsWith('Query/'))
    const covered = new Set(pairs.flatMap(({ outer, inner }) => [outer, ...inner]))

    expect(nested.filter((path) => !covered.has(path))).toEqual([])
  })

  test.each(pairs.map((pair) => [pair.outer, pair.inner.join(', '), pair] as const))('%s with %s', async (_outer, _inner, { selection }) => {
    for (const { text, params } of await composeOperation(schema, parse(`{ ${selection} }`))) {
      const plan = await graph.explain(text, params)
      expect({ text, findings: findings(plan) }).toEqual({ text, findings: [] })
    }
  })
})

/** All optional lines, none, each alone, each missing. */
function variantsOf(statement: Statement): [string, Set<string>][] {
  const field = fieldOf(statement)
  const optional = field.args.filter(({ type }) => !isNonNullType(type)).map(({ name }) => name)
  const required = field.args.filter(({ type }) => isNonNullType(type)).map(({ name }) => name)
  const sets = [
    [],
    ...(optional.length > 0 ? [optional] : []),
    ...(optional.length > 1 ? optional.map((name) => [name]) : []),
    ...(optional.length > 2 ? optional.map((name) => optional.filter((other) => other !== name)) : []),
  ]
  return sets.map((set) => [set.length === 0 ? 'no argument' : set.join(', '), new Set([...required, ...set, KNOWN_BY, COMPUTED, PREPARED])])
}

function fieldOf({ path }: Statement): GraphQLField<unknown, unknown> {
  const [typeName = '', fieldName = ''] = path.split('/')
  const type = schema.getType(typeName)
  const field = type !== undefined && 'getFields' in type ? type.getFields()[fieldName] : undefined
  if (field === undefined || !('args' in field)) throw new Error(`${path} answers no field`)
  return field
}

/** One statement with those that can stand directly below it, as a selection on Query. */
interface Pairs {
  readonly outer: string
  readonly inner: readonly string[]
  readonly selection: string
}

/** Every object type whose fields can be selected, with a selection on Query around what is selected from it. */
function placesIn(within: GraphQLSchema): { type: GraphQLObjectType; place: (selection: string) => string }[] {
  const query = within.getQueryType()
  const found = [
    ...(query ? [{ type: query, place: (selection: string) => selection }] : []),
    ...within.getPossibleTypes(within.getType('Node') as never).map((type) => ({
      type,
      place: (selection: string) => `node(id: "nato") { ... on ${type.name} { ${selection} } }`,
    })),
  ]
  const seen = new Set(found.map(({ type }) => type.name))
  // Rows, and rows of rows: the list grows while it is walked.
  for (const { type, place } of found) {
    for (const field of Object.values(type.getFields())) {
      const row = itemOf(field)
      if (!isObjectType(row) || seen.has(row.name)) continue
      seen.add(row.name)
      found.push({ type: row, place: (selection) => place(`${call(field)} ${wrap(field, selection)}`) })
    }
  }
  return found
}

/** Every way in which one statement can stand directly below another. */
function pairsOf(within: GraphQLSchema): Pairs[] {
  const fields = placesIn(within).flatMap(({ type, place }) => Object.values(type.getFields()).map((field) => ({ type, place, field })))
  const seen = new Set<string>()
  return fields.flatMap(({ type, place: around, field }) => {
    const outer = library.statementOf(type, field.name)?.path
    if (outer === undefined) return []
    const place = (selection: string) => around(`${call(field)} ${selection}`)
    const children = childrenOf(field).filter(({ path }) => {
      const pair = `${outer} ${path}`
      return !seen.has(pair) && seen.add(pair)
    })
    if (children.length === 0) {
      if (seen.has(outer) || childrenOf(field).length > 0) return []
      seen.add(outer)
      return [{ outer, inner: [], selection: place(wrap(field, leafOf(field))) }]
    }
    return Array.from({ length: Math.ceil(children.length / together) }, (_, index) => {
      const chunk = children.slice(index * together, (index + 1) * together)
      return { outer, inner: chunk.map(({ path }) => path), selection: place(wrap(field, chunk.map(({ selection }) => selection).join(' '))) }
    })
  })
}

function call(field: GraphQLField<unknown, unknown>): string {
  const given = requiredOf(field)
  return given.length === 0 ? field.name : `${field.name}(${given.join(', ')})`
}

/** The statements that can stand below a field, each with a selection that needs it. */
function childrenOf(field: GraphQLField<unknown, unknown>): { selection: string; path: string }[] {
  const item = itemOf(field)
  if (!isCompositeType(item)) return []
  const types = isAbstractType(item) ? schema.getPossibleTypes(item) : isObjectType(item) ? [item] : []
  return types.flatMap((type) =>
    Object.values(type.getFields()).flatMap((child) => {
      const statement = library.statementOf(type, child.name)
      if (statement === undefined) return []
      const alias = `${type.name}_${child.name}`
      const selection = `... on ${type.name} { ${alias}: ${call(child)} ${wrap(child, leafOf(child))} }`
      return [{ selection, path: statement.path }]
    }),
  )
}

function itemOf(field: GraphQLField<unknown, unknown>) {
  const type = getNamedType(field.type)
  return isObjectType(type) && type.name.endsWith('Connection') ? getNamedType(type.getFields()['nodes']?.type) : type
}

function wrap(field: GraphQLField<unknown, unknown>, selection: string): string {
  if (selection === '') return ''
  return getNamedType(field.type).name.endsWith('Connection') ? `{ nodes { ${selection} } }` : `{ ${selection} }`
}

/** Enough of a field to make the compiler nest its statement. */
function leafOf(field: GraphQLField<unknown, unknown>): string {
  const item = itemOf(field)
  return isCompositeType(item) ? (hasId(item) ? 'id' : '__typename') : ''
}

function hasId(type: GraphQLCompositeType): boolean {
  return 'getFields' in type && type.getFields()['id'] !== undefined
}

test('the limits leave room for every pair', () => {
  expect(limits.subqueries).toBeGreaterThanOrEqual(25)
})

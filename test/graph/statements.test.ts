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
  type GraphQLSchema,
} from 'graphql'
import { loadLibrary } from '../../src/compile/library.ts'
import { limits } from '../../src/compile/limits.ts'
import { loadSdl, makeSchema } from '../../src/compile/schema.ts'
import { toText, variant, type Statement } from '../../src/compile/statement.ts'
import type { Graph } from '../../src/graph/open.ts'
import { date, type Params } from '../../src/graph/values.ts'
import { composeOperation } from '../kit/compose.ts'
import { sharedGraph } from '../kit/database.ts'
import { findings } from '../kit/plans.ts'

const root = join(import.meta.dirname, '../..')
const library = loadLibrary(join(root, 'cypher'))
const schema = makeSchema(loadSdl(join(root, 'schema')), library)

let graph: Graph
beforeAll(async () => {
  graph = await sharedGraph()
})
afterAll(() => graph.close())

describe.each(library.statements.map((statement) => [statement.path, statement] as const))('%s', (_path, statement) => {
  const variants = variantsOf(statement)

  test.each(variants)('is planned well with %s', async (_name, given) => {
    const plan = await graph.explain(anchorFor(statement) + toText(variant(statement, given)), parametersOf(statement))

    expect(plan.type).toBe('r')
    expect(findings(plan)).toEqual([])
  })
})

describe('nested in one another', () => {
  const pairs = pairsOf(schema)
  const size = 12
  const batches = Array.from({ length: Math.ceil(pairs.length / size) }, (_, index) => pairs.slice(index * size, (index + 1) * size))

  test('every statement below Query stands in some pair', () => {
    const covered = new Set(pairs.flatMap(({ paths }) => paths))
    const nested = library.statements.map(({ path }) => path).filter((path) => !path.startsWith('Query/'))

    expect(nested.filter((path) => !covered.has(path))).toEqual([])
  })

  test.each(batches.map((batch, index) => [index * size + 1, Math.min((index + 1) * size, pairs.length), batch] as const))(
    'pairs %i to %i are planned well',
    async (_from, _to, batch) => {
      const selections = batch.map(({ selection }, index) => `a${index}: ${selection}`)
      for (const chunk of [selections.slice(0, 10), selections.slice(10)].filter((part) => part.length > 0)) {
        for (const { text, params } of await composeOperation(schema, parse(`{ ${chunk.join('\n')} }`))) {
          const plan = await graph.explain(text, params)
          expect({ text, findings: findings(plan) }).toEqual({ text, findings: [] })
        }
      }
    },
  )
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
  return sets.map((set) => [set.length === 0 ? 'no argument' : set.join(', '), new Set([...required, ...set])])
}

function fieldOf({ path }: Statement): GraphQLField<unknown, unknown> {
  const [typeName = '', fieldName = ''] = path.split('/')
  const type = schema.getType(typeName)
  const field = type !== undefined && 'getFields' in type ? type.getFields()[fieldName] : undefined
  if (field === undefined || !('args' in field)) throw new Error(`${path} answers no field`)
  return field
}

/** Binds what the compiler would bind: a node as `this`, or the columns of a row. */
function anchorFor({ path }: Statement): string {
  const [typeName = ''] = path.split('/')
  const type = schema.getType(typeName)
  if (typeName === 'Query') return ''
  if (isCompositeType(type) && 'getFields' in type && type.getFields()['id'] !== undefined) {
    return "MATCH (this:Record {id: 'nato'}) "
  }
  return `WITH head(COLLECT { MATCH (passage:Passage {id: 'p'}) RETURN passage }) AS passage,
    head(COLLECT { MATCH (demand:Demand {id: 'd'}) RETURN demand }) AS demand,
    head(COLLECT { MATCH (addressee:Actor {id: 'nato'}) RETURN addressee }) AS addressee,
    ['a', 'b'] AS _path, ['p'] AS _passages, ['s'] AS _statements `
}

function parametersOf(statement: Statement): Params {
  const { args } = fieldOf(statement)
  const names = new Set(statement.lines.flatMap(({ parameters }) => parameters))
  return Object.fromEntries(
    [...names].map((name) => {
      const type = getNamedType(args.find((argument) => argument.name === name)?.type)?.name
      if (type === 'Int') return [name, 20]
      if (type === 'Boolean') return [name, true]
      return [name, name.endsWith('SortDate') ? date('2022-01-12') : 'nato']
    }),
  )
}

/** Every way in which one statement can stand directly below another, as a selection on Query. */
function pairsOf(within: GraphQLSchema): { selection: string; paths: string[] }[] {
  const query = within.getQueryType()
  if (!query) return []
  const seen = new Set<string>()
  const fromQuery = Object.values(query.getFields()).flatMap((field) =>
    childrenOf(field).flatMap(({ selection, path }) => note([`Query/${field.name}`, path], `${call(field)} ${wrap(field, selection)}`)),
  )
  const nodes = within.getPossibleTypes(within.getType('Node') as never)
  const fromNodes = nodes.flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) => {
      const outer = library.statementOf(type, field.name)
      if (outer === undefined) return []
      const single = childrenOf(field)
      const leaf = single.length === 0 ? note([outer.path, ''], onNode(type.name, `${call(field)} ${wrap(field, leafOf(field))}`)) : []
      return [
        ...leaf,
        ...single.flatMap(({ selection, path }) => note([outer.path, path], onNode(type.name, `${call(field)} ${wrap(field, selection)}`))),
      ]
    }),
  )
  return [...fromQuery, ...fromNodes]

  function note(paths: string[], selection: string) {
    const key = paths.join(' > ')
    if (seen.has(key)) return []
    seen.add(key)
    return [{ selection, paths }]
  }
}

function onNode(type: string, selection: string): string {
  return `node(id: "nato") { ... on ${type} { ${selection} } }`
}

function call(field: GraphQLField<unknown, unknown>): string {
  return field.args.some(({ name }) => name === 'id') ? `${field.name}(id: "nato")` : field.name
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
      const selection = `... on ${type.name} { ${call(child)} ${wrap(child, leafOf(child))} }`
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

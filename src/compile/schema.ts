/**
 * The executable schema: the SDL on disk, with one resolver for every field of Query. Below the root nothing is resolved:
 * the answer already holds each value under the name it has in the reply.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  buildSchema,
  GraphQLError,
  isAbstractType,
  isObjectType,
  isScalarType,
  Kind,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql'
import type { Analysis } from '../analysis/analysis.ts'
import type { Graph } from '../graph/open.ts'
import type { Params } from '../graph/values.ts'
import { compose, type Composed } from './compose.ts'
import type { Inputs } from './inputs.ts'
import type { Library } from './library.ts'
import { lint } from './lint.ts'
import { typeName } from './read.ts'
import { bind, COMPUTED, PREPARED, shapeOf, type Bound, type Variables } from './sites.ts'

/** What a request brings along. */
export interface Context {
  readonly graph: Pick<Graph, 'read'>
}

/** @param directory the folder `schema/` */
export function loadSdl(directory: string): string {
  const files = readdirSync(directory).filter((file) => file.endsWith('.graphql'))
  return files.sort().map((file) => readFileSync(join(directory, file), 'utf8')).join('\n')
}

/** @throws Error that lists every place where schema and statements do not fit */
export function makeSchema(sdl: string, library: Library): GraphQLSchema {
  const schema = prepareSchema(sdl)
  const problems = lint(schema, library)
  if (problems.length > 0) throw new Error(problems.join('\n'))
  const resolve = resolveRoot(library)
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) field.resolve = resolve
  return schema
}

/** The schema as far as it does not depend on how a field of Query is answered: scalars, types, and plain values. */
export function prepareSchema(sdl: string): GraphQLSchema {
  const schema = buildSchema(sdl)
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue
    if (isAbstractType(type)) type.resolveType = (value) => (value as { [typeName]: string })[typeName]
    if (isObjectType(type)) for (const field of Object.values(type.getFields())) field.resolve = readField
    const pattern = isScalarType(type) ? scalars.get(type.name) : undefined
    if (isScalarType(type) && pattern !== undefined) {
      const check = (value: unknown) => {
        if (typeof value === 'string' && pattern.test(value) && isOnCalendar(value)) return value
        throw new GraphQLError(`${JSON.stringify(value)} is no ${type.name}: ${type.description ?? ''}`)
      }
      type.serialize = check
      type.parseValue = check
      type.parseLiteral = (node) => check(node.kind === Kind.STRING ? node.value : null)
    }
  }
  return schema
}

/** How the values of our own scalars look. */
export const scalars: ReadonlyMap<string, RegExp> = new Map([
  ['Date', /^\d{4}-\d{2}-\d{2}$/],
  ['PartialDate', /^\d{4}(-\d{2}(-\d{2})?)?$/],
])

/** Whether a day, month or year exists, such as 2022-02-29 does not. */
function isOnCalendar(text: string): boolean {
  const day = new Date(`${text}${'-01-01'.slice(text.length - 4)}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

const readField: GraphQLFieldResolver<Record<string, unknown>, unknown> = (source, _arguments, _context, { path }) =>
  source[path.key]

function resolveRoot(library: Library): GraphQLFieldResolver<unknown, Context> {
  const composedFor = makeCache()
  return async (_source, _arguments, { graph }, info) => {
    const { text, sites, read, inputs } = composedFor(info, () => compose(info, library))
    const { params, bound } = bind(sites, info.variableValues)
    const analysis = library.analyses.get(info.fieldName)
    const prepared = prepare(analysis, bound[0])
    if (text === '') return read([], bound)
    const computed = inputs && analysis && { [COMPUTED]: await compute(analysis, inputs, prepared, info.variableValues, graph) }
    const [row] = await graph.read(text, { ...params, ...computed })
    return read(row ?? [], bound)
  }
}

/** What an analysis makes of the arguments, which it may refuse whatever is selected. */
function prepare(analysis: Analysis | undefined, root: Bound | undefined): Params {
  if (analysis?.prepare === undefined || root === undefined || 'error' in root) return {}
  return { [PREPARED]: analysis.prepare(root.arguments) }
}

async function compute(analysis: Analysis, { text, site, columns }: Inputs, prepared: Params, variables: Variables, graph: Context['graph']) {
  const rows = await graph.read(text, { ...bind([site], variables).params, ...prepared })
  return await analysis.run(rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]]))))
}

/** How many shapes of one operation are kept: more are composed anew each time, which takes under a millisecond. */
const shapesKept = 100

/** Keeps what was composed as long as its document lives; the text depends on the shape of the variables alone. */
function makeCache(): (info: GraphQLResolveInfo, make: () => Composed) => Composed {
  const byOperation = new WeakMap<object, Map<string, Composed>>()
  return (info, make) => {
    const { operation, path, variableValues } = info
    const shapes = byOperation.get(operation) ?? new Map<string, Composed>()
    byOperation.set(operation, shapes)
    const names = operation.variableDefinitions?.map(({ variable }) => variable.name.value) ?? []
    const shape = `${path.key} ${shapeOf(names, variableValues)}`
    const known = shapes.get(shape)
    if (known !== undefined) return known
    const made = make()
    if (shapes.size < shapesKept) shapes.set(shape, made)
    return made
  }
}

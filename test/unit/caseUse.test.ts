/**
 * The cases that ship use the whole vocabulary: what no case uses, no question was ever asked about. Fields and values are those
 * of the format's JSON Schema; relationships are those that the statements in cypher/ walk.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkDossiers } from '../../src/dossier/check.ts'
import { formatJsonSchema } from '../../src/dossier/jsonSchema.ts'
import { readDossiers } from '../../src/dossier/read.ts'
import { isMap } from '../../src/dossier/visit.ts'

const root = join(import.meta.dirname, '../..')
const read = await readDossiers([join(root, 'dossiers')])

const schema: unknown = JSON.parse(formatJsonSchema())
const definitions = isMap(schema) && isMap(schema['$defs']) ? schema['$defs'] : {}

/** Whether each field and each value of an enum was met, by the name of what bears it, such as `reasons.cites`. */
const met = new Map<string, boolean>()

function meet(name: string, isMet: boolean): void {
  met.set(name, isMet || met.get(name) === true)
}

const maps = (values: readonly unknown[]) => values.filter(isMap)
const children = (value: unknown): unknown[] => (Array.isArray(value) ? value : isMap(value) ? Object.values(value) : [])

/** Holds what the schema allows at one place against all that stands there. */
function walk(schema: unknown, values: readonly unknown[], bearer: string): void {
  if (!isMap(schema)) return
  if (typeof schema['$ref'] === 'string') walk(definitions[schema['$ref'].replace('#/$defs/', '')], values, bearer)
  for (const branch of [schema['anyOf'], schema['oneOf'], schema['allOf']]) {
    if (Array.isArray(branch)) for (const one of branch) walk(one, values, bearer)
  }
  const allowed: readonly unknown[] = 'const' in schema ? [schema['const']] : Array.isArray(schema['enum']) ? schema['enum'] : []
  for (const value of allowed) meet(`${bearer}: ${String(value)}`, values.includes(value))
  for (const inner of [schema['items'], schema['additionalProperties']]) walk(inner, values.flatMap(children), bearer)
  if (!isMap(schema['properties'])) return
  for (const [field, inner] of Object.entries(schema['properties'])) {
    const written = maps(values).filter((value) => field in value)
    // A default is used where the field is left out.
    const standing = maps(values).flatMap((value) => (field in value ? [value[field]] : defaultOf(inner)))
    meet(`${bearer}.${field}`, written.length > 0)
    walk(inner, standing, field)
  }
}

function defaultOf(schema: unknown): unknown[] {
  if (!isMap(schema)) return []
  if ('default' in schema) return [schema['default']]
  return typeof schema['$ref'] === 'string' ? defaultOf(definitions[schema['$ref'].replace('#/$defs/', '')]) : []
}

function unused(): string[] {
  return [...met].flatMap(([name, isMet]) => (isMet ? [] : [name]))
}

test('every field of a dossier, and every value that an author can choose, is used by a case', () => {
  walk(schema, read.flatMap(({ sheets }) => sheets.map(({ value }) => value)), 'dossier')

  expect(met.size).toBeGreaterThan(200)
  expect(unused()).toEqual([])
})

function writtenByCases(): { nodes: Set<string>; relationships: Set<string> } {
  const { dossiers } = checkDossiers(read)
  return {
    nodes: new Set(dossiers.flatMap(({ rows }) => [...rows.nodes.values()].map(({ labels }) => labels.at(-1) ?? ''))),
    relationships: new Set(dossiers.flatMap(({ rows }) => rows.edges.map(({ type }) => type))),
  }
}

test('every relationship that a statement walks, unless a rule derives it, is written by a case', () => {
  const derived = ['IMPLIES', 'EXCLUSIVE_WITH']
  const written = writtenByCases().relationships
  const walked = new Set(
    readdirSync(join(root, 'cypher'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.cypher'))
      .flatMap((file) => [...readFileSync(join(root, 'cypher', file), 'utf8').matchAll(/\[\w*:([A-Z_|]+)/g)])
      .flatMap(([, types = '']) => types.split('|')),
  )

  expect(walked.size).toBeGreaterThan(30)
  expect([...walked].filter((type) => !written.has(type) && !derived.includes(type))).toEqual([])
})

test('the page on the model names every type of node and of relationship that a case writes', () => {
  const model = readFileSync(join(root, 'docs/model.md'), 'utf8')
  const [things = '', edges = ''] = model.split(/^## /m).slice(1, 3)
  const types = new Set(things.split('\n').flatMap((line) => (/^\| (?!Type|-)([^|]+) \|/.exec(line)?.[1] ?? '').split(', ')))
  const related = new Set([...edges.matchAll(/\[:([^\]{]+)/g)].flatMap(([, names = '']) => names.trim().split(' | ')))
  const { nodes, relationships } = writtenByCases()

  expect([...nodes].filter((label) => !types.has(label))).toEqual([])
  expect([...relationships].filter((type) => !related.has(type))).toEqual([])
})

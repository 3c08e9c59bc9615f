/**
 * Turns what was written for an id into the id: an id that does not exist would find nothing, and nothing found would pass
 * for an answer. What a variable takes is the contract's to say (`@idOf`), and so is where its records are listed.
 */
import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isInterfaceType,
  isListType,
  isObjectType,
  isRequiredArgument,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql'
import { isConnection } from '../compile/connection.ts'
import { InputError } from '../errors.ts'
import { resolveName, type Named, type Resolution } from './names.ts'
import { flag, type Variable } from './variables.ts'
import { alternatives, article, plain, words } from './words.ts'

/** Runs an operation against the graph at hand. */
export type Ask = (operation: string, variables?: Record<string, unknown>) => Promise<Readonly<Record<string, unknown>>>

/** The records of one graph, each list read once: it is good for one command or one request. */
export interface Directory {
  /** A record by its id, with its type and its name; null where there is none. */
  readonly find: (id: string) => Promise<{ readonly typeName: string; readonly named: Named } | null>
  /** All records of a type, as far as the contract lists them. */
  readonly list: (typeName: string) => Promise<readonly Named[]>
  readonly isOfKind: (typeName: string, kind: string) => boolean
  /** Whether records of a type have a name or a title; others have a sentence of ours, which nobody types. */
  readonly hasNames: (typeName: string) => boolean
}

/** Besides what names tell: the id of a record of a kind that is not wanted. */
export type IdResolution = Resolution | { readonly kind: 'other'; readonly typeName: string }

/** @param kinds the types of the contract that the record may have */
export async function resolveId(written: string, kinds: readonly string[], directory: Directory): Promise<IdResolution> {
  const there = await directory.find(written)
  if (there !== null && kinds.some((kind) => directory.isOfKind(there.typeName, kind))) return { kind: 'found', record: there.named }
  const records = (await Promise.all(kinds.map((kind) => directory.list(kind)))).flat()
  const resolution = resolveName(written, records)
  return there !== null && resolution.kind === 'unknown' ? { kind: 'other', typeName: there.typeName } : resolution
}

export interface Resolved {
  /** The values with an id wherever a name was given. */
  readonly values: Readonly<Record<string, unknown>>
  /** The names of the records that the values are ids of, by id. */
  readonly names: ReadonlyMap<string, string>
}

/**
 * Puts ids in the place of names among a question's values.
 *
 * @param label how a variable is called where its value was given: `--by`, or plainly `by`
 * @throws InputError that lists every value which means no record or several, each with those it may be meant for
 */
export async function resolveIds(
  variables: readonly Variable[],
  given: Readonly<Record<string, unknown>>,
  directory: Directory,
  label: (variable: Variable) => string = flag,
): Promise<Resolved> {
  const values = { ...given }
  const names = new Map<string, string>()
  const problems: string[] = []
  for (const variable of variables) {
    const value = given[variable.name]
    if (variable.idOf.length === 0 || value === undefined || value === null) continue
    const ids: string[] = []
    for (const written of [value].flat().map(String)) {
      const resolution = await resolveId(written, variable.idOf, directory)
      if (resolution.kind !== 'found') {
        problems.push(await explain(written, resolution, variable, label(variable), directory))
        continue
      }
      const { id, names: [name] } = resolution.record
      ids.push(id)
      if (name !== undefined) names.set(id, plain(name))
    }
    values[variable.name] = Array.isArray(value) ? ids : ids[0]
  }
  if (problems.length > 0) throw new InputError(problems.join('\n'))
  return { values, names }
}

/** How many records a message names at most. */
const NAMED_AT_MOST = 20

async function explain(
  written: string,
  resolution: Exclude<IdResolution, { kind: 'found' }>,
  { idOf }: Variable,
  label: string,
  directory: Directory,
): Promise<string> {
  const kinds = idOf.map(words)
  const text = plain(written)
  switch (resolution.kind) {
    case 'other':
      return `${text} is ${article(words(resolution.typeName))}, and ${label} takes ${alternatives(kinds.map(article))}.`
    case 'ambiguous': {
      const lines = resolution.candidates.slice(0, NAMED_AT_MOST).map((one) => `  ${nameWithId(one)}`)
      const more = resolution.candidates.length > NAMED_AT_MOST ? ['  …'] : []
      return [`${text} may mean several; give ${label} the id of one:`, ...lines, ...more].join('\n')
    }
    case 'unknown': {
      const none = `There is no ${alternatives(kinds)} ${text}`
      if (resolution.suggestions.length > 0) return `${none}; did you mean ${alternatives(resolution.suggestions.map(({ id }) => plain(id)))}?`
      const all = (await Promise.all(idOf.map((kind) => directory.list(kind)))).flat()
      if (all.length === 0) return `${none}.`
      const some = all.slice(0, NAMED_AT_MOST).map(({ id }) => plain(id)).join(', ')
      return `${none}. There ${all.length === 1 ? 'is' : 'are'}: ${some}${all.length > NAMED_AT_MOST ? ', …' : ''}.`
    }
  }
}

/** A sentence of ours is longer, and tells less than the id. */
const LONGEST_NAME = 60

/** "nato (NATO)" */
export function nameWithId({ id, names: [name = ''] }: Named): string {
  return name === '' || name.length > LONGEST_NAME ? plain(id) : `${plain(id)} (${plain(name)})`
}

export function openDirectory(schema: GraphQLSchema, ask: Ask): Directory {
  const lists = new Map<string, Promise<readonly Named[]>>()
  const isOfKind = (typeName: string, kind: string) => {
    const [type, wanted] = [schema.getType(typeName), schema.getType(kind)]
    return typeName === kind || (isObjectType(type) && isAbstractType(wanted) && schema.isSubType(wanted, type))
  }
  const list = (typeName: string) => {
    const known = lists.get(typeName) ?? readList(schema, typeName, ask)
    lists.set(typeName, known)
    return known
  }
  const find = async (id: string) => {
    const { node } = (await ask('query ($id: ID!) { node(id: $id) { __typename } }', { id })) as { node: { __typename: string } | null }
    if (node === null) return null
    const nameFields = namesOf(schema.getType(node.__typename))
    if (nameFields.length === 0) return { typeName: node.__typename, named: { id, names: [] } }
    const again = await ask(`query ($id: ID!) { node(id: $id) { ... on ${node.__typename} { ${nameFields.join(' ')} } } }`, { id })
    return { typeName: node.__typename, named: { id, names: readNames(again['node'] as Item | null, nameFields) } }
  }
  const hasNames = (typeName: string) => namesOf(schema.getType(typeName)).some((field) => field !== 'text')
  return { find, list, isOfKind, hasNames }
}

type Item = Readonly<Record<string, unknown>>

/** The fields that tell what a record goes by: the first text of its type, and its aliases. */
function namesOf(type: GraphQLNamedType | undefined): string[] {
  const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []
  const first = fields.find((field) => getNamedType(field.type).name === 'String' && !isListType(getNullableType(field.type)))
  const aliases = fields.find(({ name }) => name === 'aliases')
  return [first, aliases].flatMap((field) => field?.name ?? [])
}

function readNames(item: Item | null, fields: readonly string[]): string[] {
  return fields.flatMap((field) => [item?.[field]].flat()).filter((one) => typeof one === 'string')
}

/** How many pages of a list are read at most. */
const PAGES = 50

/** From the list of Query that is named after the type; an abstract type without one is the sum of its own. */
async function readList(schema: GraphQLSchema, typeName: string, ask: Ask): Promise<readonly Named[]> {
  const field = schema.getQueryType()?.getFields()[pluralOf(typeName)]
  const type = schema.getType(typeName)
  if (field === undefined || !isConnection(getNamedType(field.type)) || field.args.some(isRequiredArgument)) {
    if (!isAbstractType(type)) return []
    return (await Promise.all(schema.getPossibleTypes(type).map(({ name }) => readList(schema, name, ask)))).flat()
  }
  const fields = namesOf(type)
  const operation = `query ($after: String) {
    list: ${field.name}(first: 100, after: $after) { nodes { id ${fields.join(' ')} } pageInfo { hasNextPage endCursor } }
  }`
  const records: Named[] = []
  let after: string | null = null
  for (let page = 0; page < PAGES; page++) {
    const { list } = (await ask(operation, { after })) as { list: { nodes: Item[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } }
    records.push(...list.nodes.map((item) => ({ id: String(item['id']), names: readNames(item, fields) })))
    after = list.pageInfo.endCursor
    if (!list.pageInfo.hasNextPage) break
  }
  return records
}

/** `redLines` for RedLine, `processes` for Process. */
function pluralOf(typeName: string): string {
  return `${typeName.charAt(0).toLowerCase()}${typeName.slice(1)}${typeName.endsWith('s') ? 'es' : 's'}`
}

/**
 * Random operations, made from the schema: whatever it holds can turn up. The same seed on the same graph makes the same
 * operation.
 */
import {
  doTypesOverlap,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql'
import type { Graph } from '../../src/graph/open.ts'
import { requiredOf } from './bindings.ts'
import type { Operation } from './equal.ts'
import { print, type Directive, type Selection, type Tree, type Variable } from './operationTree.ts'
import { makeRandom, type Random } from './random.ts'

/** What arguments are taken from. */
export interface Samples {
  /** Ids by type. */
  readonly ids: ReadonlyMap<string, readonly string[]>
  /** What stands in records, to be searched for. */
  readonly texts: readonly string[]
  /** Cursors of real pages by field of Query. */
  readonly cursors: ReadonlyMap<string, readonly string[]>
}

export interface Generated {
  readonly seed: number
  readonly tree: Tree
}

/** The type whose ids an argument takes, by its name. */
/** How large an operation may become. */
export interface Size {
  /** Fields of Query. Where some fail, which ends first decides what is told: give 1 on a graph that is not sound. */
  readonly roots: 1 | 2
  /** How deep lists and links nest. */
  readonly depth: number
  /** How many lists and links there are: each costs some 30 ms when its statement is planned for the first time. */
  readonly links: number
}

/**
 * @param execute answers an operation; used to read pages for their cursors
 */
export async function readSamples(
  schema: GraphQLSchema,
  graph: Pick<Graph, 'read'>,
  answer: (operation: Operation) => Promise<{ data?: unknown }>,
): Promise<Samples> {
  const ids = new Map<string, string[]>()
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.getFields()['id'] === undefined) continue
    // Those that most hangs on, and some that little hangs on.
    const rows = await graph.read(`MATCH (n:${type.name}) RETURN n.id ORDER BY COUNT { (n)--() } DESC, n.id`, {})
    const all = rows.map(([id]) => String(id))
    if (all.length > 0) ids.set(type.name, [...all.slice(0, 8), ...all.slice(-2)])
  }
  const cursors = new Map<string, string[]>()
  for (const field of rootFields(schema)) {
    if (field.args.every(({ name }) => name !== 'after')) continue
    const given = ['first: 8', ...requiredOf(field)].join(', ')
    const { data } = await answer({ operation: `{ ${field.name}(${given}) { edges { cursor } } }` })
    const page = (data as Record<string, { edges: { cursor: string }[] } | null> | null | undefined)?.[field.name]
    cursors.set(field.name, page?.edges.map(({ cursor }) => cursor) ?? [])
  }
  const quoted = await graph.read('MATCH (n:Passage) RETURN n.exact ORDER BY n.id LIMIT 50', {})
  return { ids, texts: quoted.map(([exact]) => String(exact)), cursors }
}

function rootFields(schema: GraphQLSchema): GraphQLField<unknown, unknown>[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {})
}

export function generateOperation(schema: GraphQLSchema, samples: Samples, seed: number, size: Size): Generated {
  const random = makeRandom(seed)
  const maker = openMaker(schema, samples, random, size)
  const count = random.chance(0.2) ? size.roots : 1
  const selections = Array.from({ length: count }, () => maker.root())
  return { seed, tree: { selections, variables: maker.variables } }
}

export function toOperation({ tree }: Pick<Generated, 'tree'>): Operation {
  return print(tree)
}

function openMaker(schema: GraphQLSchema, samples: Samples, random: Random, size: Size) {
  const variables: Variable[] = []
  let names = 0
  let links = 0
  const mostLinks = 1 + random.int(size.links)

  function addVariable(type: string, value: unknown, fallback?: string): string {
    const name = `v${variables.length}`
    variables.push({ name, type, ...(value !== undefined && { value }), ...(fallback !== undefined && { fallback }) })
    return `$${name}`
  }

  function directives(): Directive[] {
    if (random.chance(0.85)) return []
    const name = random.pick(['skip', 'include'] as const)
    if (random.chance(0.4)) return [{ name, condition: String(random.chance(0.5)) }]
    const value = random.chance(0.5)
    if (random.chance(0.6)) return [{ name, condition: addVariable('Boolean!', value) }]
    return [{ name, condition: addVariable('Boolean!', random.chance(0.5) ? value : undefined, String(random.chance(0.5))) }]
  }

  /** Each argument that must be given, and some of the others; each as a literal or a variable. */
  function argumentsOf(field: GraphQLField<unknown, unknown>): { name: string; value: string }[] {
    return field.args.flatMap((argument) => {
      const mandatory = isNonNullType(argument.type) && argument.defaultValue === undefined
      const share = argument.name === 'first' ? 0.9 : argument.name === 'after' ? 0.2 : 0.3
      if (!mandatory && !random.chance(share)) return []
      const value = valueOf(field, argument)
      if (value === undefined) return []
      return [{ name: argument.name, value: random.chance(0.6) ? literal(argument, value) : variable(argument, value) }]
    })
  }

  function valueOf(field: GraphQLField<unknown, unknown>, argument: GraphQLArgument): unknown {
    const { name, type } = argument
    const named = getNamedType(type)
    if (name === 'first') return 1 + random.int(5)
    if (name === 'after') return pickOne(samples.cursors.get(field.name))
    if (name === 'id') return random.chance(0.05) ? 'nobody' : pickOne(samples.ids.get(random.pick([...samples.ids.keys()])))
    if (isEnumType(named)) return random.pick(named.getValues()).name
    if (named.name === 'Boolean') return random.chance(0.5)
    // From before the first to after the last source of the case and of what is made up.
    if (named.name === 'Date') return `${2020 + random.int(4)}-0${1 + random.int(9)}-1${random.int(10)}`
    if (named.name === 'Int') return random.int(100)
    if (name === 'text') return words()
    const known = idsFor(argument)
    // Two and no more, each its own: what a comparison takes, and enough of a list.
    if (isListType(getNullableType(type))) return random.sample(['nobody', ...known], 2)
    return random.chance(0.05) || known.length === 0 ? 'nobody' : random.pick(known)
  }

  /** Some words of a record, at times with a slip, in quotation marks, or none. */
  function words(): string {
    const found = random.sample((pickOne(samples.texts) ?? 'NATO').split(' '), random.int(4)).join(' ')
    if (random.chance(0.2)) return `"${found}"`
    const at = random.int(found.length + 1)
    return random.chance(0.3) ? found.slice(0, at) + found.slice(at + 1) : found
  }

  /** The ids of the types that the contract says an argument takes. */
  function idsFor({ astNode }: GraphQLArgument): readonly string[] {
    const takes = (astNode?.directives ?? []).flatMap((directive) => directive.arguments?.map(({ value }) => (value.kind === Kind.STRING ? value.value : '')) ?? [])
    return takes.flatMap((type) => samples.ids.get(type) ?? [])
  }

  function pickOne(from: readonly string[] | undefined): string | undefined {
    return from === undefined || from.length === 0 ? undefined : random.pick(from)
  }

  function literal({ type }: GraphQLArgument, value: unknown): string {
    if (!isNonNullType(type) && random.chance(0.1)) return 'null'
    return isEnumType(getNamedType(type)) ? String(value) : JSON.stringify(value)
  }

  /** Given, absent, null or falling back on a default of its own. */
  function variable({ type, defaultValue }: GraphQLArgument, value: unknown): string {
    const named = String(getNullableType(type))
    const written = isEnumType(getNamedType(type)) ? String(value) : JSON.stringify(value)
    if (isNonNullType(type) && defaultValue === undefined) return addVariable(`${named}!`, value)
    if (isNonNullType(type)) {
      if (random.chance(0.7)) return addVariable(`${named}!`, value)
      if (random.chance(0.7)) return addVariable(`${named}!`, undefined, written)
      // A null that the variable allows and the argument does not is for graphql-js to report.
      return addVariable(named, random.pick([undefined, null, value]))
    }
    return random.chance(0.3)
      ? addVariable(named, random.pick([undefined, null, value]), written)
      : addVariable(named, random.pick([undefined, null, value, value, value]))
  }

  function selectionsOf(type: GraphQLCompositeType, depth: number): Selection[] {
    const found: Selection[] = []
    if (isAbstractType(type) || isObjectType(type)) {
      const fields = Object.values('getFields' in type ? type.getFields() : {})
      const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)))
      const composite = fields.filter((field) => isCompositeType(getNamedType(field.type)))
      const isPage = type.name.endsWith('Connection') || type.name.endsWith('Edge')
      for (const field of random.sample(leaves, isPage ? random.int(2) : random.int(4))) found.push(fieldOf(field, depth))
      for (const field of random.sample(composite, isPage ? 1 + random.int(2) : random.int(3))) {
        if (isPage || canFollow(depth)) found.push(fieldOf(field, depth))
      }
    }
    if (random.chance(0.15)) found.push({ kind: 'field', name: '__typename', alias: undefined, arguments: [], directives: directives() })
    for (let left = isAbstractType(type) ? random.int(3) : random.int(5) === 0 ? 1 : 0; left > 0; left--) {
      found.push(fragmentOn(type, depth))
    }
    if (found.length > 0) return found
    return [{ kind: 'field', name: '__typename', alias: undefined, arguments: [], directives: [] }]
  }

  function canFollow(depth: number): boolean {
    return depth < size.depth && links < mostLinks
  }

  function fieldOf(field: GraphQLField<unknown, unknown>, depth: number): Selection {
    const type = getNamedType(field.type)
    const given = argumentsOf(field)
    const alias = given.length > 0 || random.chance(0.1) ? `a${names++}` : undefined
    const head = { kind: 'field', name: field.name, alias, arguments: given, directives: directives() } as const
    if (!isCompositeType(type)) return head
    const isLink = !['nodes', 'edges', 'node', 'pageInfo'].includes(field.name)
    if (isLink) links += 1
    return { ...head, selections: selectionsOf(type, isLink ? depth + 1 : depth) }
  }

  function fragmentOn(type: GraphQLCompositeType, depth: number): Selection {
    const overlapping = Object.values(schema.getTypeMap()).filter(
      (other): other is GraphQLCompositeType => isCompositeType(other) && doTypesOverlap(schema, type, other),
    )
    const form = random.pick(['plain', 'inline', 'inline', 'spread'] as const)
    const on = form === 'plain' ? type : random.pick(overlapping)
    const rest = { directives: directives(), selections: selectionsOf(on, depth) }
    if (form === 'plain') return { kind: 'inline', on: undefined, ...rest }
    return form === 'inline' ? { kind: 'inline', on: on.name, ...rest } : { kind: 'spread', name: `F${names++}`, on: on.name, ...rest }
  }

  return { variables, root: () => fieldOf(random.pick(rootFields(schema)), 0) }
}

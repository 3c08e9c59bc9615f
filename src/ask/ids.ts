/**
 * Looks the ids among a question's variables up before it is asked: an id that does not exist would find nothing, and
 * nothing found would pass for an answer.
 */
import { isAbstractType, isObjectType, type GraphQLSchema } from 'graphql'
import { InputError } from '../errors.ts'
import { nearest, type Candidate } from '../suggest.ts'
import { flag, type Variable } from './variables.ts'
import { alternatives, plain, words } from './words.ts'

/** Runs an operation against the graph at hand. */
export type Ask = (operation: string, variables?: Record<string, unknown>) => Promise<Readonly<Record<string, unknown>>>

interface Found {
  readonly __typename: string
  readonly name?: string
}

/**
 * The names of the records that the variables' ids stand for, by id.
 *
 * @throws InputError that lists every id that does not exist or is of another kind, each with those it may be meant for
 */
export async function lookUp(
  variables: readonly Variable[],
  values: Readonly<Record<string, unknown>>,
  schema: GraphQLSchema,
  ask: Ask,
): Promise<Map<string, string>> {
  const names = new Map<string, string>()
  const problems: string[] = []
  for (const variable of variables) {
    if (variable.idOf.length === 0) continue
    for (const id of [values[variable.name]].flat().filter((one) => typeof one === 'string')) {
      const { node } = (await ask(nodeById, { id })) as { node: Found | null }
      if (node !== null && variable.idOf.some((kind) => isOfKind(schema, node.__typename, kind))) {
        if (node.name !== undefined) names.set(id, plain(node.name))
        continue
      }
      const kind = variable.idOf.map(words)
      problems.push(
        node === null
          ? `There is no ${alternatives(kind)} ${plain(id)}${await suggestion(id, variable.idOf, ask)}`
          : `${plain(id)} is ${article(words(node.__typename))}, and ${flag(variable)} takes ${alternatives(kind.map(article))}.`,
      )
    }
  }
  if (problems.length > 0) throw new InputError(problems.join('\n'))
  return names
}

const nodeById = `query ($id: ID!) {
  node(id: $id) { __typename ... on Actor { name } ... on Issue { name } ... on Process { name } }
}`

function isOfKind(schema: GraphQLSchema, typeName: string, kind: string): boolean {
  const [type, wanted] = [schema.getType(typeName), schema.getType(kind)]
  return typeName === kind || (isObjectType(type) && isAbstractType(wanted) && schema.isSubType(wanted, type))
}

function article(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`
}

async function suggestion(id: string, kinds: readonly string[], ask: Ask): Promise<string> {
  const candidates = (await Promise.all(kinds.map((kind) => candidatesOf(kind, ask)))).flat()
  const near = nearest(id, candidates)
  if (near.length > 0) return `; did you mean ${alternatives(near.map((one) => plain(one.id)))}?`
  if (candidates.length === 0) return '.'
  const some = candidates.slice(0, 20).map((one) => plain(one.id)).join(', ')
  return `. There ${candidates.length === 1 ? 'is' : 'are'}: ${some}${candidates.length > 20 ? ', …' : ''}.`
}

/** The lists of the contract in which a record of each kind is found, a hundred at a time. */
const lists = new Map(
  Object.entries({
    Actor: 'actors(first: 100, after: $after) { nodes { id name aliases } pageInfo { hasNextPage endCursor } }',
    Issue: 'issues(first: 100, after: $after) { nodes { id name } pageInfo { hasNextPage endCursor } }',
    Outcome: 'issues(first: 100, after: $after) { nodes { found: outcomes { id text } } pageInfo { hasNextPage endCursor } }',
    Process: 'issues(first: 100, after: $after) { nodes { found: processes { id name } } pageInfo { hasNextPage endCursor } }',
    Position: 'positions(first: 100, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } }',
  }),
)

interface Item {
  readonly id?: string
  readonly name?: string
  readonly aliases?: readonly string[]
  readonly found?: readonly Item[]
}

/** How many pages are read to make a suggestion. */
const PAGES = 10

async function candidatesOf(kind: string, ask: Ask): Promise<Candidate[]> {
  const list = lists.get(kind)
  if (list === undefined) return []
  const items: Item[] = []
  let after: string | null = null
  for (let page = 0; page < PAGES; page++) {
    const { list: found } = (await ask(`query ($after: String) { list: ${list} }`, { after })) as {
      list: { nodes: Item[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } }
    }
    items.push(...found.nodes.flatMap((item) => item.found ?? [item]))
    after = found.pageInfo.endCursor
    if (!found.pageInfo.hasNextPage) break
  }
  const byId = new Map(items.map((item) => [item.id ?? '', item]))
  return [...byId].map(([id, { name, aliases }]) => ({ id, names: [...(name === undefined ? [] : [name]), ...(aliases ?? [])] }))
}

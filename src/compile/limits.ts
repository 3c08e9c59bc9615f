/**
 * What one request may ask for. A transaction time-out does not interrupt planning, and planning time grows with every
 * nested statement, so these are checked before Neo4j sees a text.
 */
import { GraphQLError, Kind, type ASTVisitor, type SelectionNode, type SelectionSetNode, type ValidationContext } from 'graphql'
import { InputError } from '../errors.ts'

export const limits = {
  /** How many items one page may hold. */
  first: 100,
  /** How many tokens of GraphQL a document may have: the longest question of the catalogue has 141, what editors ask of the schema 183. */
  tokens: 1_000,
  /** How many fields of Query one operation may select. */
  rootFields: 10,
  /** How many fields one operation may select in all: introspection as editors do it has 230. */
  fields: 400,
  /** How deep lists and links may nest below one root field. */
  depth: 10,
  /** How many lists and links one root field may select in all: each costs up to 30 ms of planning at the first call. */
  subqueries: 40,
  /** How many items nested pages may ask for together: the product of their `first`s. */
  items: 10_000,
  /** How many fields the items of nested pages may have together: a reply is read and written without a pause. */
  values: 100_000,
} as const

/** @throws InputError when a page is empty by request, or larger than allowed */
export function checkFirst(first: number): void {
  if (first >= 1 && first <= limits.first) return
  throw new InputError(
    `first is ${first}, but a page holds 1 to ${limits.first} items: ask for at most ${limits.first} and go on with after.`,
  )
}

/** @throws InputError when a comparison of two is not asked for two */
export function checkBetween(between: unknown): void {
  if (!Array.isArray(between) || (between.length === 2 && between[0] !== between[1])) return
  throw new InputError(`between names ${between.length === 2 ? 'the same actor twice' : between.length}: give the ids of two different actors.`)
}

/** @throws InputError when the selection below one root field nests or branches too far */
export function checkSize(depth: number, subqueries: number): void {
  if (depth > limits.depth) {
    throw new InputError(
      `The selection nests more than ${limits.depth} lists and links: ask for the inner ones by id, with node(id:).`,
    )
  }
  if (subqueries > limits.subqueries) {
    throw new InputError(
      `The selection follows more than ${limits.subqueries} lists and links: drop some, or ask for them in an operation of their own.`,
    )
  }
}

/** @throws InputError when nested pages multiply to too many items, or to too many fields of items */
export function checkItems(items: number, values: number): void {
  if (items > limits.items) {
    throw new InputError(
      `Nested pages ask for ${items} items, the limit is ${limits.items}: lower a first, or page through the inner list by itself.`,
    )
  }
  if (values > limits.values) {
    throw new InputError(
      `The pages ask for ${values} values, the limit is ${limits.values}: lower a first, or select fewer fields.`,
    )
  }
}

/** A validation rule: how many fields an operation selects, under every alias and through every fragment. */
export function sizeRule(context: ValidationContext): ASTVisitor {
  interface Size {
    /** The fields at the level of the selection itself. */
    readonly top: number
    /** Those and all below them. */
    readonly all: number
  }
  const none: Size = { top: 0, all: 0 }
  const measured = new Map<string, Size>()
  const measure = ({ selections }: SelectionSetNode): Size =>
    selections.map(measureSelection).reduce((sum, size) => ({ top: sum.top + size.top, all: sum.all + size.all }), none)
  const measureSelection = (selection: SelectionNode): Size => {
    if (selection.kind === Kind.FIELD) return { top: 1, all: 1 + (selection.selectionSet ? measure(selection.selectionSet).all : 0) }
    if (selection.kind === Kind.INLINE_FRAGMENT) return measure(selection.selectionSet)
    const name = selection.name.value
    const known = measured.get(name)
    const fragment = context.getFragment(name)
    if (known !== undefined || !fragment) return known ?? none
    // Once for each fragment, since spreads multiply; one that spreads itself is refused by a rule of GraphQL.
    measured.set(name, none)
    const size = measure(fragment.selectionSet)
    measured.set(name, size)
    return size
  }
  return {
    OperationDefinition(operation) {
      const { top, all } = measure(operation.selectionSet)
      const report = (message: string) => { context.reportError(new GraphQLError(message, { nodes: operation })) }
      if (top > limits.rootFields) {
        report(`The operation selects more than ${limits.rootFields} fields of Query: split it into operations of at most ${limits.rootFields}.`)
      }
      if (all > limits.fields) {
        report(`The operation selects more than ${limits.fields} fields in all, those of a fragment counted wherever it is spread: split it.`)
      }
    },
  }
}

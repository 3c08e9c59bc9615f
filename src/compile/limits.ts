/**
 * What one request may ask for. A transaction time-out does not interrupt planning, and planning time grows with every
 * nested statement, so these are checked before Neo4j sees a text.
 */
import { GraphQLError, Kind, type ASTVisitor, type SelectionSetNode, type ValidationContext } from 'graphql'
import { InputError } from '../errors.ts'

export const limits = {
  /** How many items one page may hold. */
  first: 100,
  /** How many tokens of GraphQL a document may have: the longest question of the catalogue has 141, what editors ask of the schema 183. */
  tokens: 1_000,
  /** How many fields of Query one operation may select. */
  rootFields: 10,
  /** How deep lists and links may nest below one root field. */
  depth: 10,
  /** How many lists and links one root field may select in all: each costs up to 30 ms of planning at the first call. */
  subqueries: 40,
  /** How many items nested pages may ask for together: the product of their `first`s. */
  items: 10_000,
} as const

/** @throws InputError when a page is empty by request, or larger than allowed */
export function checkFirst(first: number): void {
  if (first >= 1 && first <= limits.first) return
  throw new InputError(
    `first is ${first}, but a page holds 1 to ${limits.first} items: ask for at most ${limits.first} and go on with after.`,
  )
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

/** @throws InputError when nested pages multiply to too many items */
export function checkItems(items: number): void {
  if (items <= limits.items) return
  throw new InputError(
    `Nested pages ask for ${items} items, the limit is ${limits.items}: lower a first, or page through the inner list by itself.`,
  )
}

/** A validation rule: how many fields of Query an operation selects, under every alias and through every fragment. */
export function rootFieldsRule(context: ValidationContext): ASTVisitor {
  const count = (set: SelectionSetNode, seen: ReadonlySet<string>): number =>
    set.selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + 1
      if (selection.kind === Kind.INLINE_FRAGMENT) return sum + count(selection.selectionSet, seen)
      const name = selection.name.value
      const fragment = context.getFragment(name)
      if (!fragment || seen.has(name) || sum > limits.rootFields) return sum
      return sum + count(fragment.selectionSet, new Set([...seen, name]))
    }, 0)
  return {
    OperationDefinition(operation) {
      const fields = count(operation.selectionSet, new Set())
      if (fields <= limits.rootFields) return
      context.reportError(
        new GraphQLError(
          `The operation selects more than ${limits.rootFields} fields of Query: split it into operations of at most ${limits.rootFields}.`,
          { nodes: operation },
        ),
      )
    },
  }
}

/**
 * The text of one nested subquery while it is being written: which columns of its statement are used, which subqueries
 * follow it, which cells its rows hold.
 */
import type { Row } from '../graph/values.ts'
import type { OrderKey, Variant } from './statement.ts'
import { join, type Token } from './tokens.ts'

/** Hands out the names of one composed statement; no statement on disk may use names of this form. */
export type Names = (prefix: 'n' | 'c' | 'p') => string

export function makeNames(): Names {
  let count = 0
  return (prefix) => `${prefix}${count++}`
}

/** Reads what one cell, or a part of it, holds in a row. */
export type ReadCell = (row: Row) => unknown

export interface Frame {
  /** The variable that holds a column of the statement; a column never asked for is not returned by it. */
  column(name: string): string
  /** A variable that holds the node of `column` where it has one of the labels, else null. */
  onlyWhere(column: string, labels: readonly string[]): string
  /** Adds a subquery, which returns one row. */
  follow(subquery: string): void
  /** Adds a cell to the rows, once for each expression; returns its index. */
  cell(expression: string): number
  /** A column of the statement in the rows, or one property of the node that it holds. */
  value(column: string, property?: string): ReadCell
  /** The columns the statement could return. */
  readonly available: readonly string[]
  /** The subqueries so far and the cells, as text to follow the start of the statement, renamed by `rename`. */
  write(rename: (tokens: readonly Token[]) => string): string
  /** The outermost frame: no statement of its own, one row. Empty where nothing needs the database. */
  writeRoot(): string
}

const NOTHING: Variant = { body: [], columns: [], order: [], limit: [] }

export function makeFrame(names: Names, { body, columns: returned, order, limit }: Variant = NOTHING): Frame {
  const expressions = new Map(returned.map(({ name, expression }) => [name, expression]))
  const carried = new Map<string, { name: string; expression: readonly Token[] }>()
  const parts = new Map<string, { name: string; column: string; labels: readonly string[] }>()
  const subqueries: string[] = []
  const cells: string[] = []
  const properties = new Map<string, { index: number; names: Set<string> }>()

  const carry = (expression: readonly Token[]) => {
    const key = join(expression)
    const known = carried.get(key) ?? { name: names('n'), expression }
    carried.set(key, known)
    return known.name
  }
  const expressionOf = (column: string) => {
    const expression = expressions.get(column)
    if (expression === undefined) throw new Error(`The statement returns no column ${column}`)
    return expression
  }
  const column = (name: string) => carry(expressionOf(name))

  const cell = (expression: string) => {
    const known = cells.indexOf(expression)
    return known === -1 ? cells.push(expression) - 1 : known
  }

  /** All that is read from one node is one map: Neo4j takes more than twice as long to plan a list of its properties. */
  const propertyOf = (variable: string, property: string): ReadCell => {
    const { index, names: known } = properties.get(variable) ?? { index: cells.push('') - 1, names: new Set<string>() }
    properties.set(variable, { index, names: known.add(property) })
    cells[index] = `${variable} {${[...known].map((name) => `.${name}`).join(', ')}}`
    return (row) => (row[index] as Readonly<Record<string, unknown>> | null)?.[property] ?? null
  }

  /** An order key over what is there before the projection, as far as that has a name: nothing is carried for it alone. */
  const keyOf = ({ expression, descending }: OrderKey) =>
    expression
      .map(({ kind, text }, at) => {
        if (kind !== 'name' || expression[at - 1]?.text === '.') return text
        const before = expressions.get(text)
        if (before === undefined) return text
        return before.length === 1 ? join(before) : column(text)
      })
      .join('') + (descending ? ' DESC' : '')

  return {
    available: [...expressions.keys()],
    column,
    onlyWhere(of, labels) {
      const key = `${of}:${labels.join('|')}`
      const known = parts.get(key) ?? { name: names('n'), column: of, labels }
      parts.set(key, known)
      return known.name
    },
    follow: (subquery) => subqueries.push(subquery),
    cell,
    value(name, property) {
      const expression = expressionOf(name)
      if (property !== undefined) return propertyOf(carry(expression), property)
      const [node, dot, own] = expression
      if (node?.kind === 'name' && dot?.text === '.' && own?.kind === 'name' && expression.length === 3) return propertyOf(carry([node]), own.text)
      const index = cell(carry(expression))
      return (row) => row[index]
    },
    write(rename) {
      const keys = order.map(keyOf)
      if (carried.size === 0 && returned[0] !== undefined) carry(returned[0].expression)
      const kept = [...carried.values()].map(({ name, expression }) => `${rename(expression)} AS ${name}`)
      const labelled = [...parts.values()].map(({ name, column: of, labels }) => {
        const node = rename(expressionOf(of))
        return `CASE WHEN (${node}):${labels.join('|')} THEN ${node} END AS ${name}`
      })
      return [
        rename(body),
        // In place of the statement's RETURN: a subquery around the statement would be planned longer.
        `WITH ${[...kept, ...labelled].join(', ')}${keys.length > 0 ? ` ORDER BY ${keys.join(', ')}` : ''} ${rename(limit)}`.trimEnd(),
        ...subqueries,
        `RETURN collect([${cells.join(', ')}])`,
      ].join('\n')
    },
    writeRoot() {
      if (cells.length === 0) return ''
      return [...subqueries, `RETURN ${cells.map((text, index) => `${text} AS r${index}`).join(', ')}`].join('\n')
    },
  }
}

/**
 * The text of one nested subquery while it is being written: which columns of its statement are used, which subqueries
 * follow it, which cells its rows hold.
 */
import { toText, type Variant } from './statement.ts'
import type { Token } from './tokens.ts'

/** Hands out the names of one composed statement; no statement on disk may use names of this form. */
export type Names = (prefix: 'n' | 'c' | 'p') => string

export function makeNames(): Names {
  let count = 0
  return (prefix) => `${prefix}${count++}`
}

export interface Frame {
  /** The variable that holds a column of the statement; a column never asked for is not returned by it. */
  column(name: string): string
  /** A variable that holds the node of `column` where it has one of the labels, else null. */
  onlyWhere(column: string, labels: readonly string[]): string
  /** Adds a subquery, which returns one row. */
  follow(subquery: string): void
  /** Adds a cell to the rows, once for each expression; returns its index. */
  cell(expression: string): number
  /** The columns the statement could return. */
  readonly available: readonly string[]
  /** The subqueries so far and the cells, as text to follow `variant` renamed by `rename`. */
  write(variant: Variant, rename: (tokens: readonly Token[]) => string): string
  /** The outermost frame: no statement of its own, one row. Empty where nothing needs the database. */
  writeRoot(): string
}

export function makeFrame(names: Names, available: readonly string[]): Frame {
  const columns = new Map<string, string>()
  const parts = new Map<string, { name: string; column: string; labels: readonly string[] }>()
  const subqueries: string[] = []
  const cells: string[] = []

  const column = (name: string) => {
    const known = columns.get(name) ?? names('n')
    columns.set(name, known)
    return known
  }

  /** An order key over the columns, over the variables that hold them. */
  const onVariables = (key: readonly Token[]) =>
    key
      .map((token, index) => {
        const isColumn = token.kind === 'name' && available.includes(token.text) && key[index - 1]?.text !== '.'
        return isColumn ? column(token.text) : token.text
      })
      .join('')

  return {
    available,
    column,
    onlyWhere(of, labels) {
      const key = `${of}:${labels.join('|')}`
      const known = parts.get(key) ?? { name: names('n'), column: of, labels }
      parts.set(key, known)
      return known.name
    },
    follow: (subquery) => subqueries.push(subquery),
    cell(expression) {
      const known = cells.indexOf(expression)
      return known === -1 ? cells.push(expression) - 1 : known
    },
    write(variant, rename) {
      const order = variant.order.map(
        ({ expression, descending }) => onVariables(expression) + (descending ? ' DESC' : ''),
      )
      if (columns.size === 0 && available[0] !== undefined) column(available[0])
      const statement = toText({ ...variant, columns: variant.columns.filter(({ name }) => columns.has(name)) }, rename)
      const kept = [...columns].map(([name, variable]) => `${name} AS ${variable}`)
      const labelled = [...parts.values()].map(({ name, column: of, labels }) => {
        const test = labels.map((label) => `${of}:${label}`).join(' OR ')
        return `CASE WHEN ${test} THEN ${of} END AS ${name}`
      })
      return [
        `{ ${statement} }`,
        `WITH ${[...kept, ...labelled].join(', ')}${order.length > 0 ? ` ORDER BY ${order.join(', ')}` : ''}`,
        ...subqueries,
        `RETURN collect([${cells.join(', ')}])`,
      ].join('\n')
    },
    writeRoot() {
      if (cells.length === 0) return ''
      return [...subqueries, `RETURN ${cells.map((cell, index) => `${cell} AS r${index}`).join(', ')}`].join('\n')
    },
  }
}

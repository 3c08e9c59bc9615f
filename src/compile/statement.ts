/**
 * One `.cypher` file: the statement that answers one field. A line that names an optional argument which the caller did
 * not give is left out, and so is a line marked `// with $by` when `by` was not given. What is left is the statement a
 * person would have written for those arguments.
 */
import { isKeyword, join, nesting, splitAtCommas, squeeze, tokenise, type Token } from './tokens.ts'

export interface Line {
  readonly tokens: readonly Token[]
  /** The parameters that the line's code names. */
  readonly parameters: readonly string[]
  /** The arguments in its `// with $a, $b` mark: it applies when all of them were given. */
  readonly with: readonly string[]
  /** Whether it is marked `// bound`: an order key that `this` binds to one value, so that no cursor need carry it. */
  readonly bound: boolean
}

export interface Statement {
  /** Such as `Query/responses`. */
  readonly path: string
  readonly lines: readonly Line[]
}

/** One column of the final RETURN. */
export interface ReturnColumn {
  /** Empty where the column bears no name of its own. */
  readonly name: string
  readonly expression: readonly Token[]
}

/** One key of the final ORDER BY. */
export interface OrderKey {
  readonly expression: readonly Token[]
  readonly descending: boolean
}

/** A statement for one set of given arguments, taken apart as far as the compiler needs. */
export interface Variant {
  /** Everything before the final RETURN. */
  readonly body: readonly Token[]
  readonly columns: readonly ReturnColumn[]
  readonly order: readonly OrderKey[]
  /** LIMIT with what follows. */
  readonly limit: readonly Token[]
}

/** A comment at the end of a line that says when the line applies, or that its key is bound. */
export const mark = /^\/\/ (?:with (\$\w+(?:, \$\w+)*)|(bound))$/

export function parseStatement(path: string, text: string): Statement {
  const lines: Token[][] = [[]]
  for (const token of tokenise(text)) {
    if (token.kind !== 'space' || !token.text.includes('\n')) lines.at(-1)?.push(token)
    else {
      lines.at(-1)?.push({ kind: 'space', text: '\n' })
      lines.push([])
    }
  }
  return { path, lines: lines.map(toLine) }
}

function toLine(tokens: readonly Token[]): Line {
  const marks = tokens.flatMap((token) => (token.kind === 'comment' ? (mark.exec(token.text) ?? []) : []))
  const [, given, bound] = marks
  return {
    tokens,
    parameters: tokens.filter((token) => token.kind === 'parameter').map((token) => token.text.slice(1)),
    with: given === undefined ? [] : [...given.matchAll(/\w+/g)].map(([name]) => name),
    bound: bound !== undefined,
  }
}

/**
 * The argument that a parameter carries. A page's cursor reaches the statement as one parameter for each key of its
 * order, named after the key: `after` with the key `demand.sortDate` is `$afterDemandSortDate`.
 */
export function argumentOf(parameter: string): string {
  return /^after[A-Z_]/.test(parameter) ? 'after' : parameter
}

/** The parameter by which a statement names one key of a cursor. */
export function cursorParameter(key: readonly Token[]): string {
  const names = key.filter((token) => token.kind === 'name').map((token) => token.text)
  return `after${names.map((name) => name.charAt(0).toUpperCase() + name.slice(1)).join('')}`
}

/** Leaves out the lines that do not apply. `given` holds the arguments that have a value. */
export function variant(statement: Statement, given: ReadonlySet<string>): Variant {
  const applies = (line: Line) =>
    line.with.every((name) => given.has(name)) && line.parameters.every((name) => given.has(argumentOf(name)))
  return takeApart(squeeze(statement.lines.filter(applies).flatMap((line) => line.tokens)))
}

/** Where the keywords stand that are outside every bracket. */
export function outermost(tokens: readonly Token[], ...keywords: string[]): { at: number; keyword: string }[] {
  let depth = 0
  return tokens.flatMap((token, at) => {
    depth += nesting(token)
    const keyword = token.text.toUpperCase()
    return depth === 0 && token.kind === 'name' && keywords.includes(keyword) ? [{ at, keyword }] : []
  })
}

function takeApart(tokens: readonly Token[]): Variant {
  const found = outermost(tokens, 'RETURN', 'ORDER', 'LIMIT')
  const returnAt = found.findLast(({ keyword }) => keyword === 'RETURN')?.at ?? tokens.length
  const after = (keyword: string) => found.find((one) => one.keyword === keyword && one.at > returnAt)?.at
  const limitAt = after('LIMIT') ?? tokens.length
  const orderAt = after('ORDER') ?? limitAt
  return {
    body: squeeze(tokens.slice(0, returnAt)),
    columns: splitAtCommas(tokens.slice(returnAt + 1, orderAt)).map(takeColumn),
    order: takeOrder(tokens.slice(orderAt, limitAt)),
    limit: squeeze(tokens.slice(limitAt)),
  }
}

function takeColumn(tokens: readonly Token[]): ReturnColumn {
  const words = squeeze(tokens)
  const [last] = outermost(words, 'AS').slice(-1)
  if (last === undefined) return { name: '', expression: words }
  return { name: words.at(-1)?.text ?? '', expression: squeeze(words.slice(0, last.at)) }
}

function takeOrder(tokens: readonly Token[]): OrderKey[] {
  const by = tokens.findIndex((token) => isKeyword(token, 'BY'))
  if (by === -1) return []
  return splitAtCommas(tokens.slice(by + 1)).map((part) => {
    const words = squeeze(part)
    const direction = words.at(-1)
    const descending = isKeyword(direction, 'DESC') || isKeyword(direction, 'DESCENDING')
    const ends = descending || isKeyword(direction, 'ASC') || isKeyword(direction, 'ASCENDING')
    return { expression: squeeze(ends ? words.slice(0, -1) : words), descending }
  })
}

/** The keys that every page is ordered by, whatever arguments are given: those a cursor carries. */
export function cursorKeys(statement: Statement): readonly OrderKey[] {
  const plain = statement.lines.filter((line) => line.with.length === 0 && !line.bound)
  return takeApart(squeeze(plain.flatMap((line) => line.tokens))).order
}

/** A variant as text, with each run of tokens but the order's, which names only columns, written by `write`. */
export function toText({ body, columns, order, limit }: Variant, write: (tokens: readonly Token[]) => string = join): string {
  const returned = columns.map(({ name, expression }) => `${write(expression)} AS ${name}`)
  const keys = order.map(({ expression, descending }) => join(expression) + (descending ? ' DESC' : ''))
  return [
    write(body),
    `RETURN ${returned.join(', ')}`,
    ...(keys.length > 0 ? [`ORDER BY ${keys.join(', ')}`] : []),
    ...(limit.length > 0 ? [write(limit)] : []),
  ].join(' ')
}

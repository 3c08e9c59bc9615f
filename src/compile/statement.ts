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
  /** Each branch of a UNION up to its final RETURN; most statements have one. */
  readonly branches: readonly { readonly body: readonly Token[]; readonly columns: readonly ReturnColumn[] }[]
  readonly union: 'UNION' | 'UNION ALL' | null
  readonly order: readonly OrderKey[]
  /** SKIP and LIMIT with what follows. */
  readonly limit: readonly Token[]
}

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
  const mark = tokens.find((token) => token.kind === 'comment' && /^\/\/ with \$/.test(token.text))
  return {
    tokens,
    parameters: tokens.filter((token) => token.kind === 'parameter').map((token) => token.text.slice(1)),
    with: mark === undefined ? [] : [...mark.text.matchAll(/\$(\w+)/g)].map((match) => match[1] ?? ''),
    bound: tokens.some((token) => token.kind === 'comment' && token.text.startsWith('// bound')),
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

/** Finds the parts of a whole statement; only keywords outside every bracket count. */
function takeApart(tokens: readonly Token[]): Variant {
  const top: { at: number; keyword: string }[] = []
  let depth = 0
  tokens.forEach((token, at) => {
    depth += nesting(token)
    if (depth !== 0 || token.kind !== 'name') return
    const keyword = token.text.toUpperCase()
    if (['RETURN', 'ORDER', 'SKIP', 'LIMIT', 'UNION'].includes(keyword)) top.push({ at, keyword })
  })
  const lastReturn = top.findLast(({ keyword }) => keyword === 'RETURN')?.at ?? tokens.length
  const after = (keyword: string) => top.find((found) => found.keyword === keyword && found.at > lastReturn)?.at
  const limitAt = after('SKIP') ?? after('LIMIT') ?? tokens.length
  const orderAt = after('ORDER') ?? limitAt
  const unions = top.filter(({ keyword }) => keyword === 'UNION').map(({ at }) => at)
  const bounds = [0, ...unions, orderAt]
  return {
    branches: bounds.slice(1).map((end, index) => takeBranch(tokens.slice(bounds[index] ?? 0, end))),
    union: unions.length === 0 ? null : isKeyword(tokens[(unions[0] ?? 0) + 2], 'ALL') ? 'UNION ALL' : 'UNION',
    order: takeOrder(tokens.slice(orderAt, limitAt)),
    limit: squeeze(tokens.slice(limitAt)),
  }
}

function takeBranch(tokens: readonly Token[]): Variant['branches'][number] {
  let depth = 0
  let returnAt = tokens.length
  tokens.forEach((token, at) => {
    depth += nesting(token)
    if (depth === 0 && isKeyword(token, 'RETURN')) returnAt = at
  })
  const start = isKeyword(tokens[0], 'UNION') ? (isKeyword(tokens[2], 'ALL') ? 3 : 1) : 0
  return {
    body: squeeze(tokens.slice(start, returnAt)),
    columns: splitAtCommas(tokens.slice(returnAt + 1)).map(takeColumn),
  }
}

function takeColumn(tokens: readonly Token[]): ReturnColumn {
  const words = squeeze(tokens)
  const as = words.findLastIndex((token) => isKeyword(token, 'AS'))
  if (as === -1) return { name: '', expression: words }
  return { name: words.at(-1)?.text ?? '', expression: squeeze(words.slice(0, as)) }
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

/** The statement as text, for a person or for EXPLAIN. */
export function toText(variant: Variant): string {
  const branches = variant.branches.map(
    ({ body, columns }) =>
      `${join(body)} RETURN ${columns.map(({ name, expression }) => `${join(expression)} AS ${name}`).join(', ')}`,
  )
  const order = variant.order.map(({ expression, descending }) => join(expression) + (descending ? ' DESC' : ''))
  return [
    branches.join(` ${variant.union ?? ''} `),
    ...(order.length > 0 ? [`ORDER BY ${order.join(', ')}`] : []),
    join(variant.limit),
  ]
    .join(' ')
    .trim()
}

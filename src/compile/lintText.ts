/**
 * What must hold within one statement so that leaving lines out of it, binding it and dropping columns from it are safe.
 */
import { argumentOf, type Line, type Statement } from './statement.ts'
import { isKeyword, nesting, squeeze, type Token } from './tokens.ts'

const aggregates = new Set(['COUNT', 'COLLECT', 'SUM', 'AVG', 'MIN', 'MAX', 'STDEV', 'PERCENTILECONT', 'PERCENTILEDISC'])

/** @returns what is wrong, as the end of a sentence that begins with the file */
export function lintText(statement: Statement, optional: ReadonlySet<string>): string[] {
  return [
    ...statement.lines.flatMap((line, index) => lintLine(line, optional).map((problem) => `line ${index + 1}: ${problem}`)),
    ...lintNames(statement, optional),
    ...lintReturn(statement),
  ]
}

function lintLine(line: Line, optional: ReadonlySet<string>): string[] {
  const code = squeeze(line.tokens)
  const named = new Set(line.parameters.map(argumentOf).filter((name) => optional.has(name)))
  const problems: string[] = []
  if (code.some(({ kind, text }) => kind === 'symbol' && text === ';')) problems.push('a statement ends without ;')
  if (named.size === 0 && line.with.length === 0) return problems
  if (named.size > 1) problems.push(`${[...named].join(' and ')} are optional: give each a line of its own`)
  if (code.reduce((depth, token) => depth + nesting(token), 0) !== 0) problems.push('its brackets must balance, as it may be left out')
  const begins = ['AND', 'MATCH', 'SET', 'SKIP', 'LIMIT'].some((keyword) => isKeyword(code[0], keyword))
  const isOrderKey = line.with.length > 0 && code.at(-1)?.text === ','
  if (!begins && !isOrderKey) problems.push('it may be left out, so it must begin with AND, MATCH, SET, SKIP or LIMIT')
  return problems
}

/** Names of the form `n0`, `c1`, `p2` are the compiler's; `this` is bound by it. */
function lintNames({ lines }: Statement, optional: ReadonlySet<string>): string[] {
  const tokens = lines.flatMap((line) => squeeze(line.tokens))
  const names = tokens.filter(({ kind }) => kind === 'name' || kind === 'parameter').map(({ text }) => text.replace('$', ''))
  const reserved = [...new Set(names.filter((name) => /^[ncpr]\d+$/.test(name)))]
  return [
    ...reserved.map((name) => `uses ${name}, a name of the compiler's`),
    ...introducedOnOptionalLines(lines, optional).map((name) => `introduces ${name} on a line that may be left out, and uses it on another`),
  ]
}

function introducedOnOptionalLines(lines: readonly Line[], optional: ReadonlySet<string>): string[] {
  const variables = (line: Line) => new Set(squeeze(line.tokens).filter(isVariable).map(({ text }) => text))
  return lines.flatMap((line, index) => {
    const code = squeeze(line.tokens)
    const mayGo = line.parameters.some((name) => optional.has(argumentOf(name)))
    if (!mayGo || !isKeyword(code[0], 'MATCH')) return []
    const before = lines.slice(0, index).flatMap((other) => [...variables(other)])
    const after = lines.slice(index + 1).flatMap((other) => [...variables(other)])
    return [...variables(line)].filter((name) => !before.includes(name) && after.includes(name))
  })
}

function isVariable({ kind, text }: Token): boolean {
  return kind === 'name' && text !== text.toUpperCase() && !/^[A-Z]/.test(text)
}

/** Columns that nobody selects are dropped, so none may decide how many rows there are; ORDER BY sees only columns. */
function lintReturn({ lines }: Statement): string[] {
  const tokens = squeeze(lines.flatMap((line) => line.tokens))
  const at = tokens.findLastIndex((token) => isKeyword(token, 'RETURN'))
  if (at === -1) return ['has no RETURN']
  const orderAt = tokens.findIndex((token, index) => index > at && isKeyword(token, 'ORDER'))
  const returned = tokens.slice(at + 1, orderAt === -1 ? undefined : orderAt)
  const problems: string[] = []
  if (returned.some((token) => isKeyword(token, 'DISTINCT'))) problems.push('has RETURN DISTINCT: put the DISTINCT into a WITH before')
  const aggregate = returned.find(({ kind, text }, index) => kind === 'name' && aggregates.has(text.toUpperCase()) && returned[index + 1]?.text === '(')
  if (aggregate !== undefined) problems.push(`has ${aggregate.text}(…) in its RETURN: put it into a WITH before`)
  const aliases = returned.flatMap((token, index) => (isKeyword(token, 'AS') ? [returned[index + 2]?.text ?? ''] : []))
  if (aliases.length === 0 || aliases.includes('this')) problems.push('must name every column, and none of them this')
  if (orderAt !== -1) {
    const ordered = tokens.slice(orderAt + 1)
    const loose = ordered.filter(
      (token, index) => isVariable(token) && ordered[index - 1]?.text !== '.' && !aliases.includes(token.text),
    )
    problems.push(...[...new Set(loose.map(({ text }) => text))].map((name) => `is ordered by ${name}, which it does not return`))
  }
  return problems
}

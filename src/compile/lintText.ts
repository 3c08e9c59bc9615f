/**
 * What must hold within one statement so that leaving lines out of it, binding it and dropping columns from it are safe.
 */
import { KNOWN_BY, KNOWN_ON } from './sites.ts'
import { argumentOf, mark, outermost, type Line, type Statement } from './statement.ts'
import { isKeyword, nesting, splitAtCommas, squeeze, type Token } from './tokens.ts'

const aggregates = new Set(['COUNT', 'COLLECT', 'SUM', 'AVG', 'MIN', 'MAX', 'STDEV', 'STDEVP', 'PERCENTILECONT', 'PERCENTILEDISC'])

/** @returns what is wrong, as the end of a sentence that begins with the file */
export function lintText(statement: Statement, optional: ReadonlySet<string>): string[] {
  return [
    ...statement.lines.flatMap((line, index) => lintLine(line, optional).map((problem) => `line ${index + 1}: ${problem}`)),
    ...lintNames(statement, optional),
    ...lintReturn(statement),
    ...lintDay(statement),
  ]
}

/**
 * What was not known on a day must be kept out of what is counted, negated or cut off before the rows are returned. Where
 * nothing of that depends on the day, a comment `// knownOn: …` says why.
 */
function lintDay({ lines }: Statement): string[] {
  if (lines.some(({ parameters }) => parameters.includes(KNOWN_ON) || parameters.includes(KNOWN_BY))) return []
  if (lines.some(({ tokens }) => tokens.some(({ kind, text }) => kind === 'comment' && text.startsWith(`// ${KNOWN_ON}: `)))) return []
  const words = squeeze(lines.flatMap(({ tokens }) => tokens)).filter(({ kind }) => kind !== 'space')
  const found = words.find(({ kind, text }, at) => {
    const [word, next] = [text.toUpperCase(), words[at + 1]?.text.toUpperCase() ?? '']
    if (kind !== 'name') return false
    return (aggregates.has(word) && (next === '(' || next === '{')) || (word === 'NOT' && next === 'EXISTS')
  })
  return found === undefined ? [] : [`has ${found.text.toUpperCase()}, so it must name $${KNOWN_ON} where that looks, or say // ${KNOWN_ON}: why not`]
}

function mayGo(line: Line, optional: ReadonlySet<string>): boolean {
  return line.with.length > 0 || line.parameters.some((name) => optional.has(argumentOf(name)))
}

function lintLine(line: Line, optional: ReadonlySet<string>): string[] {
  const code = squeeze(line.tokens)
  const named = new Set(line.parameters.map(argumentOf).filter((name) => optional.has(name)))
  const problems: string[] = []
  if (code.some(({ kind, text }) => kind === 'symbol' && text === ';')) problems.push('a statement ends without ;')
  const comment = code.length > 0 ? line.tokens.find(({ kind }) => kind === 'comment')?.text : undefined
  if (comment !== undefined && /^\/\/\s*(with|bound)\b/i.test(comment) && !mark.test(comment)) {
    problems.push(`${comment} is no mark: write // with $a, or // with $a, $b, or // bound`)
  }
  if (!mayGo(line, optional)) return problems
  if (named.size > 1) problems.push(`${[...named].join(' and ')} are optional: give each a line of its own`)
  if (named.size > 0 && line.with.length > 0) problems.push('it names an argument and bears a mark: one of the two decides')
  if (!balances(code)) problems.push('its brackets must balance, as it may be left out')
  const isOrderKey = line.with.length > 0 && code.at(-1)?.text === ','
  if (!isKeyword(code[0], 'AND') && !isKeyword(code[0], 'MATCH') && !isOrderKey) {
    problems.push('it may be left out, so it must begin with AND or MATCH')
  }
  return problems
}

/** Whether every bracket that a line opens it closes, and none that it did not open. */
function balances(code: readonly Token[]): boolean {
  let depth = 0
  for (const token of code) {
    depth += nesting(token)
    if (depth < 0) return false
  }
  return depth === 0
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
  const variables = (line: Line) => new Set(variablesIn(squeeze(line.tokens)))
  return lines.flatMap((line, index) => {
    if (!mayGo(line, optional) || !isKeyword(squeeze(line.tokens)[0], 'MATCH')) return []
    const before = lines.slice(0, index).flatMap((other) => [...variables(other)])
    const after = lines.slice(index + 1).flatMap((other) => [...variables(other)])
    return [...variables(line)].filter((name) => !before.includes(name) && after.includes(name))
  })
}

/** Names that are neither keywords, labels, properties nor keys of a map. */
function variablesIn(code: readonly Token[]): string[] {
  const words = code.filter(({ kind }) => kind !== 'space')
  return words.flatMap(({ kind, text }, at) => {
    const [before, after] = [words[at - 1]?.text ?? '', words[at + 1]?.text]
    const isKey = after === ':' && (before === '{' || before === ',')
    const isName = kind === 'name' && text !== text.toUpperCase() && !/^[A-Z]/.test(text)
    return isName && !isKey && before !== '.' && before !== ':' && after !== '(' ? [text] : []
  })
}

/** Columns that nobody selects are dropped, so none may decide how many rows there are; ORDER BY sees only columns. */
function lintReturn({ lines }: Statement): string[] {
  const tokens = squeeze(lines.flatMap((line) => line.tokens))
  const found = outermost(tokens, 'RETURN', 'ORDER', 'UNION', 'LIMIT')
  const at = found.findLast(({ keyword }) => keyword === 'RETURN')?.at
  if (at === undefined) return ['has no RETURN']
  const end = (keyword: string) => found.find((one) => one.keyword === keyword && one.at > at)?.at
  const returned = tokens.slice(at + 1, end('ORDER') ?? end('LIMIT'))
  const ordered = end('ORDER') === undefined ? [] : tokens.slice((end('ORDER') ?? 0) + 1, end('LIMIT'))
  const names = splitAtCommas(returned).map((column) => {
    const words = squeeze(column)
    return isKeyword(words.at(-3), 'AS') ? (words.at(-1)?.text ?? '') : ''
  })
  const problems: string[] = []
  if (found.some(({ keyword }) => keyword === 'UNION')) problems.push('is a UNION: put it into a CALL () { … } of its own')
  if (returned.some((token) => isKeyword(token, 'DISTINCT'))) problems.push('has RETURN DISTINCT: put the DISTINCT into a WITH before')
  const aggregate = returned.find(({ kind, text }, index) => kind === 'name' && aggregates.has(text.toUpperCase()) && returned[index + 1]?.text === '(')
  if (aggregate !== undefined) problems.push(`has ${aggregate.text}(…) in its RETURN: put it into a WITH before`)
  if (names.includes('') || names.includes('this')) problems.push('must name every column, and none of them this')
  const loose = new Set(variablesIn(ordered).filter((name) => !names.includes(name)))
  return [...problems, ...[...loose].map((name) => `is ordered by ${name}, which it does not return`)]
}

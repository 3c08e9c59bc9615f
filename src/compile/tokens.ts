/**
 * Splits Cypher into tokens, so that no later step mistakes a `$name` or a keyword inside a string, a backticked name or
 * a comment for code. Joining the tokens' texts gives the input back.
 */

export type TokenKind = 'space' | 'comment' | 'string' | 'quoted' | 'parameter' | 'name' | 'number' | 'symbol'

export interface Token {
  readonly kind: TokenKind
  readonly text: string
}

const patterns: readonly [TokenKind, RegExp][] = [
  ['space', /\s+/y],
  ['comment', /\/\/[^\n]*|\/\*[\s\S]*?\*\//y],
  ['string', /'(?:\\[\s\S]|[^'\\])*'|"(?:\\[\s\S]|[^"\\])*"/y],
  ['quoted', /`(?:``|[^`])*`/y],
  ['parameter', /\$[\p{L}_][\p{L}\p{N}_]*/uy],
  ['name', /[\p{L}_][\p{L}\p{N}_]*/uy],
  ['number', /\d+(?:\.\d+)?/y],
  ['symbol', /<=|>=|<>|=~|\+=|\.\.|[\s\S]/y],
]

export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    for (const [kind, pattern] of patterns) {
      pattern.lastIndex = at
      const match = pattern.exec(text)
      if (match === null) continue
      tokens.push({ kind, text: match[0] })
      at += match[0].length
      break
    }
  }
  return tokens
}

/** Whether a token is the keyword, in any case. */
export function isKeyword(token: Token | undefined, keyword: string): boolean {
  return token?.kind === 'name' && token.text.toUpperCase() === keyword
}

/** How far a token opens (+1) or closes (-1) a bracket of any sort. */
export function nesting(token: Token): -1 | 0 | 1 {
  if (token.kind !== 'symbol') return 0
  if ('([{'.includes(token.text)) return 1
  if (')]}'.includes(token.text)) return -1
  return 0
}

export function join(tokens: readonly Token[]): string {
  return tokens.map((token) => token.text).join('')
}

/** Splits at the commas that stand outside every bracket. */
export function splitAtCommas(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]]
  let depth = 0
  for (const token of tokens) {
    depth += nesting(token)
    if (depth === 0 && token.kind === 'symbol' && token.text === ',') parts.push([])
    else parts.at(-1)?.push(token)
  }
  return parts
}

/** Drops comments and folds white space, for what is sent to the database or compared. */
export function squeeze(tokens: readonly Token[]): Token[] {
  const kept: Token[] = []
  for (const token of tokens) {
    const blank = token.kind === 'space' || token.kind === 'comment'
    if (!blank) kept.push(token)
    else if (kept.length > 0 && kept.at(-1)?.kind !== 'space') kept.push({ kind: 'space', text: ' ' })
  }
  if (kept.at(-1)?.kind === 'space') kept.pop()
  return kept
}

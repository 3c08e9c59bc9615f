/** A `.cypher` file as the oracle reads it: line by line and with regular expressions, which our own files permit. */

export type Arguments = Readonly<Record<string, unknown>>

export interface CypherFile {
  /** The lines that apply when these parameters have values. */
  textFor(given: ReadonlySet<string>): string
  /** The columns of the RETURN, in order. */
  columns(): string[]
  /** The order keys that apply whatever is given. */
  orderKeys(): string[]
  /** Whether the code names a variable. */
  names(variable: string): boolean
  /** The same file without ORDER BY and LIMIT. */
  uncut(): CypherFile
  /** The same file with lines before its RETURN: a condition on each of these columns, written over what the column is. */
  where(columns: readonly string[], condition: (expression: string) => string): CypherFile
}

export function readFileFor(text: string): CypherFile {
  const lines = text.split('\n')
  const code = lines.map(withoutComment).join('\n')
  // What is ordered or cut off before belongs to an earlier step.
  const returned = [...code.matchAll(/^RETURN/gm)].at(-1)?.index ?? 0
  const tail = /^ORDER BY|^LIMIT/m.exec(code.slice(returned))?.index
  const end = tail === undefined ? code.length : returned + tail
  return {
    textFor(given) {
      return lines
        .filter((line) => {
          const mark = /\/\/ with (\$.*)$/.exec(line)?.[1] ?? ''
          const named = parametersOf(withoutComment(line))
          return [...named, ...parametersOf(mark)].every((name) => given.has(name) || name === 'knownBy')
        })
        .map(withoutComment)
        .join('\n')
    },
    columns() {
      const returned = code.slice(0, end).split(/^RETURN/m).at(-1) ?? ''
      return [...returned.matchAll(/\bAS (\w+)/g)].map(([, name = '']) => name)
    },
    orderKeys() {
      const order = lines.slice(lines.findLastIndex((line) => line.startsWith('ORDER BY'))).filter((line) => !/\/\/ (with|bound)/.test(line))
      if (!code.includes('ORDER BY')) return []
      const [keys = ''] = order.map(withoutComment).join(' ').replace('ORDER BY', '').split('LIMIT')
      return keys.split(',').map((key) => key.replace(/\bDESC\b/, '').trim())
    },
    names: (variable) => new RegExp(`(?<![.$:\\w]|\\bAS )${variable}\\b`).test(code),
    where(columns, condition) {
      const at = lines.findLastIndex((line) => line.startsWith('RETURN'))
      const returned = code.slice(0, end).split(/^RETURN/m).at(-1) ?? ''
      const parts = returned.split(/ AS (\w+),?/)
      const conditions = parts.flatMap((expression, index) => (columns.includes(parts[index + 1] ?? '') && index % 2 === 0 ? [condition(expression.trim())] : []))
      if (conditions.length === 0) return readFileFor(text)
      return readFileFor([...lines.slice(0, at), `WITH * WHERE ${conditions.join(' AND ')}`, ...lines.slice(at)].join('\n'))
    },
    uncut: () => readFileFor(lines.slice(0, code.slice(0, end).split('\n').length - 1).join('\n')),
  }
}

function withoutComment(line: string): string {
  return line.replace(/\/\/.*$/, '').trimEnd()
}

function parametersOf(text: string): string[] {
  return [...text.matchAll(/\$(\w+)/g)].map(([, name = '']) => name)
}

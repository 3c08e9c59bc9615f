/**
 * YAML with the place of everything in it. A file holds one document in the core schema of YAML 1.2; what the format has no
 * use for and a reader would trip over (merge keys, lists as keys, aliases without end) is a problem.
 */
import { Composer, isAlias, isCollection, isMap, isNode, isScalar, Lexer, LineCounter, Parser, type Document, type Pair } from 'yaml'
import { MOST_LEVELS, MOST_MARKS, MOST_REPEATED } from './limits.ts'
import { problemOf, shown, type Finding } from './problem.ts'

/** The keys and list places that lead to something in a document. */
export type Path = readonly (string | number)[]

/** One YAML file. */
export interface Sheet {
  readonly file: string
  readonly value: unknown
  /** Where the value stands; for a map or list, its key. What is missing is looked for where it belongs. */
  locate(path: Path): Position
}

interface Position {
  readonly line: number
  readonly column: number
}

/** Where the parts of a list or map begin, by their place or key. */
type Parts = ReadonlyMap<string | number, number>

interface Tree {
  /** Nothing where an alias leads nowhere. */
  readonly value: unknown
  /** Of every list and map. */
  readonly parts: ReadonlyMap<unknown, Parts>
  readonly faults: readonly { readonly offset: number; readonly path: string; readonly message: string }[]
}

export interface ParsedSheet {
  readonly sheet: Sheet
  readonly problems: readonly Finding[]
  /** How many words and marks of YAML it has. */
  readonly marks: number
}

/** Broken YAML gives problems and no value; nothing is thrown. */
export function parseSheet(file: string, text: string): ParsedSheet {
  const lines = new LineCounter()
  const count = { marks: 0 }
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const unread = (problems: Finding[]) => ({ sheet: { file, value: undefined, locate: () => ({ line: 1, column: 1 }) }, problems, marks: count.marks })
  try {
    // The parser breaks lines at LF alone, YAML and editors also at a CR.
    const documents = parse(text.replace(/\r(?!\n)/g, '\n'), lines, count)
    const [document, other] = documents
    if (other !== undefined) return unread([{ file, ...at(other.range[0]), path: '', message: SECOND }])
    const malformed = malformations(document, at).map(({ message, ...position }) => ({ file, ...position, path: '', message }))
    if (document.errors.length > 0) return unread(malformed)
    const { value, parts, faults } = readTree(document)
    return {
      sheet: { file, value, locate: (path) => at(offsetOf(value, parts, path)) },
      problems: [...malformed, ...faults.map(({ offset, path, message }) => ({ file, ...at(offset), path, message }))],
      marks: count.marks,
    }
  } catch (error) {
    if (error instanceof Excess) return unread([problemOf(file, error.message)])
    throw error
  }
}

/** What is too much to be read; the message says of what. */
class Excess extends Error {}

const TOO_DEEP = `The file is nested more than ${MOST_LEVELS} levels deep. Write it flatter.`
const TOO_MANY = `The file has more than ${MOST_MARKS} words and marks of YAML. Split it into several.`
const SECOND = 'A second document begins here; a file holds one. Take the line with --- or ... out.'

/** The document of a text, and the second where there is one. @throws Excess */
function parse(text: string, lines: LineCounter, count: { marks: number }): [Document.Parsed, Document.Parsed?] {
  const composer = new Composer({ prettyErrors: false, uniqueKeys: false, schema: 'core', resolveKnownTags: false, merge: false })
  const documents = composer.compose(parsed(text, lines, count), true, text.length)
  const first = documents.next()
  // The composer makes an empty one of nothing.
  if (first.done === true) throw new Error('The parser has found no document')
  const second = documents.next()
  return second.done === true ? [first.value] : [first.value, second.value]
}

/** Counts as it reads, so that what is too much is never built. */
function* parsed(text: string, lines: LineCounter, count: { marks: number }) {
  const parser = new Parser(lines.addNewLine)
  lines.addNewLine(0)
  for (const mark of new Lexer().lex(text)) {
    count.marks += 1
    if (count.marks > MOST_MARKS) throw new Excess(TOO_MANY)
    yield* parser.next(mark)
    // Where what follows recurses until the stack is full, V8 may end the process as it compiles a regular expression.
    if (parser.stack.length > MOST_LEVELS) throw new Excess(TOO_DEEP)
  }
  yield* parser.end()
}

/** One a line: what follows on the same line mostly follows from the first. */
function malformations(document: Document.Parsed, at: (offset: number) => Position) {
  const found = new Map<number, Position & { message: string }>()
  for (const { code, pos, message } of [...document.errors, ...document.warnings]) {
    const position = at(pos[0])
    if (!found.has(position.line)) found.set(position.line, { ...position, message: malformation(code, message) })
  }
  return [...found.values()]
}

function malformation(code: string, message: string): string {
  if (code === 'TAG_RESOLVE_FAILED') return 'The tag here is not known. Take it out; a text stands in quotes.'
  return `The file is not well-formed YAML here: ${shown(message, 200)}.`
}

interface Anchored {
  readonly value: unknown
  /** How many values it stands for; nothing while it is being read. */
  readonly size: number | undefined
}

function readTree(document: Document.Parsed): Tree {
  const parts = new Map<unknown, Parts>()
  const faults: Tree['faults'][number][] = []
  const anchors = new Map<string, Anchored>()
  let values = 0
  /** How many values the aliases stood for so far, and whether one led nowhere. */
  const aliases = { values: 0, broken: false }

  const fault = (node: unknown, message: string) => faults.push({ offset: startOf(node) ?? 0, path: '', message })

  function read(node: unknown): unknown {
    if (isAlias(node)) return follow(node.source, node)
    const anchor = isNode(node) && 'anchor' in node ? node.anchor : undefined
    if (anchor !== undefined) anchors.set(anchor, { value: undefined, size: undefined })
    const before = values + aliases.values
    values += 1
    const value = isCollection(node) ? readParts(node) : readScalar(node)
    if (anchor !== undefined) anchors.set(anchor, { value, size: values + aliases.values - before })
    return value
  }

  function follow(name: string, node: unknown): unknown {
    const target = anchors.get(name)
    aliases.values += target?.size ?? 0
    if (target?.size !== undefined && aliases.values <= MOST_REPEATED) return target.value
    // Of those beyond the limit, the first is enough.
    if (target?.size === undefined || !aliases.broken) fault(node, misled(name, target))
    aliases.broken = true
    return null
  }

  function readParts(node: { items: unknown[] }): unknown {
    const places = new Map<string | number, number>()
    if (!isMap(node)) {
      const list = node.items.map((item, index) => {
        places.set(index, startOf(item) ?? 0)
        return read(item)
      })
      parts.set(list, places)
      return list
    }
    const entries = node.items.flatMap((pair): [string, unknown][] => {
      const key = readKey(pair, node)
      const value = read(pair.value)
      if (key === undefined) return []
      if (places.has(key)) fault(pair.key, `The key ${shown(key)} stands twice in the same map. Give each its own key.`)
      places.set(key, startOf(isCollection(pair.value) || startOf(pair.value) === undefined ? pair.key : pair.value) ?? 0)
      return [[key, value]]
    })
    const map = Object.fromEntries(entries)
    parts.set(map, places)
    return map
  }

  function readKey({ key, value }: Pair, map: unknown): string | undefined {
    const text = isScalar<string | number | boolean | null>(key) ? String(key.value ?? '') : ''
    if (text === '') {
      const place = [key, value, map].find((node) => startOf(node) !== undefined)
      fault(place, 'The key here is not a word. Write a word, then a colon, then the value.')
      return undefined
    }
    checkCharacters(text, key)
    return text
  }

  function readScalar(node: unknown): unknown {
    const value = isScalar(node) ? node.value : null
    if (typeof value === 'string') checkCharacters(value, node)
    return value
  }

  function checkCharacters(text: string, node: unknown): void {
    const wrong = unfit(text)
    if (wrong !== undefined) fault(node, wrong)
  }

  const value = read(document.contents)
  return { value: aliases.broken ? undefined : value, parts, faults }
}

function misled(name: string, target: Anchored | undefined): string {
  if (target === undefined) return `No part of the file before this one is marked &${shown(name)}. Write the part out.`
  if (target.size === undefined) return `What is marked &${shown(name)} repeats itself within itself. Write the part out.`
  return `The file repeats more than ${MOST_REPEATED} values by aliases. Write the parts out.`
}

/** Controls but tabs and line feeds, and halves of characters beyond the first plane, which UTF-8 cannot carry. */
const UNCARRIED = /[^\P{Cc}\t\n]|\p{Cs}/u

/**
 * What keeps a text from coming out of the graph as it went in, or from being brought into normal form: for that the marks
 * on one letter are sorted, which takes the square of their number. Thirty are what Unicode's Stream-Safe format allows.
 */
export function unfit(text: string): string | undefined {
  const wrong = UNCARRIED.exec(text)?.[0]
  if (wrong !== undefined) {
    const code = (wrong.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    return `The text holds the character U+${code}, which is not for reading. Leave it out.`
  }
  return overmarked(text) ? 'The text holds a letter with more than 30 marks on it. Leave them out.' : undefined
}

export function overmarked(text: string): boolean {
  return /\p{M}{31}/u.test(text)
}

function offsetOf(value: unknown, parts: Tree['parts'], path: Path): number {
  let [here, offset] = [value, 0]
  for (const step of path) {
    const next = parts.get(here)?.get(step)
    if (next === undefined) break
    offset = next
    here = Object.getOwnPropertyDescriptor(here, step)?.value
  }
  return offset
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined
}

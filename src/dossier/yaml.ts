/**
 * YAML with the place of everything in it.
 */
import { isAlias, isCollection, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml'
import type { Problem } from './problem.ts'

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

/** How often a file may repeat a part of itself by an alias. Beyond it a small file can stand for a huge one. */
const MAX_ALIASES = 100

/** Broken YAML gives problems and no value; nothing is thrown. */
export function parseSheet(file: string, text: string): { sheet: Sheet; problems: Problem[] } {
  const lines = new LineCounter()
  const empty = (message: string, position: Position = { line: 1, column: 1 }) => ({
    sheet: { file, value: undefined, locate: () => position },
    problems: [{ file, ...position, path: '', message }],
  })
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false })
    const at = (offset: number): Position => {
      const { line, col } = lines.linePos(offset)
      return { line: Math.max(line, 1), column: Math.max(col, 1) }
    }
    const faults = [...document.errors, ...document.warnings].map(({ pos, message }) => ({
      file,
      ...at(pos[0]),
      path: '',
      message: `The file is not well-formed YAML here: ${message}.`,
    }))
    // What follows on the same line mostly follows from the first.
    const problems = faults.filter(({ line }, index) => faults.findIndex((fault) => fault.line === line) === index)
    const repeated = repeatedKeys(document).map(({ key, offset }) => ({
      file,
      ...at(offset),
      path: '',
      message: `The key ${key} stands twice in the same map. Give each its own key.`,
    }))
    const broken = document.errors.length > 0
    const value: unknown = broken ? undefined : document.toJS({ maxAliasCount: MAX_ALIASES })
    return { sheet: { file, value, locate: (path) => at(offsetOf(document, path)) }, problems: [...problems, ...repeated] }
  } catch (error) {
    if (error instanceof RangeError) return empty('The file is nested too deeply to be read.')
    if (error instanceof ReferenceError) {
      return empty(`The file repeats itself by aliases more than ${MAX_ALIASES} times. Write the parts out.`)
    }
    throw error
  }
}

function offsetOf(document: Document.Parsed, path: Path): number {
  let node: unknown = document.contents
  let offset = 0
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document)
    if (isMap(node)) {
      const pair = node.items.findLast(({ key }) => keyText(key) === String(step))
      if (pair === undefined) break
      node = pair.value
      offset = startOf(isCollection(node) || startOf(node) === undefined ? pair.key : node) ?? offset
    } else if (isSeq(node) && node.items[Number(step)] !== undefined) {
      node = node.items[Number(step)]
      offset = startOf(node) ?? offset
    } else break
  }
  return offset
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined
}

function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value) : ''
}

function repeatedKeys(document: Document.Parsed): { key: string; offset: number }[] {
  const found: { key: string; offset: number }[] = []
  const open: unknown[] = [document.contents]
  while (open.length > 0) {
    const node = open.pop()
    if (isMap(node)) {
      const seen = new Set<string>()
      for (const { key, value } of node.items) {
        const text = keyText(key)
        if (seen.has(text)) found.push({ key: text, offset: startOf(key) ?? 0 })
        seen.add(text)
        open.push(value)
      }
    } else if (isSeq(node)) open.push(...node.items)
  }
  return found
}

/**
 * The text of a source in its one normal form (NFC, LF, no BOM), whose places are counted in Unicode code points.
 */
import { createHash } from 'node:crypto'

/** A stretch of a text; `end` is the code point after the last one. */
export interface Span {
  readonly start: number
  readonly end: number
}

export interface SourceText {
  /** In normal form. */
  readonly content: string
  /** SHA-256 of the content in UTF-8, hexadecimal. */
  readonly sha256: string
  /** Every place where the words stand, overlapping ones too; at most `limit`. */
  find(words: string, limit: number): Span[]
  /** The words that stand at a place. */
  slice(span: Span): string
  /** The place of what stands between two UTF-16 offsets of `content`. */
  span(from: number, to: number): Span
}

function normalise(text: string): string {
  return text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n').replaceAll('\r', '\n').normalize('NFC')
}

/** The length of a text in code points, in which places are counted. */
export function codePoints(text: string): number {
  return Array.from(text).length
}

export function sourceText(raw: string): SourceText {
  const content = normalise(raw)
  // UTF-16 offsets of the second halves of surrogate pairs: code points are offsets less the halves before them.
  const halves = [...content.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)].map(({ index }) => index + 1)
  const span = (from: number, to: number): Span => ({
    start: from - countBelow(halves, from),
    end: to - countBelow(halves, to),
  })
  return {
    content,
    sha256: createHash('sha256').update(content, 'utf8').digest('hex'),
    span,
    find(words, limit) {
      const found: Span[] = []
      for (let at = content.indexOf(words); at !== -1 && found.length < limit; at = content.indexOf(words, at + 1)) {
        found.push(span(at, at + words.length))
      }
      return found
    },
    slice: ({ start, end }) => content.slice(offsetOf(halves, start), offsetOf(halves, end)),
  }
}

/** How many of the sorted numbers are less than `limit`. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) < limit) low = middle + 1
    else high = middle
  }
  return low
}

/** The inverse of counting code points: the UTF-16 offset of the code point numbered `point`. */
function offsetOf(halves: readonly number[], point: number): number {
  let low = 0
  let high = halves.length
  while (low < high) {
    const middle = (low + high) >> 1
    // The pair whose second half is at halves[middle] is the code point halves[middle] - 1 - middle.
    if ((halves[middle] ?? 0) - 1 - middle < point) low = middle + 1
    else high = middle
  }
  return point + low
}

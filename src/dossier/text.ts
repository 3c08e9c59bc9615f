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
  return text.length - secondHalves(text).length
}

/** UTF-16 offsets of the second halves of surrogate pairs. */
function secondHalves(text: string): Uint32Array {
  const within = (code: number, first: number) => code >= first && code < first + 0x400
  const isSecond = (at: number) => within(text.charCodeAt(at), 0xdc00) && within(text.charCodeAt(at - 1), 0xd800)
  let count = 0
  for (let at = 1; at < text.length; at++) if (isSecond(at)) count += 1
  const halves = new Uint32Array(count)
  for (let at = text.length - 1; at > 0; at--) if (isSecond(at)) halves[--count] = at
  return halves
}

export function sourceText(raw: string): SourceText {
  const content = normalise(raw)
  // Code points are offsets less the second halves before them.
  const halves = secondHalves(content)
  const span = (from: number, to: number): Span => ({
    start: from - countBelow(halves, from),
    end: to - countBelow(halves, to),
  })
  return {
    content,
    sha256: createHash('sha256').update(content, 'utf8').digest('hex'),
    span,
    find: (words, limit) => occurrences(content, words, limit).map((at) => span(at, at + words.length)),
    slice: ({ start, end }) => content.slice(offsetOf(halves, start), offsetOf(halves, end)),
  }
}

/**
 * The offsets at which the words stand, by the algorithm of Knuth, Morris and Pratt: `indexOf` takes the product of both
 * lengths where a text is much like the words everywhere, which is seconds for one quotation.
 */
function occurrences(content: string, words: string, limit: number): number[] {
  const codes = Uint16Array.from({ length: words.length }, (_, at) => words.charCodeAt(at))
  // Of the first characters of the words, how many also end the stretch matched: with those the search goes on.
  const kept = new Uint32Array(words.length)
  for (let at = 1, matched = 0; at < codes.length; at++) {
    while (matched > 0 && codes[at] !== codes[matched]) matched = kept[matched - 1] ?? 0
    if (codes[at] === codes[matched]) matched += 1
    kept[at] = matched
  }
  const found: number[] = []
  for (let at = 0, matched = 0; at < content.length && found.length < limit; at++) {
    const code = content.charCodeAt(at)
    while (matched > 0 && code !== codes[matched]) matched = kept[matched - 1] ?? 0
    if (code === codes[matched]) matched += 1
    if (matched < codes.length) continue
    found.push(at + 1 - codes.length)
    matched = kept[matched - 1] ?? 0
  }
  return found
}

/** How many of the sorted numbers are less than `limit`. */
function countBelow(numbers: Uint32Array, limit: number): number {
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
function offsetOf(halves: Uint32Array, point: number): number {
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

/** Where in a text the words stand that were searched for, with as much around them as serves to understand them. */
import { isWithin, type Term } from './terms.ts'
import { wordsOf, type Word } from './words.ts'

/** A stretch of a text; its parts in their order are the text as it stands. */
export type Fragment = {
  /** Whether the text begins before it, and goes on behind it. */
  readonly cutBefore: boolean
  readonly cutAfter: boolean
  readonly parts: readonly Part[]
}

export type Part = { readonly text: string; readonly matched: boolean }

/** In UTF-16 units, as are all places here. */
const LONGEST = 240
/** How much of it stands before the first match. */
const LEAD = 80
/** Of one text; where more would be wanted, the text itself is. */
const MOST = 3

interface Span {
  readonly start: number
  readonly end: number
}

/** @returns finds the fragments of a text, none where none of the words stands in it */
export function openFragments(terms: readonly Term[]): (text: string) => Fragment[] {
  const known = new Map<string, boolean>()
  const isMeant = (stem: string | undefined, term: Term, at: number): boolean => {
    const meant = term.stems[at]
    // The index leaves a word out here: any may stand at its place.
    if (meant === undefined) return true
    if (stem === undefined) return false
    const key = `${terms.indexOf(term)} ${at} ${stem}`
    const found = known.get(key) ?? (meant.includes(stem) || (term.reach > 0 && isWithin(meant[0] ?? '', stem, term.reach)))
    known.set(key, found)
    return found
  }
  const spansIn = (words: readonly Word[]): Span[] =>
    terms.flatMap((term) =>
      words.flatMap(({ start }, first) => {
        const last = words[first + term.stems.length - 1]
        const matches = last !== undefined && term.stems.every((_, at) => isMeant(words[first + at]?.stem, term, at))
        return matches ? [{ start, end: last.end }] : []
      }),
    )
  return (text) => {
    const words = wordsOf(text)
    const spans = joined(spansIn(words))
    return windows(text.length, words, spans).map((window) => cut(text, window, spans))
  }
}

/** In order, those that touch one another as one. */
function joined(spans: readonly Span[]): Span[] {
  const found: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = found.at(-1)
    if (last !== undefined && span.start <= last.end) found[found.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else found.push(span)
  }
  return found
}

/** The stretches to show: the whole of a short text; else each begins and ends at a word. */
function windows(length: number, words: readonly Word[], spans: readonly Span[]): Span[] {
  if (length <= LONGEST) return spans.length === 0 ? [] : [{ start: 0, end: length }]
  const found: Span[] = []
  for (const span of spans) {
    const last = found.at(-1)?.end ?? 0
    if (span.start < last || found.length === MOST) continue
    const from = Math.max(last, span.start - LEAD)
    const start = from === 0 ? 0 : (words.find((word) => word.start >= from)?.start ?? span.start)
    const end = start + LONGEST >= length ? length : Math.max(span.end, words.findLast((word) => word.end <= start + LONGEST)?.end ?? 0)
    found.push({ start, end })
  }
  return found
}

function cut(text: string, { start, end }: Span, spans: readonly Span[]): Fragment {
  const within = spans.filter((span) => span.end > start && span.start < end)
  // Between two edges stands by turns what was not searched for and what was.
  const edges = [start, ...within.flatMap((span) => [Math.max(start, span.start), Math.min(end, span.end)]), end]
  const parts = edges.slice(1).map((edge, at) => ({ text: text.slice(edges[at], edge), matched: at % 2 === 1 }))
  return { cutBefore: start > 0, cutAfter: end < text.length, parts: parts.filter((part) => part.text !== '') }
}

/**
 * Which sentences of a source were coded, which are said to carry nothing, and which were passed over.
 */
import type { CheckedDossier, CodedText } from './check.ts'
import type { Span } from './text.ts'

export type SentenceState =
  /** A quoted passage overlaps it. */
  | 'CODED'
  /** The dossier lists it under `uncoded`, with the reason. */
  | 'UNCODED'
  /** Neither. */
  | 'OPEN'
  /** It is listed as carrying nothing, but something was coded from it. */
  | 'BOTH'

export interface Sentence extends Span {
  readonly text: string
  readonly state: SentenceState
  /** Why it carries nothing; null where it is not listed so. */
  readonly reason: string | null
}

export interface Coverage {
  /** The key of the source. */
  readonly source: string
  readonly sentences: readonly Sentence[]
}

/** The coverage of every source whose text is at hand. */
export function coverage({ texts }: CheckedDossier): Coverage[] {
  return [...texts].map(([source, coded]) => ({ source, sentences: coverText(coded) }))
}

/** How many sentences are in each state, then those that need a coder, each with its place. */
export function formatCoverage(coverages: readonly Coverage[]): string {
  return coverages
    .map(({ source, sentences }) => {
      const count = (state: SentenceState) => sentences.filter((sentence) => sentence.state === state).length
      const head = `${source}: ${sentences.length} sentences, ${count('CODED')} coded, ${count('UNCODED')} carry nothing, ${count('OPEN')} passed over`
      const both = count('BOTH') === 0 ? '' : `, ${count('BOTH')} coded although listed as carrying nothing`
      const todo = sentences.filter(({ state }) => state === 'OPEN' || state === 'BOTH')
      return [`${head}${both}`, ...todo.map(({ start, text, state }) => `  ${start}  ${state}  ${text.replaceAll('\n', ' ')}`)].join('\n')
    })
    .join('\n\n')
}

function coverText({ text, passages, uncoded }: CodedText): Sentence[] {
  return splitSentences(text.content).map(({ from, to }) => {
    const span = text.span(from, to)
    const isCoded = passages.some(({ start, end }) => start < span.end && end > span.start)
    const listed = uncoded.find(({ start }) => start >= span.start && start < span.end)
    const state = isCoded ? (listed === undefined ? 'CODED' : 'BOTH') : listed === undefined ? 'OPEN' : 'UNCODED'
    return { ...span, text: text.content.slice(from, to), state, reason: listed?.reason ?? null }
  })
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/**
 * Sentences by the Unicode rules, as UTF-16 offsets without the space around them. Two things are mended: an initial or an
 * abbreviation before a name ends no sentence ("Sam A. Greene", "Gen. Berg"), and what has neither letter nor digit is none.
 * Breaks that the source itself misplaces are kept: they are what a reader sees.
 */
export function splitSentences(content: string): { from: number; to: number }[] {
  const sentences: { from: number; to: number }[] = []
  let from = 0
  for (const { index, segment } of segmenter.segment(content)) {
    const to = index + segment.length
    if (UNFINISHED.test(content.slice(Math.max(from, to - LONGEST_ENDING), to)) && to < content.length) continue
    const whole = content.slice(from, to)
    const start = from + whole.length - whole.trimStart().length
    if (/[\p{L}\p{N}]/u.test(whole)) sentences.push({ from: start, to: from + whole.trimEnd().length })
    from = to
  }
  return sentences
}

/** How much of a segment is looked at for how it ends: all of it again for every initial would take the square of their number. */
const LONGEST_ENDING = 40

/** Ends in an initial or an abbreviation that stands before a name, and the line goes on. */
const UNFINISHED = /(?:^|[^\p{L}\p{N}])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Sen|Rep|Gov|St|No|Art|vs)\.[ \t]+$/u

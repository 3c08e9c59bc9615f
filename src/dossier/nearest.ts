/**
 * Finds the stretch of a text that is most like words which are not in it, and shows how the two differ.
 */
import { diffWordsWithSpace } from 'diff'

interface Word {
  readonly text: string
  readonly folded: string
  readonly from: number
  readonly to: number
}

/** Longer texts are searched from their start only: the message is a help, not a proof. */
const MOST_CHARACTERS = 2_000_000

/** How many of the words may differ before two stretches have nothing to do with each other. */
const TOLERANCE = 0.6

export interface Nearest {
  readonly from: number
  readonly to: number
  /** The passage with `[-what is quoted-]` and `{+what stands there+}`. */
  readonly difference: string
}

/** UTF-16 offsets of the nearest stretch; nothing where none is near. */
export function nearest(content: string, quote: string): Nearest | undefined {
  const words = split(content.slice(0, MOST_CHARACTERS))
  const wanted = split(quote)
  if (words.length === 0 || wanted.length === 0) return undefined
  const { cost, first, last } = align(words, wanted)
  const start = words[first]
  const end = words[last]
  if (cost > wanted.length * TOLERANCE || start === undefined || end === undefined || first > last) return undefined
  const passage = content.slice(start.from, end.to)
  const difference = diffWordsWithSpace(quote, passage)
    .map(({ value, added, removed }) => (removed ? `[-${value}-]` : added ? `{+${value}+}` : value))
    .join('')
  return { from: start.from, to: end.to, difference }
}

/** Approximate matching over words: the cheapest alignment of `wanted` with any stretch of `words`. */
function align(words: readonly Word[], wanted: readonly Word[]): { cost: number; first: number; last: number } {
  // Row i holds, for the words read so far, the cost of the first i wanted ones and the word at which they begin.
  let costs = wanted.map((_, index) => index + 1)
  let begins = wanted.map(() => 0)
  let best = { cost: Infinity, first: 0, last: 0 }
  words.forEach((word, at) => {
    const nextCosts: number[] = []
    const nextBegins: number[] = []
    wanted.forEach((want, i) => {
      const swap = (i === 0 ? 0 : (costs[i - 1] ?? 0)) + price(word, want)
      const extra = (costs[i] ?? 0) + 1
      const lack = (i === 0 ? 0 : (nextCosts[i - 1] ?? 0)) + 1
      const cost = Math.min(swap, extra, lack)
      nextCosts.push(cost)
      if (cost === swap) nextBegins.push(i === 0 ? at : (begins[i - 1] ?? at))
      else if (cost === extra) nextBegins.push(begins[i] ?? at)
      else nextBegins.push(i === 0 ? at + 1 : (nextBegins[i - 1] ?? at))
    })
    costs = nextCosts
    begins = nextBegins
    const cost = costs.at(-1) ?? Infinity
    if (cost < best.cost) best = { cost, first: begins.at(-1) ?? at, last: at }
  })
  return best
}

/** The same word but for case and punctuation costs little, a word that begins alike less than another one. */
function price(word: Word, want: Word): number {
  if (word.text === want.text) return 0
  if (word.folded === want.folded) return 0.2
  return word.folded.slice(0, 4) === want.folded.slice(0, 4) ? 0.7 : 1
}

function split(text: string): Word[] {
  return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    text: word,
    folded: word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''),
    from: index,
    to: index + word.length,
  }))
}

/**
 * Finds the stretch of a text that is most like words which are not in it, and shows how the two differ.
 */
import { diffWordsWithSpace } from 'diff'

interface Word {
  readonly from: number
  readonly to: number
  /** Numbers that words share which are the same, the same but for case and punctuation, or which begin alike. */
  readonly exact: number
  readonly folded: number
  readonly beginning: number
}

/** Longer texts are searched from their start only: the message is a help, not a proof. */
const MOST_CHARACTERS = 500_000

/** How many of the words may differ before two stretches have nothing to do with each other. */
const TOLERANCE = 0.6

export interface Nearest {
  readonly from: number
  readonly to: number
  /** The passage with `[-what is quoted-]` and `{+what stands there+}`. */
  readonly difference: string
}

/** Parts a text into words; what it returns gives the UTF-16 offsets of the stretch nearest to others, if any is near. */
export function indexWords(content: string): (quote: string) => Nearest | undefined {
  const numbers = new Map<string, number>()
  const words = split(content.slice(0, MOST_CHARACTERS), numbers)
  return (quote) => {
    const wanted = split(quote, numbers)
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
}

/** Approximate matching over words: the cheapest alignment of `wanted` with any stretch of `words`. */
function align(words: readonly Word[], wanted: readonly Word[]): { cost: number; first: number; last: number } {
  // Row i holds, for the words read so far, the cost of the first i wanted ones and the word at which they begin.
  let costs = Float64Array.from(wanted, (_, index) => index + 1)
  let begins = new Uint32Array(wanted.length)
  let [nextCosts, nextBegins] = [costs.slice(), begins.slice()]
  let best = { cost: Infinity, first: 0, last: 0 }
  words.forEach((word, at) => {
    wanted.forEach((want, i) => {
      const swap = (i === 0 ? 0 : (costs[i - 1] ?? 0)) + price(word, want)
      const extra = (costs[i] ?? 0) + 1
      const lack = (i === 0 ? 0 : (nextCosts[i - 1] ?? 0)) + 1
      const cost = Math.min(swap, extra, lack)
      nextCosts[i] = cost
      if (cost === swap) nextBegins[i] = i === 0 ? at : (begins[i - 1] ?? at)
      else if (cost === extra) nextBegins[i] = begins[i] ?? at
      else nextBegins[i] = i === 0 ? at + 1 : (nextBegins[i - 1] ?? at)
    })
    ;[costs, nextCosts] = [nextCosts, costs]
    ;[begins, nextBegins] = [nextBegins, begins]
    const cost = costs.at(-1) ?? Infinity
    if (cost < best.cost) best = { cost, first: begins.at(-1) ?? at, last: at }
  })
  return best
}

/** The same word but for case and punctuation costs little, a word that begins alike less than another one. */
function price(word: Word, want: Word): number {
  if (word.exact === want.exact) return 0
  if (word.folded === want.folded) return 0.2
  return word.beginning === want.beginning ? 0.7 : 1
}

function split(text: string, numbers: Map<string, number>): Word[] {
  const numberOf = (word: string) => {
    const number = numbers.get(word) ?? numbers.size
    numbers.set(word, number)
    return number
  }
  return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => {
    const folded = word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
    return {
      from: index,
      to: index + word.length,
      exact: numberOf(word),
      folded: numberOf(folded),
      beginning: numberOf(folded.slice(0, 4)),
    }
  })
}

/**
 * Guesses what was meant by something mistyped.
 */
import { distance } from 'fastest-levenshtein'

export interface Candidate {
  /** What to type instead. */
  readonly id: string
  /** Other words by which somebody may have meant it. */
  readonly names?: readonly string[]
}

/** Beyond these a guess takes longer than it is worth. */
const MOST_CHARACTERS = 200
const MOST_CANDIDATES = 5_000

/** `; did you mean …?` with the likeliest, else nothing. */
export function didYouMean(written: string, candidates: readonly string[]): string {
  if (written.length > MOST_CHARACTERS || candidates.length > MOST_CANDIDATES) return ''
  const [best] = nearest(written, candidates.map((id) => ({ id })))
  return best === undefined ? '' : `; did you mean ${best.id}?`
}

/** Whether a name differs by so little, or is so plainly only its beginning, that nothing else can have been meant. */
export function isSlip(written: string, name: string): boolean {
  return distance(written, name) <= 2 || (written.length > 8 && name.startsWith(written))
}

/**
 * Whether a word of four letters or more is another with one letter wrong, left out or too many, or two swapped; of eight or more,
 * two wrong. The first letter is seldom mistyped, and another first letter mostly makes another word.
 */
export function isMistyped(written: string, word: string): boolean {
  if (written === word || Math.min(written.length, word.length) < 4 || written[0] !== word[0]) return false
  const apart = distance(written, word)
  const sorted = (text: string) => Array.from(text).sort().join('')
  return apart <= 1 || (apart === 2 && (Math.min(written.length, word.length) >= 8 || sorted(written) === sorted(word)))
}

/** The likeliest first, three at most; one that is far off is left out. */
export function nearest(written: string, candidates: readonly Candidate[]): Candidate[] {
  return candidates
    .map((candidate) => ({ candidate, far: Math.min(...[candidate.id, ...(candidate.names ?? [])].map((name) => farness(written, name))) }))
    .filter(({ far }) => far < 0.5)
    .sort((a, b) => a.far - b.far || (a.candidate.id < b.candidate.id ? -1 : 1))
    .filter(({ far }, _index, [best]) => far <= (best?.far ?? 0) + 0.1)
    .slice(0, 3)
    .map(({ candidate }) => candidate)
}

/** 0 for the same letters, 1 for nothing in common; a beginning, a part, or an id without its dossier, is near. */
function farness(written: string, name: string): number {
  const [a, b] = [letters(written), letters(name)]
  if (a === '' || b === '') return 1
  const apart = (one: string, other: string) => distance(one, other) / Math.max(one.length, other.length)
  const within = a.length > 2 && b.length > 2 && (b.includes(a) || a.includes(b))
  const beginning = a.length > 3 ? apart(a, b.slice(0, a.length)) : 1
  const ending = apart(a.split('/').at(-1) ?? a, b.split('/').at(-1) ?? b)
  return Math.min(apart(a, b), within ? 0.4 : 1, 0.35 + beginning, 0.1 + ending)
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}/]/gu, '')
}

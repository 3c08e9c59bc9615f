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

/** The likeliest first, three at most; one that is far off is left out. */
export function nearest(written: string, candidates: readonly Candidate[]): Candidate[] {
  return candidates
    .map((candidate) => ({ candidate, far: Math.min(...[candidate.id, ...(candidate.names ?? [])].map((name) => farness(written, name))) }))
    .filter(({ far }) => far < 0.5)
    .sort((a, b) => a.far - b.far || (a.candidate.id < b.candidate.id ? -1 : 1))
    .filter(({ far }, _index, [best]) => far <= (best?.far ?? 0) + 0.15)
    .slice(0, 3)
    .map(({ candidate }) => candidate)
}

/** 0 for the same letters, 1 for nothing in common; a part of the name, such as an id without its dossier, is near. */
function farness(written: string, name: string): number {
  const [a, b] = [letters(written), letters(name)]
  if (a === '' || b === '') return 1
  const edits = distance(a, b) / Math.max(a.length, b.length)
  const contains = a.length > 2 && b.length > 2 && (b.includes(a) || a.includes(b))
  const ending = letters(name.split('/').at(-1) ?? name)
  return Math.min(edits, contains ? 0.4 : 1, 0.1 + distance(letters(written.split('/').at(-1) ?? written), ending) / Math.max(a.length, ending.length))
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}/]/gu, '')
}

/**
 * Guesses what somebody meant to write.
 */
import { distance } from 'fastest-levenshtein'

/** Ends what does not end yet. */
export function sentence(words: string): string {
  return words.endsWith('?') ? words : `${words}.`
}

/** `; did you mean …?` where a candidate is close enough, else nothing. */
export function didYouMean(written: string, candidates: Iterable<string>): string {
  const limit = Math.max(2, Math.floor(written.length / 3))
  let best: string | undefined
  let least = limit + 1
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - written.length) >= least) continue
    const edits = distance(written.toLowerCase(), candidate.toLowerCase())
    if (edits < least || (edits === least && best !== undefined && candidate < best)) [best, least] = [candidate, edits]
  }
  return best === undefined ? '' : `; did you mean ${best}?`
}

/**
 * Which record a name means. Pure: the records come from whoever asks.
 *
 * Names are compared folded: without case, accents, punctuation and a leading article, so that "The Alliance", "the alliance"
 * and "N.A.T.O." find what goes by "the alliance" and "NATO". Nothing is guessed: what fits no name exactly is only suggested.
 */
import { nearest } from '../suggest.ts'

/** A record with what it goes by. */
export interface Named {
  readonly id: string
  /** Its name in the contract first, then its aliases; empty for a record that only has an id. */
  readonly names: readonly string[]
}

export type Resolution =
  | { readonly kind: 'found'; readonly record: Named }
  /** Several go by it, by id. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Named[] }
  /** None goes by it; those that it may be a slip for, likeliest first, three at most. */
  | { readonly kind: 'unknown'; readonly suggestions: readonly Named[] }

/** An id always wins; then what is written must be a name, an alias, or an id without its dossier. */
export function resolveName(written: string, records: readonly Named[]): Resolution {
  const exact = records.find(({ id }) => id === written)
  if (exact !== undefined) return { kind: 'found', record: exact }
  const wanted = fold(written)
  const byId = records.filter(({ id }) => fold(id) === wanted)
  const candidates = byId.length > 0 ? byId : records.filter((record) => keysOf(record).includes(wanted))
  const [only, ...others] = candidates
  if (only !== undefined && wanted !== '') {
    return others.length === 0 ? { kind: 'found', record: only } : { kind: 'ambiguous', candidates: candidates.toSorted(byIdOrder) }
  }
  const near = nearest(written, records).map(({ id }) => id)
  return { kind: 'unknown', suggestions: near.flatMap((id) => records.filter((record) => record.id === id)) }
}

/** What a record may be called, folded: its id, the id without its dossier, its names. */
export function keysOf({ id, names }: Named): string[] {
  return [id, id.split('/').at(-1) ?? id, ...names].map(fold)
}

function byIdOrder(a: Named, b: Named): number {
  return a.id < b.id ? -1 : 1
}

/** Letters with no accent to take off, and how they are written without them. */
const PLAIN_LETTERS = new Map(Object.entries({ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' }))

/** A text as names are compared: words of letters and digits, one blank between them. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => PLAIN_LETTERS.get(letter) ?? letter)
    .replace(/['’]/g, '')
    // N.A.T.O., but not the end of a sentence.
    .replace(/(?<![\p{L}\p{N}])(\p{L})\./gu, '$1')
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:the|an?) (?=.)/, '')
}

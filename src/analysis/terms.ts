/**
 * What a caller searches for, in Lucene's syntax: nothing of the caller's text gets there but letters and digits, so no character
 * has a meaning of its own.
 */
import { distance } from 'fastest-levenshtein'
import { stemmer } from 'stemmer'
import { InputError } from '../errors.ts'
import { wordsOf, type Word } from './words.ts'

/** One word, or several that follow one another. */
export interface Term {
  /** Finds it as it was typed, in any of its forms. */
  readonly exact: string
  /** Finds what it may be a slip for; undefined where no slip is thought of. */
  readonly slips: string | undefined
  /** The stems that are looked for, at their places; a place may have several, or be left out by the index. */
  readonly stems: readonly (readonly string[] | undefined)[]
  /** How many letters of a stem may be wrong, left out, too many, or a pair of them swapped. */
  readonly reach: number
}

const MOST_CHARACTERS = 300
const MOST_TERMS = 20

/** @throws InputError when there is nothing in it to search for, or too much */
export function termsOf(text: string): Term[] {
  if (text.length > MOST_CHARACTERS) {
    throw new InputError(`text has ${text.length} characters, but a search takes up to ${MOST_CHARACTERS}: give the words that matter.`)
  }
  // Every second part stands between two quotation marks; the last has no second mark. Within a Hebrew word it is a letter's.
  const parts = text.normalize('NFC').split(/(?<!\p{sc=Hebr})"|"(?!\p{sc=Hebr})|[“”„«»]/u)
  const found = parts.flatMap((part, index) =>
    index % 2 === 1 && index < parts.length - 1 ? phraseOf(wordsOf(part)) : wordsOf(part).flatMap(wordTerm),
  )
  const terms = [...new Map(found.map((term) => [JSON.stringify([term.stems, term.reach]), term])).values()]
  if (terms.length > MOST_TERMS) {
    throw new InputError(`text has ${terms.length} words and phrases, but a search takes up to ${MOST_TERMS}: give those that matter, or a sentence in quotation marks.`)
  }
  if (terms.length > 0) return terms
  const [common] = wordsOf(text)
  if (common === undefined) throw new InputError('text holds no word: give some, such as enlargement, or a phrase in quotation marks.')
  throw new InputError(`text holds only words that stand everywhere, such as "${common.form}", and are not searched: add one that tells what is sought.`)
}

/** As it stands, endings apart: what is put into quotation marks is spelt with care. */
function phraseOf(words: readonly Word[]): Term[] {
  const known = words.flatMap(({ stem }, at) => (stem === undefined ? [] : [at]))
  const within = words.slice(known[0] ?? words.length, (known.at(-1) ?? 0) + 1)
  if (within.length === 0) return []
  const stems = within.map(({ stem }) => (stem === undefined ? undefined : [stem]))
  return [{ exact: namesFirst([`"${within.map(({ form }) => escape(form)).join(' ')}"`]), slips: undefined, stems, reach: 0 }]
}

function wordTerm({ form, stem }: Word): Term[] {
  if (stem === undefined) return []
  // N.A.T.O. is NATO, too, and to the index demand:nato is one word.
  const others = /[.:]/.test(form) ? wordsOf(form.replaceAll('.', '').replaceAll(':', ' ')) : []
  const exact = namesFirst([form, ...others.map((word) => word.form)].map(escape))
  const stems = [stem, ...others.flatMap((word) => word.stem ?? [])]
  const reach = reachOf(form, stem)
  if (reach === 0) return [{ exact, slips: undefined, stems: [stems], reach }]
  const meant = [...hiddenEndings(form, stem, reach)].slice(0, MOST_HIDDEN)
  const slips = [`${escape(stem)}~${reach}`, ...meant.map(([, word]) => escape(word))].join(' ')
  return [{ exact, slips, stems: [[...stems, ...meant.map(([of]) => of)]], reach }]
}

/** What is called so counts more than what says so. */
function namesFirst(queries: readonly string[]): string {
  return queries.flatMap((query) => [query, `name:${query}^4`, `aliases:${query}^4`]).join(' ')
}

/** Short words are near to too many others, and a number is not near to another. */
function reachOf(form: string, stem: string): number {
  if (/\p{N}/u.test(form) || Array.from(form).length < 5) return 0
  return Array.from(stem).length < 9 ? 1 : 2
}

/** How far from its end a slip may hide an ending. */
const LONGEST_ENDING = 7

/** In one query, of which each asks six fields: Lucene takes 1,024 clauses. Few words have more than two. */
const MOST_HIDDEN = 60

/**
 * A slip in an ending hides it from the stemmer: "negotiatons" stays as it is, far from "negoti". So the words one slip away from
 * it are tried, and those kept that have a shorter stem out of reach: the stem, and a word of it.
 */
function hiddenEndings(form: string, stem: string, reach: number): Map<string, string> {
  const found = new Map<string, string>()
  if (!/^[a-z]+$/.test(form)) return found
  for (const word of oneSlipAway(form, Math.max(0, form.length - LONGEST_ENDING))) {
    const other = stemmer(word)
    if (other.length >= 3 && other.length < stem.length && !found.has(other) && !isWithin(other, stem, reach)) found.set(other, word)
  }
  return found
}

const ALPHABET = Array.from('abcdefghijklmnopqrstuvwxyz')

/** The words that differ by one letter at a place or behind it, or by two swapped ones. */
function oneSlipAway(word: string, from: number): string[] {
  const places = Array.from({ length: word.length + 1 - from }, (_, index) => from + index)
  return places.flatMap((at) => {
    const [before, after] = [word.slice(0, at), word.slice(at)]
    const put = ALPHABET.flatMap((letter) => [before + letter + after, before + letter + after.slice(1)])
    return [...put, before + after.slice(1), before + swapped(after)]
  })
}

/** Its first two letters in the other order. */
function swapped(word: string): string {
  const [first = '', second = ''] = word
  return second + first + word.slice(first.length + second.length)
}

/** Whether so many slips make one word of the other: a letter wrong, left out, or too many, or two neighbours swapped. */
export function isWithin(one: string, other: string, reach: number): boolean {
  const apart = distance(one, other)
  if (apart <= reach) return true
  // A swap looks like two slips.
  if (apart > 2 * reach) return false
  return Array.from(one, (_, at) => one.slice(0, at) + swapped(one.slice(at))).some((word) => isWithin(word, other, reach - 1))
}

/** So that Lucene takes each character for what it is; words of its own, such as AND, it knows only in capitals. */
function escape(word: string): string {
  return word.replace(/[^\p{L}\p{N}\p{M}]/gu, String.raw`\$&`)
}

/**
 * The words of a text as Neo4j's analyser `english` knows them: Unicode's words, without case and genitive, by their stems
 * (Porter, M. F. (1980), Program 14), the commonest left out.
 */
import { stemmer } from 'stemmer'

export interface Word {
  /** Where it stands in the text, in UTF-16 units as strings count. */
  readonly start: number
  readonly end: number
  /** As it is written, but in lower case and without the genitive. */
  readonly form: string
  /** What the index knows it by; undefined where the index leaves it out. */
  readonly stem: string | undefined
}

/** The analyser chops longer ones. */
const MOST_LETTERS = 255

const LEFT_OUT: ReadonlySet<string> = new Set(
  'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with'.split(' '),
)

/** As in UAX 29; Han and Hiragana, which put no blank between words, by the letter. */
const WORDS = (() => {
  const byLetter = String.raw`[\p{sc=Han}\p{sc=Hira}]`
  const inner = String.raw`(?<=\p{L}\p{M}*)[.:·״'’‘](?=\p{L})|(?<=\p{sc=Hebr})"(?=\p{sc=Hebr})|(?<=\p{Nd})[.,;'’](?=\p{Nd})`
  const run = (letters: string) => String.raw`(?!${byLetter})[\p{Alphabetic}\p{Nd}\p{Pc}${letters}]`
  return new RegExp(String.raw`${byLetter}\p{M}*|${run('')}(?:${run(String.raw`\p{M}\p{Cf}`)}|${inner})*`, 'gu')
})()

export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORDS)].flatMap(({ 0: written, index }) => {
    if (!/[\p{Alphabetic}\p{Nd}]/u.test(written)) return []
    // Letter by letter and with one i, as Java has it: JavaScript makes another sigma at the end of a word, and two letters of İ.
    const lower = Array.from(written.replace(/\p{Cf}/gu, ''), (letter) => (letter === 'İ' ? 'i' : letter.toLowerCase())).join('')
    const form = lower.replace(/['’＇]s$/, '')
    const isKnown = !LEFT_OUT.has(form) && form.length <= MOST_LETTERS
    return [{ start: index, end: index + written.length, form, stem: isKnown ? stemmer(form) : undefined }]
  })
}

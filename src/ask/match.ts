/**
 * Which question of the catalogue is meant by words. Pure and deterministic: the words are compared with what each question
 * says of itself, as vectors of words weighed by how rare they are in the catalogue (tf-idf, cosine).
 */
import type { CatalogueEntry } from '../questions.ts'
import { fold } from './names.ts'

export interface Match {
  readonly entry: CatalogueEntry
  /** How alike words and question are: 0 for no word in common, 1 for the same words. */
  readonly score: number
}

/** Below this, words and question have too little in common; and the likeliest is meant only where it is so much likelier than the next. */
const LEAST = 0.4
const AHEAD = 1.2

/** The question that is plainly meant; undefined where none is, or several may be. */
export function clearWinner([first, second]: readonly Match[]): CatalogueEntry | undefined {
  return first !== undefined && first.score >= LEAST && first.score >= AHEAD * (second?.score ?? 0) ? first.entry : undefined
}

/** How much a word counts that stands in the question's sentence, its name, its topic, or the prose of a variable. */
const WEIGHTS = { question: 1, name: 1, topic: 0.3, variables: 0.3 } as const

/** What tells no question from another. */
const STOP_WORDS = new Set(
  `a actor actors all an and another any are as at be been but by can could did do does done each for from given had has have how i if in is it its
  me my no nor not of on one or our own s say says so some such that the their them then there these they this those to up was
  we were what when where which who whom whose why will with would you your us`.split(/\s+/),
)

export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word)
}

/** Forms that no ending tells. */
const IRREGULAR = new Map(
  Object.entries({
    met: 'meet', gave: 'give', given: 'give', held: 'hold', kept: 'keep', made: 'make', said: 'say', spoke: 'speak', spoken: 'speak',
    took: 'take', taken: 'take', told: 'tell', wrote: 'write', written: 'write', writing: 'write', knew: 'know', known: 'know',
  }),
)

/** Endings and what takes their place, longest first; what would be left must keep three letters. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/ations?$/, ''],
  [/(?<=i)sions?$/, 'd'],
  [/(?<=[st])ions?$/, ''],
  [/ances?$/, ''],
  [/ies$/, 'y'],
  [/ings?$/, ''],
  [/(?<=[sxzh])es$/, ''],
  [/ed$/, ''],
  [/ly$/, ''],
  [/(?<!s)s$/, ''],
]

/** What is said in another word than the catalogue says it in, by its stem. */
const SYNONYMS = new Map(Object.entries({ refus: 'reject', refusal: 'reject', declin: 'reject' }))

/** A light stem: "rejections", "rejected", "reject" and "refused" become one. */
export function stem(word: string): string {
  const bare = IRREGULAR.get(word) ?? withoutEnding(word)
  return SYNONYMS.get(bare) ?? bare
}

function withoutEnding(word: string): string {
  for (const [ending, put] of ENDINGS) {
    const cut = word.replace(ending, put)
    if (cut !== word && cut.length >= 3) return cut.replace(/([^aeiouls])\1$/, '$1').replace(/(?<=.{3})e$/, '')
  }
  return word.replace(/(?<=.{3})e$/, '')
}

/** The stems of a text, without the words that tell nothing. */
export function stems(text: string): string[] {
  return fold(text.replace(/(?<=[a-z])(?=[A-Z])/g, ' '))
    .split(' ')
    .filter((word) => word !== '' && !STOP_WORDS.has(word))
    .map(stem)
}

/** The words of a text that tell something and that stand in no question: names, slips, and what the catalogue has nothing to do with. */
export function strangeWords(text: string, catalogue: readonly CatalogueEntry[]): string[] {
  const known = new Set(catalogue.flatMap((entry) => [...vectorOf(entry).keys()]))
  return text.split(/\s+/).filter((word) => stems(word).some((one) => !known.has(one)))
}

type Vector = ReadonlyMap<string, number>

/** @returns every question that shares a word with what is asked, likeliest first; equals by name */
export function matchQuestions(asked: string, catalogue: readonly CatalogueEntry[]): Match[] {
  const documents = catalogue.map((entry) => ({ entry, vector: vectorOf(entry) }))
  const rarity = new Map<string, number>()
  for (const { vector } of documents) for (const word of vector.keys()) rarity.set(word, (rarity.get(word) ?? 0) + 1)
  // A word that no question holds is as telling as one that a single question holds: it tells against all of them.
  const weigh = (vector: Vector) =>
    new Map([...vector].map(([word, weight]) => [word, weight * Math.log(1 + documents.length / (rarity.get(word) ?? 1))]))
  const wanted = weigh(new Map(stems(asked).map((word) => [word, 1])))
  return documents
    .map(({ entry, vector }) => ({ entry, score: cosine(wanted, weigh(vector)) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.entry.name < b.entry.name ? -1 : 1))
}

function vectorOf({ question, name, topic, variables }: CatalogueEntry): Vector {
  const vector = new Map<string, number>()
  const prose = variables.map(({ description }) => description).join(' ')
  for (const [text, weight] of [[question, WEIGHTS.question], [name, WEIGHTS.name], [topic, WEIGHTS.topic], [prose, WEIGHTS.variables]] as const) {
    for (const word of stems(text)) vector.set(word, Math.max(vector.get(word) ?? 0, weight))
  }
  return vector
}

function cosine(a: Vector, b: Vector): number {
  const dot = [...a].reduce((sum, [word, weight]) => sum + weight * (b.get(word) ?? 0), 0)
  return dot === 0 ? 0 : dot / (length(a) * length(b))
}

function length(vector: Vector): number {
  return Math.hypot(...vector.values())
}

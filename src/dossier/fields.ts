/**
 * The fields that entries of a dossier are made of. What a reference points to is told in {@link references}, what is a
 * quotation is {@link evidenceItem}.
 */
import { z } from 'zod'
import { Basis, Fidelity } from '../generated/schema.ts'
import { exists, PARTIAL_DATE } from './dates.ts'

/** Records by the labels they bear in the graph; `Record` stands for any. */
export type RecordLabel =
  | 'Record' | 'Actor' | 'Instrument' | 'Provision' | 'Source' | 'Process' | 'Meeting' | 'Issue' | 'Outcome' | 'Event'
  | 'Statement' | 'Position' | 'Threat' | 'Commitment' | 'Response' | 'Claim' | 'Remark' // prettier-ignore

/** The labels one of which the record referred to must bear. */
export const references = z.registry<{ labels: readonly RecordLabel[] }>()

/** An id is made of up to four keys, and four ids must fit into one entry of an index of the database, which has 8 KB. */
export const MOST_KEY_CHARACTERS = 100

const MOST_WORDS = 40
/** Forty long words; where a language parts none by blanks, a page is not a fragment either. */
const MOST_CHARACTERS = 1_000
const MOST_PARTS = 50

export const reference = (...labels: RecordLabel[]) =>
  z
    .string()
    .min(1, { error: 'is empty; name a record by its key' })
    .describe(labels[0] === 'Record' ? 'The key of any record.' : `The key of ${labels.map(article).join(' or ')}.`)
    .register(references, { labels })

/** `an actor`, `a statement`. */
export function article(label: string): string {
  return `${/^[AEIOU]/.test(label) ? 'an' : 'a'} ${label.toLowerCase()}`
}

export const actor = reference('Actor')
export const meeting = reference('Meeting')
export const issue = reference('Issue')
export const outcome = reference('Outcome')
export const event = reference('Event')
export const statement = reference('Statement')
export const position = reference('Position')
export const citable = reference('Provision', 'Instrument')
export const source = reference('Source')
export const process = reference('Process')
export const claim = reference('Claim')
export const promise = reference('Threat', 'Commitment')
export const concession = reference('Response', 'Position')
export const anything = reference('Record')

export const text = z.string().regex(/\S/, { error: 'is empty; write a sentence of your own' })
export const name = z.string().regex(/\S/, { error: 'is empty; write a few words' })
export const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, { error: 'is not a BCP 47 language tag, such as en or pt-BR' })
export const basis = z.enum(Basis).default('STATED')

export const coder = z.string().regex(/^[A-Z][A-Za-z0-9-]{0,19}$/, { error: 'is not the sign of a coder, such as A' })

const noDate = { error: 'is not a date; write a day as 2022-01-12, a month as 2022-01, a year as 2022' }
export const date = z
  .union([z.string().regex(PARTIAL_DATE, noDate), z.int().min(1000, noDate).max(9999, noDate)], noDate)
  .transform(String)
  .refine(exists, { error: 'is not in the calendar; there is no such day' })
export const dated = { date: date.optional(), dateAsReported: name.optional() }

export const fragment = z
  .string()
  .regex(/\S/, { error: 'is empty; write the words as they stand in the source' })
  .refine((words) => !isTooLong(words), {
    error: ({ input }) =>
      `${lengthOf(String(input))} at a stretch. Quote the words that carry the point`,
  })

/** Whether there are more words than a dossier quotes at a stretch. */
export function isTooLong(words: string): boolean {
  return words.length > MOST_CHARACTERS || countWords(words) > MOST_WORDS
}

function lengthOf(words: string): string {
  const count = countWords(words)
  return count > MOST_WORDS
    ? `has ${count} words; a dossier quotes at most ${MOST_WORDS}`
    : `has ${words.length} characters; a dossier quotes at most ${MOST_CHARACTERS}`
}

function countWords(words: string): number {
  return words.trim().split(/\s+/).length
}

/** A quotation, wherever it stands. */
export const evidenceItem = z.strictObject({
  quote: fragment.describe('The words exactly as they stand in the source.'),
  source: source.optional().describe('May be left out where the dossier has one source with a text.'),
  statement: statement.optional().describe('The statement these words are part of.'),
  fidelity: z.enum(Fidelity),
  within: fragment.optional().describe('A longer stretch that contains the quote and occurs once, where the quote occurs twice.'),
  denies: z.boolean().default(false).describe('The statement denies the claim or reason instead of asserting it.'),
  note: text.optional().describe('What a reader must know about the words, such as an error of translation.'),
})

const evidence = z.array(evidenceItem).max(MOST_PARTS).default([])
const quoted = z.array(evidenceItem).min(1, { error: 'is empty; quote the words it rests on' }).max(MOST_PARTS)
export const list = <T extends z.ZodType>(item: T) => z.array(item).default([])
export const parts = <T extends z.ZodType>(part: T) => z.array(part).max(MOST_PARTS).default([])

/** Judged things whose words may be missing, and coded things that must rest on some. */
export const judged = { basis, evidence }
export const coded = { basis, evidence: quoted }

export type EvidenceItem = z.infer<typeof evidenceItem>

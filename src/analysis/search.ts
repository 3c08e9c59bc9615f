/** What is found by words: each record with the fragments in which they stand. The index finds and ranks; see the statement of the inputs. */
import { z } from 'zod'
import { SearchedField } from '../generated/schema.ts'
import { analysis } from './analysis.ts'
import { openFragments } from './fragments.ts'
import { termsOf } from './terms.ts'

const text = z.string().nullable()

const inputs = z.object({
  /** What was asked for. */
  text: z.string(),
  /** What fits best first. */
  hits: z.array(
    z.object({
      id: z.string(),
      score: z.number(),
      name: text,
      title: text,
      text,
      exact: text,
      speakerAsReported: text,
      aliases: z.array(z.string()).nullable(),
    }),
  ),
})

export const search = analysis(
  inputs,
  (rows) =>
    rows.flatMap(({ text: asked, hits }) => {
      const fragmentsOf = openFragments(termsOf(asked))
      return hits.map(({ id, score, ...record }, index) => ({
        id,
        rank: index + 1,
        score,
        fragments: fields.flatMap(([field, name]) =>
          [record[name] ?? []].flat().flatMap((value) => fragmentsOf(value).map((fragment) => ({ field, ...fragment }))),
        ),
      }))
    }),
  ({ text: asked }) =>
    termsOf(String(asked)).flatMap(({ exact, slips }, term) => [
      { term, lucene: exact, exact: 1 },
      ...(slips === undefined ? [] : [{ term, lucene: slips, exact: 0 }]),
    ]),
)

/** What a record is called stands before what it says. */
const fields = [
  [SearchedField.NAME, 'name'],
  [SearchedField.TITLE, 'title'],
  [SearchedField.TEXT, 'text'],
  [SearchedField.EXACT, 'exact'],
  [SearchedField.SPEAKER_AS_REPORTED, 'speakerAsReported'],
  [SearchedField.ALIASES, 'aliases'],
] as const

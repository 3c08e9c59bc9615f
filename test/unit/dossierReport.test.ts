/**
 * What a coder sees of a dossier beyond its problems: coverage, counts, and the schema that editors use.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { checkDossiers, type CheckedDossier } from '../../src/dossier/check.ts'
import { coverage, formatCoverage, splitSentences } from '../../src/dossier/coverage.ts'
import { formatJsonSchema } from '../../src/dossier/jsonSchema.ts'
import { readDossiers } from '../../src/dossier/read.ts'
import { formatSummary, markdownSummary, summarise } from '../../src/dossier/summary.ts'

const ROOT = join(import.meta.dirname, '../..')

let strait: CheckedDossier | undefined
beforeAll(async () => {
  const { dossiers } = checkDossiers(await readDossiers([join(ROOT, 'test/fixtures/dossiers')]))
  strait = dossiers.find(({ name }) => name === 'strait-2031')
})

function fixture(): CheckedDossier {
  if (strait === undefined) throw new Error('The fixture was not read.')
  return strait
}

test('the JSON Schema for editors is that of the format', async () => {
  const written = await readFile(join(ROOT, 'dossiers/schema.json'), 'utf8')

  // To write it anew: npx tsx scripts/dossierSchema.mjs
  expect(written).toBe(formatJsonSchema())
})

test.each([
  ['an initial ends no sentence', 'So said Sam A. Greene. He left.', ['So said Sam A. Greene.', 'He left.']],
  ['nor do two', 'W. A. Reed left.', ['W. A. Reed left.']],
  ['nor does a title', 'He met Gen. Berg. They talked.', ['He met Gen. Berg.', 'They talked.']],
  ['but an initial ends a line', 'He took plan B.\nIt failed.', ['He took plan B.', 'It failed.']],
  ['a quotation belongs to its sentence', '“It is so,” he said. “Is it? Yes.” He left.', ['“It is so,” he said.', '“Is it?', 'Yes.”', 'He left.']],
  ['a list of agencies is one', 'It left.\n/ NYT, W, POST, AP and REUTERS', ['It left.', '/ NYT, W, POST, AP and REUTERS']],
  ['marks alone are none', 'It left. …\n\n***\n', ['It left.']],
  ['a break that the source misplaces is kept', 'So he said. Jens Berg, of the League. He left.', ['So he said.', 'Jens Berg, of the League.', 'He left.']],
  ['an empty text has none', '', []],
])('sentences: %s', (_, text, sentences) => {
  expect(splitSentences(text).map(({ from, to }) => text.slice(from, to))).toEqual(sentences)
})

test('coverage tells which sentences were coded, carry nothing or were passed over', () => {
  const [gazette] = coverage(fixture())

  expect(gazette?.source).toBe('gazette')
  expect(gazette?.sentences.filter(({ state }) => state !== 'CODED').map(({ text, state, reason }) => [text, state, reason])).toEqual([
    ['Take the batteries away, a banner read.', 'OPEN', null],
    ['The weather was fair.', 'UNCODED', 'The weather.'],
  ])
  expect(formatCoverage(coverage(fixture()))).toBe(
    'gazette: 12 sentences, 10 coded, 1 carry nothing, 1 passed over\n  708  OPEN  Take the batteries away, a banner read.',
  )
})

test('the summary counts what a dossier is made of', () => {
  const summary = summarise(fixture())

  const counts = Object.fromEntries(
    summary.groups.map(({ title, counts: list }) => [title, list.map(({ name, count }) => `${name} ${count}`).join(', ')]),
  )
  expect(counts).toMatchObject({
    'Positions by kind': 'COMMITMENT 1, DEMAND 1, OFFER 1, RED_LINE 1, STANCE 1, THREAT 1',
    'Records by basis': 'IMPLIED 3, INFERRED 6, STATED 29',
    'Passages by fidelity': 'PARAPHRASE 9, SUMMARY 9, TRANSLATED 2, VERBATIM 1',
    'Statements by speaker': 'INSTITUTION 0, NARRATOR 1, OFFICIALS 0, PERSON 4',
  })
  expect(markdownSummary(summary).split('\n').slice(0, 4)).toEqual([
    '| What | How many |',
    '| --- | --- |',
    '| Records | Claim 2, Coding 2, Condition 4, Estimate 3, Event 2, Issue 2, Meeting 2, Outcome 4, Passage 21, Position 6, Process 1, Reason 3, Remark 2, Response 2, Source 2, Statement 5 |',
    '| Positions by kind | COMMITMENT 1, DEMAND 1, OFFER 1, RED_LINE 1, STANCE 1, THREAT 1 |',
  ])
  expect(formatSummary(summary)).toMatch(/^strait-2031\n\nRecords\n {2}Claim +2\n/)
})

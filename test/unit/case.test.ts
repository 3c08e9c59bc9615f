/**
 * The sample case as its reader finds it, and against the text it was coded from. That text belongs to others and is not
 * part of the project: where it is at hand, in ../shared/corpus beside the project, the case is held against it.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkDossiers, type Checked } from '../../src/dossier/check.ts'
import { coverage } from '../../src/dossier/coverage.ts'
import { readDossiers } from '../../src/dossier/read.ts'
import { markdownSummary, summarise } from '../../src/dossier/summary.ts'
import { codePoints } from '../../src/dossier/text.ts'

const root = join(import.meta.dirname, '../..')
const folder = join(root, 'dossiers/nato-russia-2022')
const texts = join(root, '../shared/corpus')

async function checkCase(options: { texts?: string[] }): Promise<Checked> {
  return checkDossiers(await readDossiers([folder], options))
}

function caseOf({ dossiers }: Checked) {
  const found = dossiers.find(({ name }) => name === 'nato-russia-2022')
  if (found === undefined) throw new Error('The case was not read.')
  return found
}

test('the case has no problem where its text is not at hand', async () => {
  const { problems } = await checkCase({})

  expect(problems).toEqual([])
})

test('the outcomes that stay alone are those that its README gives a reason for', async () => {
  const { warnings } = await checkCase({})

  expect(warnings.filter(({ path }) => path.startsWith('outcomes.')).map(({ path }) => path)).toEqual([
    'outcomes.hostile-measures-taken',
    'outcomes.quick-answer-given',
    'outcomes.no-step-before-round-ends',
  ])
})

test('the README of the case counts what it holds', async () => {
  const readme = readFileSync(join(folder, 'README.md'), 'utf8')
  const block = /<!-- summary -->\n([^]*?)\n*<!-- \/summary -->/.exec(readme)?.[1]

  expect(block).toBe(markdownSummary(summarise(caseOf(await checkCase({})))).trim())
})

const isAtHand = existsSync(join(texts, 'nato-russia-2022.txt'))
const whenAtHand = isAtHand ? describe : describe.skip
if (!isAtHand) process.stderr.write(`The text of the case is not in ${texts}: its quotations and coverage are not checked.\n`)

whenAtHand('with its text at hand', () => {
  test('every quotation stands in the text where the case says', async () => {
    const checked = await checkCase({ texts: [texts] })
    const passages = [...caseOf(checked).rows.nodes.values()].filter(({ labels }) => labels.includes('Passage'))

    expect(checked.problems).toEqual([])
    expect(passages.length).toBeGreaterThan(0)
    expect(passages.filter(({ properties }) => properties['checked'] !== true)).toEqual([])
  })

  test('every sentence is coded, or said to carry nothing, with the reason', async () => {
    const [article] = coverage(caseOf(await checkCase({ texts: [texts] })))
    const open = article?.sentences.filter(({ state }) => state === 'OPEN' || state === 'BOTH')

    expect(article?.sentences.length).toBeGreaterThan(50)
    expect(open).toEqual([])
  })

  test('no more than two fifths of the text are quoted', async () => {
    const [article] = [...caseOf(await checkCase({ texts: [texts] })).texts.values()]
    const quoted = new Set(article?.passages.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)))

    expect(quoted.size / codePoints(article?.text.content ?? '')).toBeLessThanOrEqual(0.4)
  })
})

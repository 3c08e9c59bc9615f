/** The invented case, whose texts ship with the project: every quotation and every sentence of it is checked on every machine. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkDossiers } from '../../src/dossier/check.ts'
import { coverage } from '../../src/dossier/coverage.ts'
import { readDossiers } from '../../src/dossier/read.ts'
import { markdownSummary, summarise } from '../../src/dossier/summary.ts'

const folder = join(import.meta.dirname, '../../dossiers/ambril-channel-2031')
const checked = checkDossiers(await readDossiers([folder]))
const found = checked.dossiers.find(({ name }) => name === 'ambril-channel-2031')
if (found === undefined) throw new Error('The case was not read.')
const rows = [...found.rows.nodes.values()]

test('every quotation stands in the text where the case says', () => {
  const passages = rows.filter(({ labels }) => labels.includes('Passage'))

  expect(checked.problems).toEqual([])
  expect(passages.length).toBeGreaterThan(200)
  expect(passages.filter(({ properties }) => properties['checked'] !== true)).toEqual([])
})

test('every sentence is coded, or said to carry nothing, with the reason', () => {
  const sentences = coverage(found).flatMap((source) => source.sentences)

  expect(sentences.length).toBe(154)
  expect(sentences.filter(({ state }) => state === 'OPEN' || state === 'BOTH')).toEqual([])
})

test('two coders read every sentence', () => {
  const codings = rows.filter(({ labels }) => labels.includes('Coding'))

  expect(codings.filter(({ properties }) => properties['coder'] === 'A')).toHaveLength(154)
  expect(codings.filter(({ properties }) => properties['coder'] === 'B')).toHaveLength(154)
})

test('the outcomes that stay alone are those that its README gives a reason for', () => {
  expect(checked.warnings.map(({ path }) => path)).toEqual([
    'outcomes.no-stop-by-force',
    'outcomes.mainland-closed',
    'outcomes.centre-built',
    'outcomes.rockets-declared',
    'outcomes.april-without-patrols',
    'outcomes.no-vessel-seized',
    'outcomes.owners-compensated',
    'outcomes.draft-published',
    'outcomes.answer-in-writing',
    'outcomes.answer-received',
    'outcomes.leaders-meet',
  ])
})

test('the README of the case counts what it holds', () => {
  const readme = readFileSync(join(folder, 'README.md'), 'utf8')
  const block = /<!-- summary -->\n([^]*?)\n*<!-- \/summary -->/.exec(readme)?.[1]

  expect(block).toBe(markdownSummary(summarise(found)).trim())
})

test('it has twelve documents and four rounds at least, over eighteen months, of three to six thousand words', () => {
  const of = (label: string) => rows.filter(({ labels }) => labels.includes(label)).map(({ properties }) => properties)
  const days = of('Source').map(({ date }) => String(date)).sort()
  const [from, to] = [new Date(days[0] ?? ''), new Date(days.at(-1) ?? '')]
  const texts = readdirSync(join(folder, 'texts')).map((name) => readFileSync(join(folder, 'texts', name), 'utf8'))
  const actors = new Set(found.rows.edges.flatMap(({ type, from, to }) => (type === 'PARTY_TO' ? [from] : type === 'SPOKEN_BY' || type === 'ON_BEHALF_OF' ? [to] : [])))

  expect(texts.length).toBe(of('Source').length)
  expect(texts.length).toBeGreaterThanOrEqual(12)
  expect(new Set(of('Meeting').flatMap(({ round }) => round ?? [])).size).toBeGreaterThanOrEqual(4)
  expect(12 * (to.getUTCFullYear() - from.getUTCFullYear()) + to.getUTCMonth() - from.getUTCMonth()).toBeGreaterThanOrEqual(18)
  expect(actors.size).toBeGreaterThanOrEqual(9)
  const words = texts.join(' ').split(/\s+/).filter((word) => word !== '').length
  expect(words).toBeGreaterThanOrEqual(3_000)
  expect(words).toBeLessThanOrEqual(6_000)
})

/**
 * Where quoted words stand: in which form of the text places are counted, and what becomes of them without the text.
 */
import { cp, mkdtemp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkDossiers, writeOffsets, type Checked } from '../../src/dossier/check.ts'
import { readDossiers } from '../../src/dossier/read.ts'
import { sourceText } from '../../src/dossier/text.ts'

const FIXTURES = join(import.meta.dirname, '../fixtures/dossiers')

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demarche-quotes-'))
})
afterEach(() => rm(folder, { recursive: true }))

/** Checks a dossier of one claim that quotes the words from the text. */
async function quote(text: string, evidence: Readonly<Record<string, string>>): Promise<Checked> {
  const dossier = {
    dossier: 'case',
    title: 'Case',
    sources: { paper: { title: 'P', publisher: 'P', date: '2031', language: 'en', reliability: 'A', text: 'paper.txt' } },
    claims: { one: { claimKind: 'OTHER', text: 'So.', evidence: [{ fidelity: 'SUMMARY', ...evidence }] } },
  }
  await mkdir(join(folder, 'case/texts'), { recursive: true })
  await writeFile(join(folder, 'case/dossier.yaml'), JSON.stringify(dossier))
  await writeFile(join(folder, 'case/texts/paper.txt'), text)
  return checkDossiers(await readDossiers([join(folder, 'case')], { register: join(FIXTURES, 'register') }))
}

function passages({ dossiers, problems }: Checked): unknown[] {
  expect(problems).toEqual([])
  const nodes = dossiers.flatMap(({ rows }) => [...rows.nodes.values()]).filter(({ labels }) => labels.includes('Passage'))
  return nodes.map(({ properties: { exact, start, end, checked } }) => ({ exact, start, end, checked }))
}

test.each([
  ['plain text', 'One two.', 'two', 4],
  ['a text in decomposed form', 'Cafe\u0301 two.', 'two', 5],
  ['words in decomposed form', 'Le café two.', 'cafe\u0301', 3],
  ['characters beyond the first plane before the words', '🜂🜂 two.', 'two', 3],
  ['characters beyond the first plane within the words', 'a 🜂 b.', '🜂 b', 2],
  ['lines that end in CR LF', 'One\r\n\r\ntwo.', 'two', 5],
  ['a byte order mark', '\uFEFFOne two.', 'two', 4],
])('places are counted in code points of the normal form: %s', async (_, text, words, start) => {
  const found = passages(await quote(text, { quote: words }))

  const exact = words.normalize('NFC')
  expect(found).toEqual([{ exact, start, end: start + Array.from(exact).length, checked: true }])
})

test('the same text has one sha256, however it was saved', () => {
  const saved = ['Caf\u00e9\nau lait', 'Cafe\u0301\r\nau lait', '\uFEFFCaf\u00e9\rau lait'].map((text) => sourceText(text).sha256)

  expect(new Set(saved).size).toBe(1)
})

test('a text gives back the words at their place', () => {
  const text = sourceText('a🜂b🜂🜂c🜂')

  for (let start = 0; start < 7; start++) {
    for (let end = start; end <= 7; end++) {
      expect(text.slice({ start, end })).toBe(Array.from(text.content).slice(start, end).join(''))
    }
  }
})

test('words that stand twice are told apart by a longer stretch around them', async () => {
  const checked = await quote('A ship left. A 🜂 ship came.', { quote: 'ship', within: '🜂 ship came' })

  expect(passages(checked)).toEqual([{ exact: 'ship', start: 17, end: 21, checked: true }])
})

test('without the text the places come from offsets.json, and nothing else changes', async () => {
  await cp(FIXTURES, folder, { recursive: true })
  const with_ = checkDossiers(await readDossiers([folder]))
  await rm(join(folder, 'strait-2031/texts'), { recursive: true })

  const without = checkDossiers(await readDossiers([folder]))

  expect(without.problems).toEqual([])
  const nodes = ({ dossiers }: Checked) =>
    dossiers.map(({ rows }) => [...rows.nodes.values()].map(({ properties }) => ({ ...properties, checked: undefined })))
  expect(nodes(without)).toEqual(nodes(with_))
  expect(without.dossiers.map(({ rows }) => rows.edges.map(({ from, type, to, properties }) => ({ from, type, to, properties })))).toEqual(
    with_.dossiers.map(({ rows }) => rows.edges.map(({ from, type, to, properties }) => ({ from, type, to, properties }))),
  )
})

test('texts are also looked for in the folders named', async () => {
  await cp(FIXTURES, folder, { recursive: true })
  await cp(join(folder, 'strait-2031/texts'), join(folder, 'elsewhere'), { recursive: true })
  await rm(join(folder, 'strait-2031/texts'), { recursive: true })

  const { dossiers } = checkDossiers(await readDossiers([folder], { texts: [join(folder, 'elsewhere')] }))

  expect(dossiers.map(({ name, texts }) => [name, [...texts.keys()]])).toEqual([
    ['register', []],
    ['strait-2031', ['gazette']],
  ])
})

test('the offsets of the fixture are current', async () => {
  const { warnings } = checkDossiers(await readDossiers([FIXTURES]))

  expect(warnings.filter(({ file }) => file.endsWith('offsets.json'))).toEqual([])
})

test('offsets are written where they are missing or stale, as a whole, and only from a clean check', async () => {
  await cp(FIXTURES, folder, { recursive: true })
  const file = join(folder, 'strait-2031/offsets.json')
  const before = await readFile(file, 'utf8')
  await rm(file)

  const read = await readDossiers([folder])
  const checked = checkDossiers(read)
  expect(checked.warnings.map(({ message }) => message)).toContain('offsets.json is missing. Run demarche check --write.')
  const problem = { file, line: 1, column: 1, path: '', message: 'Something.' }
  expect(await writeOffsets({ ...checked, problems: [problem] }, read)).toEqual([])
  expect(await writeOffsets(checked, read)).toEqual([join(folder, 'strait-2031')])

  expect(await readFile(file, 'utf8')).toBe(before)
  const again = await readDossiers([folder])
  expect(await writeOffsets(checkDossiers(again), again)).toEqual([])
  expect((await readdir(join(folder, 'strait-2031'))).sort()).toEqual(['dossier.yaml', 'offsets.json', 'positions.yaml', 'texts'])
})

test('without the text, words that offsets.json does not know and offsets of another text are problems', async () => {
  await cp(FIXTURES, folder, { recursive: true })
  await rm(join(folder, 'strait-2031/texts'), { recursive: true })
  const positions = join(folder, 'strait-2031/positions.yaml')
  await writeFile(positions, (await readFile(positions, 'utf8')).replace('quote: expects a long summer, ', 'quote: expects a long winter, '))

  const unknown = checkDossiers(await readDossiers([folder]))
  const dossier = join(folder, 'strait-2031/dossier.yaml')
  const declared = `    sha256: ${'a'.repeat(64)}\n    text: gazette.txt`
  await writeFile(dossier, (await readFile(dossier, 'utf8')).replace('    text: gazette.txt', declared))
  const stale = checkDossiers(await readDossiers([folder]))

  expect(unknown.problems.map(({ path, message }) => `${path}: ${message}`)).toEqual([
    'remarks.long-summer.conditions[0].evidence[0].quote: offsets.json does not know where these words stand, and the text of gazette is not at hand. Put gazette.txt into texts/ or name its folder with --texts, then run demarche check --write.',
  ])
  expect(stale.problems.map(({ path, message }) => `${path}: ${message}`)).toEqual([
    'sources.gazette: offsets.json was made from another text of gazette: its sha256 is not the source\'s. Put gazette.txt into texts/ or name its folder with --texts, then run demarche check --write.',
  ])
})

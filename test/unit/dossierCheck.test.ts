/**
 * What `check` says about each kind of fault. In the YAML, a `!` after `#` at the end of a line stands for a problem there.
 */
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkDossiers, type Checked } from '../../src/dossier/check.ts'
import { formatProblems } from '../../src/dossier/problem.ts'
import { readDossiers } from '../../src/dossier/read.ts'
import { sense } from '../fixtures/dossiers/faults/sense.ts'
import { shape } from '../fixtures/dossiers/faults/shape.ts'
import { words } from '../fixtures/dossiers/faults/words.ts'

const REGISTER = `dossier: register
title: Register
actors:
  north: { name: North, actorKind: STATE }
  south: { name: South, actorKind: STATE }
instruments:
  pact: { title: The Pact, instrumentKind: TREATY, provisions: { article-1: { title: Article 1, locator: Article 1, text: Peace. } } }
`
const DOSSIER = `dossier: harbour
title: The harbour
sources:
  paper: { title: Paper, publisher: Press, date: 2031-05, language: en, reliability: B, text: paper.txt }
issues:
  port: { name: Port, text: Who may use the port. }
outcomes:
  open-port: { issue: port, text: The port is open to all. }
statements:
  speech: { form: ORAL, speakerKind: PERSON, named: false, speakerAsReported: a speaker, capacity: OFFICIAL, evidence: [{ quote: open to all, fidelity: SUMMARY }] }
positions:
  open-it: { kind: DEMAND, by: north, to: [south], text: Open the port., seeks: open-port, evidence: [{ quote: open to all, statement: speech, fidelity: SUMMARY }] }
  keep-it: { kind: STANCE, by: south, text: Keep it., refuses: open-port, evidence: [{ quote: South hesitates, fidelity: SUMMARY }] }
events:
  storm: { text: A storm came., eventStatus: REPORTED, evidence: [{ quote: A storm came, fidelity: SUMMARY }] }
`
const TEXT = 'North wants the port open to all. South hesitates. A storm came.\nA ship left. A ship came, and a ship left again.\n'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demarche-check-'))
  await mkdir(join(folder, 'register'))
  await mkdir(join(folder, 'harbour/texts'), { recursive: true })
  await writeFile(join(folder, 'register/register.yaml'), REGISTER)
  await writeFile(join(folder, 'harbour/dossier.yaml'), DOSSIER)
  await writeFile(join(folder, 'harbour/texts/paper.txt'), TEXT)
})
afterEach(() => rm(folder, { recursive: true }))

async function check(files: Readonly<Record<string, string>>): Promise<Checked> {
  for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text)
  return checkDossiers(await readDossiers([folder]))
}

test('a sound dossier has no problem', async () => {
  const { problems, dossiers } = await check({})

  expect(problems).toEqual([])
  expect(dossiers.map(({ name, title }) => [name, title])).toEqual([
    ['register', 'Register'],
    ['harbour', 'The harbour'],
  ])
})

test.each([...shape, ...words, ...sense])('reports $fault', async ({ yaml, says, warning }) => {
  const marked = yaml.split('\n').flatMap((line, index) => (Array<number>(/#(!+)$/.exec(line)?.[1]?.length ?? 0).fill(index + 1)))

  const { problems, warnings } = await check({ 'harbour/more.yaml': yaml })

  const found = (warning ? warnings : problems).filter(({ file }) => file.endsWith('more.yaml'))
  expect(found.map(({ path, message }) => `${path}: ${message}`)).toEqual(says)
  expect(found.map(({ line }) => line)).toEqual(marked)
  expect(warning ? problems : []).toEqual([])
})

test('all problems of all files are reported at once, in order of file and line', async () => {
  const { problems } = await check({
    'harbour/a.yaml': 'claims: 7\nremarks: 8\n',
    'harbour/b.yaml': 'events:\n  fog: { text: Fog., eventStatus: SEEN, doneBy: [nroth], evidence: [{ quote: Fog, fidelity: SUMMARY }] }\n',
    'register/more.yaml': 'actors:\n  east: { name: East, actorKind: STAT }\n',
  })

  expect(problems.map(({ file, line, path }) => [file.slice(folder.length + 1), line, path])).toEqual([
    ['harbour/a.yaml', 1, 'claims'],
    ['harbour/a.yaml', 2, 'remarks'],
    ['harbour/b.yaml', 2, 'events.fog.eventStatus'],
    ['harbour/b.yaml', 2, 'events.fog.doneBy[0]'],
    ['harbour/b.yaml', 2, 'events.fog.evidence[0].quote'],
    ['register/more.yaml', 2, 'actors.east.actorKind'],
  ])
})

test.each([
  ['a file that is not UTF-8', 'harbour/bad.yaml', Buffer.from([0x61, 0xff]), 'The file cannot be read: it is not UTF-8.'],
  ['a file that is too large', 'harbour/bad.yaml', Buffer.alloc(512 * 1024 + 1, '#'), 'The file is larger than 512 KB. Split it into several.'],
  ['a file that is nested without end', 'harbour/bad.yaml', Buffer.from('['.repeat(100_000)), 'The file is nested more than 100 levels deep. Write it flatter.'],
  [
    'a file that multiplies itself by aliases',
    'harbour/bad.yaml',
    Buffer.from(`a: &a [x, x, x, x, x, x, x, x]\n${'bcdefghi'.replace(/./g, (c) => `${c}: &${c} [${`*${String.fromCharCode(c.charCodeAt(0) - 1)},`.repeat(8)}]\n`)}`),
    'The file repeats more than 1000 values by aliases. Write the parts out.',
  ],
  ['a file of the wrong ending', 'harbour/bad.yml', Buffer.from(''), 'The file is not read: rename it to end in .yaml.'],
  ['offsets that are no JSON', 'harbour/offsets.json', Buffer.from('{'), /^The file is not JSON\. Run demarche check --write/],
  ['offsets of another shape', 'harbour/offsets.json', Buffer.from('{"paper": []}'), /^The file does not have the shape that Demarche writes\./],
])('reports %s', async (_, file, bytes, message) => {
  await writeFile(join(folder, file), bytes)

  const { problems } = await check({})

  const found = problems.filter((problem) => problem.file.endsWith(file))
  expect(found).toHaveLength(1)
  expect(found[0]?.message).toMatch(message)
})

test('reports a folder that is not there', async () => {
  const { problems } = checkDossiers(await readDossiers([join(folder, 'harbor')], { register: join(folder, 'register') }))

  expect(problems.map(({ message }) => message)).toEqual([
    'The folder cannot be read: there is no such folder or file. Name the folder of a dossier.',
  ])
})

test('reports a dossier without name and title, and two of one name', async () => {
  await mkdir(join(folder, 'port'))
  await mkdir(join(folder, 'quay'))

  const { problems } = await check({ 'port/a.yaml': 'claims: {}', 'quay/a.yaml': 'dossier: harbour\ntitle: Again' })

  expect(problems.map(({ file, message }) => `${file.slice(folder.length + 1)}: ${message.replace(folder, '…')}`)).toEqual([
    'port/a.yaml: No file of the dossier says its dossier: write dossier: in dossier.yaml.',
    'port/a.yaml: No file of the dossier says its title: write title: in dossier.yaml.',
    'quay: The dossier in …/harbour bears the same name, harbour. Give each its own.',
  ])
})

test('problems are written for a reader: place, path, message', async () => {
  const { problems } = await check({ 'harbour/more.yaml': 'claims:\n  one: {}\n' })

  expect(formatProblems({ problems: problems.slice(0, 1), unlisted: 0 }, { colour: false })).toMatch(
    /harbour\/more\.yaml:2:3 {2}claims\.one\.claimKind\n {2}claimKind is missing\.\n$/,
  )
})

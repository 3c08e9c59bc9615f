/**
 * Dossiers under fuzz. Damaged ones give the list of their problems or the graph that they say; those made to hurt cost no
 * more memory and time than is promised; strange characters come out of the graph as they went in.
 */
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { execute, parse } from 'graphql'
import { createColors } from 'picocolors'
import { answer, complete } from '../../src/ask/ask.ts'
import { FORMATS } from '../../src/ask/report.ts'
import { openSession } from '../../src/ask/session.ts'
import { variablesOf } from '../../src/ask/variables.ts'
import { loadLibrary } from '../../src/compile/library.ts'
import { loadSdl, makeSchema } from '../../src/compile/schema.ts'
import { importFolders } from '../../src/dossier/import.ts'
import type { Graph } from '../../src/graph/open.ts'
import { loadQuestions } from '../../src/questions.ts'
import type { Measured } from '../kit/checkMeasured.ts'
import { ownDatabase } from '../kit/database.ts'
import { openDossierFuzz } from '../kit/dossierFuzz.ts'

const ROOT = join(import.meta.dirname, '../..')
const KB = 1024
const MB = 1024 * KB

describe('in a database', () => {
  let graph: Graph
  let stop: () => Promise<void>
  beforeAll(async () => {
    ;({ graph, stop } = await ownDatabase())
  })
  afterAll(() => stop())

  test('a thousand damaged dossiers give the list of their problems or a clean import, and never half of one', async () => {
    const count = Number(process.env['FUZZ_DOSSIERS'] ?? 1_000)
    const first = Number(process.env['FUZZ_SEED'] ?? 0)
    const { tryOut, compareWithFresh } = await openDossierFuzz(graph)
    const failures: string[] = []
    let sound = 0

    for (let seed = first; seed < first + count; seed++) {
      const result = await tryOut(seed)
      if (result.sound) sound += 1
      // To try one again: npm run fuzz:dossiers -- 1 --seed N
      if (result.failure !== undefined) failures.push(result.failure)
    }

    expect(failures).toEqual([])
    expect(await compareWithFresh()).toBeUndefined()
    // What is all refused, or all accepted, tries nothing.
    expect(sound / count).toBeGreaterThan(0.1)
    expect(sound / count).toBeLessThan(0.5)
  })

  test('names with every trap of Unicode come out of the graph, code point by code point, and a terminal only shows them', async () => {
    await graph.write((run) => run('MATCH (n) WHERE NOT n:Migration DETACH DELETE n', {}))
    const names = Object.entries({
      composed: '\u00e9', decomposed: 'e\u0301', jamo: '\u1100\u1161', hebrew: 'שלום \u200fא', override: 'a\u202eevil\u202cb', isolate: '\u2066x\u2069y',
      astral: '🜂 \u{10ffff}', family: '👩‍👩‍👧‍👦', invisible: 'a\u200bb\ufeffc\u00add', separators: 'a\u2028b\u2029c', cyrillic: 'раураl', ligature: 'ﬁ', turkish: 'İiıI',
      noncharacter: 'a\uffff\ufffeb', constructor: '__proto__', cypher: "'; MATCH (n) DETACH DELETE n //",
    }) // prettier-ignore
    const folder = await dossier('register', {
      'dossier.yaml': `dossier: register\ntitle: Register\nactors:\n${names.map(([key, name]) => `  ${key}: { name: ${JSON.stringify(name)}, actorKind: GROUP }\n`).join('')}`,
    })
    const schema = makeSchema(loadSdl(join(ROOT, 'schema')), loadLibrary(join(ROOT, 'cypher')))
    const entry = loadQuestions(join(ROOT, 'questions')).find(({ name }) => name === 'demands')
    if (entry === undefined) throw new Error('There is no question demands')

    await importFolders(graph, [folder])
    const { data } = await execute({ schema, document: parse('{ actors(first: 100) { nodes { id name } } }'), contextValue: { graph } })
    const session = await openSession(graph)
    const printed: string[] = []
    for (const [key] of names) {
      const question = await complete({ entry, variables: variablesOf(entry, schema), given: { by: key } }, session, undefined)
      for (const format of FORMATS) printed.push(await answer(question, session, format, { width: 80, columns: 80, paint: createColors(false) }, () => undefined))
    }
    await rm(folder, { recursive: true })

    const nodes = names.map(([id, name]) => ({ id, name })).sort((a, b) => (a.id < b.id ? -1 : 1))
    expect(JSON.parse(JSON.stringify(data))).toEqual({ actors: { nodes } })
    expect(printed.join('')).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u)
  })
})

const HEAD = `dossier: case
title: Case
sources:
  paper: { title: P, publisher: P, date: 2031, language: en, reliability: A, text: paper.txt }
`

/** Claims that quote something each; in the block style of YAML, which has the most text for its marks. */
function claims(count: number, quote: (at: number) => string, from = 0): string {
  const one = (at: number) =>
    `  c${from + at}:\n    claimKind: OTHER\n    text: It is so, and has been so for as long as anybody here can remember, whatever is said of it now.\n    evidence:\n      - quote: ${quote(at)}\n        fidelity: SUMMARY\n`
  return `claims:\n${Array.from({ length: count }, (_, at) => one(at)).join('')}`
}

function outcomes(count: number, links: (at: number) => readonly number[]): string {
  const link = (to: number) => `{ outcome: o${to}, text: T, basis: INFERRED }`
  return `issues: { i: { name: I, text: T. } }\noutcomes:\n${Array.from({ length: count }, (_, at) => `  o${at}: { issue: i, text: T., entails: [${links(at).map(link).join(', ')}] }\n`).join('')}`
}

const sentences = (bytes: number) => Array.from({ length: bytes / 48 }, (_, at) => `Sentence ${at} says a little of this and that.\n`).join('')

type Contents = Readonly<Record<string, string>>

interface Trap {
  readonly trap: string
  readonly files: () => Contents
  /** What the first problem says; nothing where there is none. */
  readonly says?: RegExp
  readonly problems?: number
}

const traps: readonly Trap[] = [
  {
    trap: 'a dossier just under the limits',
    files: () => ({
      'dossier.yaml': HEAD,
      'texts/paper.txt': `${sentences(0.9 * MB)}The words that stand there.`,
      ...Object.fromEntries([0, 1, 2, 3].map((file) => [`more-${file}.yaml`, claims(2_300, () => 'The words that stand there.', file * 2_300)])),
    }),
    problems: 0,
  },
  { trap: 'files of many marks', files: () => many(7, (at) => `responses: [${'a,'.repeat(37_000)}]\n#${at}`), problems: 148_001 },
  { trap: 'a file of commas', files: () => ({ 'dossier.yaml': `claims: [${'a,'.repeat(200_000)}]` }), says: /^The file has more than 150000 words and marks of YAML\. Split it into several\.$/ },
  { trap: 'aliases of aliases', files: () => ({ 'dossier.yaml': 'abcdefghijklmnop'.replace(/./g, (key, at: number) => `${key}: &${key} [${at === 0 ? 'x' : `*${String.fromCharCode(key.charCodeAt(0) - 1)}, `.repeat(20)}]\n`) }), says: /^The file repeats more than 1000 values by aliases\./ },
  { trap: 'one large part repeated', files: () => ({ 'dossier.yaml': `a: &a [${'x,'.repeat(900)}]\nb: [${'*a,'.repeat(30_000)}]` }), says: /^The file repeats more than 1000 values by aliases\./ },
  { trap: 'an alias as a key', files: () => ({ 'dossier.yaml': `- &a [x]\n- {*a : 1}\n`.repeat(5_000) }), says: /^The key here is not a word\./ },
  ...Object.entries({ '[': '[', '{a: ': '{a: ', '- ': '- ', '? ': '? ', '{"a":': '{"a":' }).map(([name, unit]) => ({
    trap: `nesting without end by ${JSON.stringify(name)}`,
    files: () => ({ 'dossier.yaml': unit.repeat((500 * KB) / unit.length) }),
    says: /^The file is nested more than 100 levels deep\. Write it flatter\.$/,
  })),
  { trap: 'nesting without end in offsets.json', files: () => ({ 'dossier.yaml': HEAD, 'texts/paper.txt': 'So.', 'offsets.json': '['.repeat(1_000_000) }), says: /^The file is not JSON\./ },
  { trap: 'many passages in offsets.json', files: () => ({ 'dossier.yaml': HEAD, 'texts/paper.txt': 'So.', 'offsets.json': `{"paper":{"sha256":"","passages":[${'{},'.repeat(340_000)}{}]}}` }), says: /^The file does not have the shape/ },
  { trap: 'a letter with a quarter of a million marks', files: () => ({ 'dossier.yaml': HEAD, 'texts/paper.txt': `a${'\u0301\u0316'.repeat(125_000)}` }), says: /^The text holds a letter with more than 30 marks/ },
  { trap: 'words that almost stand everywhere', files: () => ({ 'dossier.yaml': HEAD + claims(400, (at) => `ab${'a'.repeat(900)}${at}`), 'texts/paper.txt': 'a'.repeat(MB) }), problems: 400 },
  { trap: 'words that stand nowhere', files: () => ({ 'dossier.yaml': HEAD + claims(1_500, (at) => `Nothing of this and that, number ${at}, is said in any of the sentences there`), 'texts/paper.txt': sentences(0.9 * MB) }), problems: 1_500 },
  { trap: 'references to nothing', files: () => ({ 'dossier.yaml': `dossier: case\ntitle: Case\nevents:\n${Array.from({ length: 3_000 }, (_, at) => `  e${at}: { text: T., eventStatus: REPORTED, followedBy: f${at}, evidence: [] }\n`).join('')}` }), problems: 6_000 },
  { trap: 'a circle of a thousand links, each leading back', files: () => ({ 'dossier.yaml': `dossier: case\ntitle: Case\n${outcomes(1_500, (at) => [(at + 1) % 1_500, 0])}` }), says: /entails itself/ },
  { trap: 'problems by the hundred thousand', files: () => many(4, (file) => `claims:\n${Array.from({ length: 7_000 }, (_, at) => `  c${file}-${at}: {a,b: 1}\n`).join('')}`), problems: 140_000 },
  { trap: 'a folder of three thousand files', files: () => many(3_000, () => ''), says: /^The folder holds 3000 \.yaml files; at most 1000 are read\./ },
]

function many(count: number, content: (at: number) => string): Contents {
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [`f${at}.yaml`, (at === 0 ? 'dossier: case\ntitle: Case\n' : '') + content(at)]))
}

async function dossier(name: string, files: Contents): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), 'demarche-traps-')), name)
  await mkdir(join(folder, 'texts'), { recursive: true })
  for (const [file, content] of Object.entries(files)) await writeFile(join(folder, file), content)
  return folder
}

/** In a process without a limit to its heap: the memory is what a check takes by itself. */
async function measure(folder: string): Promise<Measured> {
  const words = ['--import', 'tsx', join(ROOT, 'test/kit/checkMeasured.ts'), folder]
  const { stdout } = await promisify(execFile)(process.execPath, words, { cwd: ROOT, timeout: MOST_SECONDS * 1_000, killSignal: 'SIGKILL', maxBuffer: 16 * MB })
  return JSON.parse(stdout) as Measured
}

const MOST_MEGABYTES = 512

/** Several times what the slowest takes on a quiet machine. */
const MOST_SECONDS = 60

test.each(traps)('$trap: checked within 512 MB and a minute', async ({ files, says, problems }) => {
  const folder = await dossier('case', files())

  const measured = await measure(folder)
  await rm(join(folder, '..'), { recursive: true })

  if (problems !== undefined) expect(measured).toMatchObject({ problems })
  if (says !== undefined) expect(measured.messages.find((message) => says.test(message)) ?? measured).toMatch(says)
  expect(measured.printed).toBeLessThan(MB)
  expect(measured.megabytes).toBeLessThan(MOST_MEGABYTES)
})

test('files of 100 MB are refused without being read', async () => {
  const folder = await dossier('case', { 'dossier.yaml': HEAD, 'more.yaml': '', 'offsets.json': '', 'texts/paper.txt': '' })
  for (const file of ['more.yaml', 'offsets.json', 'texts/paper.txt']) await truncate(join(folder, file), 100 * MB)

  const measured = await measure(folder)
  await rm(join(folder, '..'), { recursive: true })

  expect(measured.messages).toEqual(expect.arrayContaining([
    'The file is larger than 512 KB. Split it into several.',
    'The file is larger than 1 MB. Split it, and make each part a source.',
    'The file is larger than 1 MB. Run demarche check --write where the texts are at hand; it writes the file anew.',
  ]))
  expect(measured.megabytes).toBeLessThan(200)
})

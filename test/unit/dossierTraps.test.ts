/**
 * Dossiers that nobody would write by hand: what YAML allows and the format does not, characters that cannot be carried,
 * files that are none, and what must not reach a terminal.
 */
import { execFileSync } from 'node:child_process'
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkDossiers, type Checked } from '../../src/dossier/check.ts'
import { formatProblems } from '../../src/dossier/problem.ts'
import { readDossiers } from '../../src/dossier/read.ts'
import { printable } from '../../src/printable.ts'

const HEAD = `dossier: case
title: Case
sources:
  paper: { title: P, publisher: P, date: 2031, language: en, reliability: A, text: paper.txt }
`

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demarche-traps-'))
  await mkdir(join(folder, 'case/texts'), { recursive: true })
})
afterEach(() => rm(folder, { recursive: true }))

/** What is said of the file, by line. */
async function tell(yaml: string | Buffer): Promise<string[]> {
  await writeFile(join(folder, 'case/more.yaml'), yaml)
  const { problems } = await check()
  return problems.filter(({ file }) => file.endsWith('more.yaml')).map(({ line, path, message }) => `${line} ${path}: ${message}`)
}

async function check(): Promise<Checked> {
  await writeFile(join(folder, 'case/dossier.yaml'), HEAD)
  return checkDossiers(await readDossiers([join(folder, 'case')]))
}

function claim(text: string): string {
  return `claims:\n  one: { claimKind: OTHER, text: ${text}, evidence: [] }\n`
}

const EMPTY = '2 claims.one.evidence: evidence is empty; quote the words it rests on.'

test.each([
  ['an answer without who gave it', 'responses:\n  - { to: it, responseType: REJECT, text: No., evidence: [] }', [
    '2 responses[0].by: by is missing.',
    '2 responses[0].evidence: evidence is empty; quote the words it rests on.',
    '2 responses[0].to: There is no record it; a position is wanted.',
  ]],
  ['a long text where a list is wanted', `claims:\n  one: { claimKind: OTHER, text: So., evidence: ${'y'.repeat(60)} }`, [`2 claims.one.evidence: evidence is the text "${'y'.repeat(57)}…"; a list is wanted.`]],
  ['a second document', 'claims: {}\n---\nremarks: {}', ['2 : A second document begins here; a file holds one. Take the line with --- or ... out.']],
  ['a tag', claim('!!binary aGVsbG8='), ['2 : The tag here is not known. Take it out; a text stands in quotes.', EMPTY]],
  ['YAML of another version', `%YAML 1.1\n---\nclaims: !!set {a, b}`, ['3 : The tag here is not known. Take it out; a text stands in quotes.', '3 claims.a: a is empty; a map is wanted.', '3 claims.b: b is empty; a map is wanted.']],
  ['an alias that leads nowhere', claim('*it'), ['2 : No part of the file before this one is marked &it. Write the part out.']],
  ['a part that holds itself', 'claims: &it { one: *it }', ['1 : What is marked &it repeats itself within itself. Write the part out.']],
  ['a list as a key', '? [a, b]\n: c', ['1 : The key here is not a word. Write a word, then a colon, then the value.']],
  ['a merge key', 'claims: { <<: 1 }', ['1 claims.<<: The key "<<" is not made of small letters, digits and hyphens.', '1 claims.<<: << is the number 1; a map is wanted.']],
  ['a key of JavaScript', 'claims: { __proto__: 1 }', ['1 claims.__proto__: The key "__proto__" is not made of small letters, digits and hyphens.', '1 claims.__proto__: __proto__ is the number 1; a map is wanted.']],
  ['a key that is too long', `claims: { ${'k'.repeat(101)}: 1 }`, [`1 claims.${'k'.repeat(59)}…: The key "${'k'.repeat(59)}…" has 101 characters; at most 100 are allowed. Shorten it.`, `1 claims.${'k'.repeat(59)}…: ${'k'.repeat(59)}… is the number 1; a map is wanted.`]],
  ['a number that is none', claim('.nan'), [EMPTY, '2 claims.one.text: text is not a finite number; a text is wanted.']],
  ['a NUL', claim('"a\\0b"'), ['2 : The text holds the character U+0000, which is not for reading. Leave it out.', EMPTY]],
  ['an escape sequence', claim('"a\\e[2Jb"'), ['2 : The text holds the character U+001B, which is not for reading. Leave it out.', EMPTY]],
  ['half a character', claim('"\\uD83D"'), ['2 : The text holds the character U+D83D, which is not for reading. Leave it out.', EMPTY]],
  ['a letter with too many marks', claim(`a${'\u0301'.repeat(31)}`), ['2 : The text holds a letter with more than 30 marks on it. Leave them out.', EMPTY]],
  ['lines that end in CR alone', 'claims:\r  one: 7\r', ['2 claims.one: one is the number 7; a map is wanted.']],
  ['a file name that would take the square of its length to match', `sources:\n  s: { title: T, publisher: P, language: en, reliability: A, text: ${'a'.repeat(200_000)}/ }`, [
    '2 sources.s: The source s is quoted from a text but has no date. Add `date:`, at the precision known.',
    `2 sources.s: The text of s is not at hand, and offsets.json does not know where its words stand. Put ${'a'.repeat(59)}… into texts/ or name its folder with --texts, then run demarche check --write.`,
    `2 sources.s.text: text "${'a'.repeat(57)}…" is not the bare name of a file.`,
  ]],
])('reports %s', async (_, yaml, says) => {
  expect((await tell(yaml)).sort()).toEqual(says.sort())
})

test.each([
  ['combining marks', 'e\u0301 \u1100\u1161 a\u0316\u0301'],
  ['writing from right to left', 'שלום \u200fمرحبا'],
  ['turned directions', '\u202eevil\u202c \u2066x\u2069'],
  ['characters beyond the first plane', '🜂 👩‍👩‍👧‍👦 \u{10ffff}'],
  ['invisible ones', 'a\u200bb\ufeffc\u00add\u2028e'],
  ['look-alikes and ligatures', 'раураl ﬁ ıİi ß'],
])('%s come out of a check as they went in', async (_, text) => {
  await writeFile(join(folder, 'case/texts/paper.txt'), 'So it is.')
  await writeFile(join(folder, 'case/issues.yaml'), `issues:\n  one: { name: ${JSON.stringify(text)}, text: So. }\n`)

  const { dossiers, problems } = await check()

  expect(problems).toEqual([])
  expect(dossiers[1]?.rows.nodes.get('case/one')?.properties['name']).toBe(text)
})

test('special files are told, and none is waited for', async () => {
  execFileSync('mkfifo', [join(folder, 'case/pipe.yaml'), join(folder, 'case/texts/paper.txt')])
  await mkdir(join(folder, 'case/folder.yaml'))
  await symlink('loop.yaml', join(folder, 'case/loop.yaml'))
  await symlink('/dev/zero', join(folder, 'case/zero.yaml'))
  await symlink('/nowhere', join(folder, 'case/gone.yaml'))

  const { problems } = await check()

  expect(problems.map(({ file, message }) => `${file.slice(folder.length + 6)}: ${message}`)).toEqual([
    'dossier.yaml: The text of paper is not at hand, and offsets.json does not know where its words stand. Put paper.txt into texts/ or name its folder with --texts, then run demarche check --write.',
    'folder.yaml: The file cannot be read: it is a folder.',
    'gone.yaml: The file cannot be read: there is no such folder or file.',
    'loop.yaml: The file cannot be read: it is a link that leads back to itself.',
    'pipe.yaml: The file cannot be read: it is not a regular file.',
    'zero.yaml: The file cannot be read: it is not a regular file.',
  ])
})

test('files and folders that may not be read are told', async () => {
  await mkdir(join(folder, 'secret'))
  await writeFile(join(folder, 'secret/a.yaml'), '')
  await writeFile(join(folder, 'case/more.yaml'), '')
  await chmod(folder, 0o755)
  for (const path of ['secret', 'case/more.yaml']) await chmod(join(folder, path), 0o000)
  await writeFile(join(folder, 'case/dossier.yaml'), HEAD)

  // Permissions do not bind root; nobody is another.
  const isRoot = process.geteuid?.() === 0
  if (isRoot) process.seteuid?.(65_534)
  let checked: Checked
  try {
    checked = checkDossiers(await readDossiers([folder]))
  } finally {
    if (isRoot) process.seteuid?.(0)
  }
  await chmod(join(folder, 'secret'), 0o755)

  expect(checked.problems.map(({ file, message }) => `${file.slice(folder.length + 1)}: ${message}`)).toEqual(
    expect.arrayContaining([
      'case/more.yaml: The file cannot be read: its permissions do not allow it.',
      'secret: The folder cannot be read: its permissions do not allow it. Name the folder of a dossier.',
    ]),
  )
})

test('of thousands of problems the first are listed, the rest counted', async () => {
  await writeFile(join(folder, 'case/texts/paper.txt'), 'So it is.')
  await writeFile(join(folder, 'case/more.yaml'), `claims:\n${Array.from({ length: 3_000 }, (_, at) => `  c${at}: 7\n`).join('')}`)

  const { problems, unlisted } = await check()

  expect(problems).toHaveLength(200)
  expect(problems.at(-1)).toMatchObject({ line: 201, path: 'claims.c199' })
  expect(unlisted).toEqual({ problems: 2_800, warnings: 0 })
  expect(formatProblems({ problems, unlisted: unlisted.problems }, { colour: false })).toMatch(/\n… and 2800 more\. Mend these first, then check again\.\n$/)
})

test('outcomes that entail each other in a long chain are refused before the graph has to hold what follows', async () => {
  const outcomes = Array.from({ length: 500 }, (_, at) => `  o${at}: { issue: i, text: T., entails: [${at < 499 ? `{ outcome: o${at + 1}, text: T., basis: INFERRED }` : ''}] }\n`)

  const found = await tell(`issues: { i: { name: I, text: T. } }\noutcomes:\n${outcomes.join('')}`)

  expect(found).toEqual([
    '3 outcomes.o0.entails[0]: What outcomes entail and exclude makes more than 100000 relations between them. Take links out, or make it several dossiers.',
  ])
})

test('nothing of a problem makes a terminal do anything but show it', () => {
  const problem = { file: '\u001b]0;title\u0007\u202elmay\n.yaml', line: 1, column: 1, path: 'claims.\u001b[2J', message: 'It says \u009b31m\u2066.\nAnd\tthis.' }

  expect(formatProblems({ problems: [problem], unlisted: 0 }, { colour: false })).toBe(
    '\\u{001B}]0;title\\u{0007}\\u{202E}lmay\\n.yaml:1:1  claims.\\u{001B}[2J\n  It says \\u{009B}31m\\u{2066}.\n  And\tthis.\n',
  )
  expect(printable('\ud800 é 🜂 👩‍👩‍👧‍👦')).toBe('\\u{D800} é 🜂 👩‍👩‍👧‍👦')
})

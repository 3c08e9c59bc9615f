import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'graphql'
import { createColors } from 'picocolors'
import { printAnswer } from '../../src/ask/answer.ts'
import type { Format } from '../../src/ask/report.ts'
import { askTypes } from '../../src/ask/select.ts'
import { optionOf, variablesOf } from '../../src/ask/variables.ts'
import { affirmed, labelled, plain, words } from '../../src/ask/words.ts'
import { toJson } from '../../src/printable.ts'
import { loadSdl, prepareSchema } from '../../src/compile/schema.ts'
import { loadQuestions, type CatalogueEntry } from '../../src/questions.ts'
import { nearest } from '../../src/suggest.ts'

const schema = prepareSchema(loadSdl(join(import.meta.dirname, '../../schema')))

/** A question as the catalogue reads it from a file. */
function question(text: string): CatalogueEntry {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-questions-'))
  mkdirSync(join(folder, 'fragments'))
  writeFileSync(join(folder, 'example.graphql'), `# What is asked?\n# Examples\n${text}`)
  const [entry] = loadQuestions(folder)
  rmSync(folder, { recursive: true })
  if (entry === undefined) throw new Error('There is no question.')
  return entry
}

function printed(text: string, data: Record<string, unknown>, given: Record<string, unknown> = {}, width = 80, format: Format = 'cards'): string {
  const entry = question(text)
  const variables = variablesOf(entry, schema)
  const defaults = Object.fromEntries(variables.map(({ name, default: value }) => [name, value]))
  const document = askTypes(schema, parse(entry.operation))
  const values = { ...defaults, ...given }
  const names = new Map([['nato', 'NATO']])
  return printAnswer({ entry, variables, given, values, names, document, data }, format, schema, { width, columns: width, paint: createColors(false) })
}

/** The lines of a text whose margin is the test's, not its own. */
function lines(text: string): string {
  const rows = text.split('\n').slice(1, -1)
  const margin = Math.min(...rows.filter((row) => row.trim() !== '').map((row) => row.search(/\S/)))
  return rows.map((row) => `${row.slice(margin)}\n`).join('')
}

const rejections = `
#
# $by: who rejects, for example "nato"
query example($by: ID!, $first: Int! = 20, $after: String) {
  responses(by: $by, responseType: REJECT, withReasons: false, first: $first, after: $after) {
    nodes {
      to { text by { name } ...Words }
      text
      date
      reasons { reasonKind text cites { title } ...Words }
      ...Words
    }
    totalCount
    pageInfo { hasNextPage endCursor }
  }
}
fragment Words on Evidenced {
  basis
  evidence { exact fidelity speaker principal capacity sourceTitle sourceDate start end }
}
`.trimStart()

const source = { sourceTitle: 'Report on the talks', sourceDate: '2022-01-12' }
const refusal = {
  exact: 'Russia has no veto',
  fidelity: 'VERBATIM',
  speaker: 'Jens Stoltenberg',
  principal: 'NATO',
  capacity: 'HEAD',
  start: 10,
  end: 28,
  ...source,
}
const narration = { ...refusal, exact: 'that NATO halt', fidelity: 'SUMMARY', speaker: null, principal: null, capacity: null, start: 40, end: 54 }

const twoRejections = {
  responses: {
    nodes: [
      {
        to: { runtimeType: 'Demand', text: 'NATO shall halt its expansion.', by: { name: 'Russia' }, basis: 'STATED', evidence: [narration] },
        text: 'NATO keeps its door open.',
        date: '2022-01-12',
        reasons: [
          {
            reasonKind: 'LEGAL',
            text: 'The founding treaty lets it invite any European state that is able to join.',
            cites: [{ runtimeType: 'Provision', title: 'Article 10 of the North Atlantic Treaty' }],
            basis: 'INFERRED',
            evidence: [refusal],
          },
        ],
        basis: 'STATED',
        evidence: [refusal],
      },
      {
        to: { runtimeType: 'Demand', text: 'NATO shall withdraw.', by: { name: 'Russia' }, basis: 'STATED', evidence: [] },
        text: 'NATO will not withdraw.',
        date: null,
        reasons: [],
        basis: 'IMPLIED',
        evidence: [refusal],
      },
    ],
    totalCount: 7,
    pageInfo: { hasNextPage: true, endCursor: 'abc' },
  },
}

test('an answer shows each item with its quotations, what is not on record, and how to see more', () => {
  expect(printed(rejections, twoRejections, { by: 'nato', first: 2 })).toBe(
    lines(`
      What is asked?
      By NATO
      7 found

       1. NATO shall halt its expansion.
          By Russia
          “that NATO halt”
            — the source itself · summary · [1] characters 40–54

          Response: NATO keeps its door open. (2022-01-12)
            “Russia has no veto”
              — Jens Stoltenberg, head, for NATO · [1] characters 10–28

            Reasons:
              – The founding treaty lets it invite any European state that is able to
                join. (legal · inferred)
                Cites: Article 10 of the North Atlantic Treaty
                “Russia has no veto” (quoted above)

       2. NATO shall withdraw.
          By Russia
          Not on record: quotation.

          Response: NATO will not withdraw. (implied)
            “Russia has no veto”
              — Jens Stoltenberg, head, for NATO · [1] characters 10–28
            Not on record: date or reasons.

      2 of 7 shown.
      More: demarche ask example --by nato --first 2 --after abc

      Sources:
      [1] Report on the talks, 2022-01-12
    `),
  )
})

test('nothing found says what was searched', () => {
  const none = { responses: { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } } }
  expect(printed(rejections, none, { by: 'nato' })).toBe(
    lines(`
      What is asked?
      By NATO
      None found. Searched: responses, by NATO, response type: reject, without
      reasons.
    `),
  )
})

test('no line is wider than the terminal', () => {
  const text = printed(rejections, twoRejections, { by: 'nato' }, 40)
  expect(Math.max(...text.split('\n').filter((line) => !line.startsWith('More:')).map((line) => line.length))).toBeLessThanOrEqual(40)
})

test('a path is a chain whose arrows point from what does to what it is done to', () => {
  const text = 'query example { redLineCollisions { nodes { demand { text } redLine { text by { name } } rule path { from { text } linkKind to { text } } } } }'
  const link = (from: string, linkKind: string, to: string) => ({ from: { text: from }, linkKind, to: { text: to } })
  const collision = {
    demand: { text: 'The door shall close.' },
    redLine: { text: 'Ukraine may join.', by: { name: 'NATO' } },
    rule: 'SOUGHT_EXCLUDES_SOUGHT',
    path: [link('Closed', 'EXCLUDES', 'Open'), link('Joined', 'ENTAILS', 'Open')],
  }
  expect(printed(text, { redLineCollisions: { nodes: [collision, { ...collision, path: [] }] } })).toBe(
    lines(`
      What is asked?
      2 found

       1. The door shall close.
          Red line: Ukraine may join. (by NATO)
          Rule: One seeks what entails an outcome that excludes one entailed by what
          the other seeks.

          Path:
            Closed
              ↓ excludes
            Open
              ↑ entails
            Joined

       2. The door shall close.
          Red line: Ukraine may join. (by NATO)
          Rule: One seeks what entails an outcome that excludes one entailed by what
          the other seeks.
          No path: both are about the same outcome.
    `),
  )
})

test('a question that selects something new is printed whole without further ado', () => {
  const text = `query example { threats { nodes { id sortDate threatKind specified aim consequence
    to { name wikidata aliases } evidence { exact checked source { publisher } } conditions { deadline } } } }`
  const nodes = [
    {
      id: 'x/threat',
      sortDate: '2022-01-12',
      threatKind: 'ULTIMATUM',
      specified: false,
      aim: 'SUBSTANCE',
      consequence: 'Measures that are called military-technical and are not described.',
      to: [{ name: 'NATO', wikidata: 'Q7184', aliases: ['the alliance', 'OTAN'] }],
      evidence: [{ exact: 'or else', checked: true, source: { publisher: 'Reuters' } }],
      conditions: [{ deadline: '2022-02' }],
    },
  ]
  expect(printed(text, { threats: { nodes } })).toBe(
    lines(`
      What is asked?
      1 found

       1. Measures that are called military-technical and are not described.
          Id: x/threat · sort date: 2022-01-12 · ultimatum · not specified · aim:
          substance
          To: NATO (wikidata: Q7184 · aliases: the alliance, OTAN)
          “or else”
            — checked · source: Reuters

          Conditions:
            – 2022-02
    `),
  )
})

test('a text cannot drive the terminal', () => {
  const nodes = [{ id: 'x', name: 'a\u001b[31mred\u0007\r\nb \u202ec\u009b2J' }]
  expect(printed('query example { issues { nodes { name } } }', { issues: { nodes } })).toContain(' 1. a[31mred b c2J\n')
  expect(toJson('\u009b2J\u007f')).toBe('"\\u009b2J\\u007f"\n')
})

test('names of the contract read as words', () => {
  expect(['onBehalfOf', 'NON_NEGOTIABLE', 'RedLine', 'DEPUTY_MINISTERS'].map(words)).toEqual([
    'on behalf of',
    'non-negotiable',
    'red line',
    'deputy ministers',
  ])
  expect([labelled('by', 'Russia'), labelled('on behalf of', 'NATO'), labelled('forum', 'OSCE')]).toEqual([
    'by Russia',
    'on behalf of NATO',
    'forum: OSCE',
  ])
  expect(['specified', 'with reasons', 'has more', 'is open'].map((label) => affirmed(label, false))).toEqual(['not specified', 'without reasons', 'has no more', 'is not open'])
  expect(plain(' two\nlines ')).toBe('two lines')
})

test('every variable of an operation becomes an option that reads its type', () => {
  const entry = question(`#
# $basis: how it is known
query example($basis: Basis, $reasons: Boolean, $first: Int! = 5, $process: ID!) {
  responses(basis: $basis, withReasons: $reasons, first: $first) { totalCount }
  issues(process: $process) { totalCount }
}`)
  const variables = variablesOf(entry, schema)
  const options = variables.map(optionOf)

  expect(options.map(({ flags, description }) => `${flags}  ${description}`)).toEqual([
    '--basis <word>  how it is known: stated, implied or inferred',
    '--reasons [true|false]  only those with a reason on record, or only those without',
    '--first <number>  how many, 1 to 100 (default 5)',
    '--process <id>  only issues on the agenda of this process (required)',
  ])
  expect(variables.map(({ idOf }) => idOf)).toEqual([[], [], [], ['Process']])
  const [basis, reasons, first] = options.map(({ parseArg }) => (text: string): unknown => parseArg?.<unknown>(text, undefined))
  expect([basis?.('implied'), reasons?.('false'), first?.('7')]).toEqual(['IMPLIED', false, 7])
  expect(() => basis?.('guessed')).toThrow('It is one of stated, implied or inferred.')
  expect(() => first?.('many')).toThrow('It is a whole number.')
})

test.each([
  ['natoo', ['nato']],
  ['United States', ['united-states']],
  ['open-door', ['case/open-door']],
  ['Rusia', ['russia']],
  ['zzz', []],
])('%s is taken to mean %j', (written, meant) => {
  const candidates = [{ id: 'nato' }, { id: 'united-states', names: ['United States', 'USA'] }, { id: 'case/open-door' }, { id: 'russia' }]
  expect(nearest(written, candidates).map(({ id }) => id)).toEqual(meant)
})

/** The forms of an answer, made from one that has every shape a question may select: lists in lists, numbers, truths, nothing. */
import { parse } from 'graphql'
import MarkdownIt from 'markdown-it'
import { createColors } from 'picocolors'
import { notesOn, printAnswer } from '../../src/ask/answer.ts'
import { readContract } from '../../src/ask/catalogue.ts'
import type { Format } from '../../src/ask/report.ts'
import { askTypes } from '../../src/ask/select.ts'
import { prepareSchema } from '../../src/compile/schema.ts'

const schema = readContract()

function answered(text: string, data: Record<string, unknown>, contract = schema) {
  const entry = { name: 'example', question: 'What is asked?', topic: 'Examples', variables: [], operation: text, sampleVariables: {} }
  return { entry, variables: [], given: {}, values: {}, names: new Map<string, string>(), document: askTypes(contract, parse(text)), data }
}

function printed(format: Format, text: string, data: Record<string, unknown>, { width = 80, contract = schema } = {}): string {
  return printAnswer(answered(text, data, contract), format, contract, { width, columns: width, paint: createColors(false) })
}

const words = (exact: string, speaker: string | null = null) => ({
  exact, fidelity: 'TRANSLATED', speaker, principal: null, capacity: null, sourceTitle: 'The “Times”, late', sourceDate: '2022-01-12', start: 1, end: 9,
}) // prettier-ignore

const threats = `query example($after: String) {
  threats(first: 2, after: $after) {
    nodes {
      text
      specified
      date
      to { name }
      reasons { reasonKind text evidence { exact speaker } }
      evidence { exact fidelity speaker principal capacity sourceTitle sourceDate start end }
    }
    totalCount
    pageInfo { hasNextPage endCursor }
  }
}`
const twoThreats = {
  threats: {
    nodes: [
      {
        text: '=HYPERLINK("x"), or else', specified: false, date: null, to: [{ name: 'NATO' }, { name: 'EU' }],
        reasons: [
          { reasonKind: 'LEGAL', text: 'First', evidence: [words('a'), words('b', 'Ms B')] },
          { reasonKind: 'SECURITY', text: 'Second', evidence: [] },
        ],
        evidence: [words('or\n“else”', 'Mr A'), words('b')],
      },
      { text: 'Plain', specified: true, date: '2022-02', to: [], reasons: [], evidence: [] },
    ],
    totalCount: 5,
    pageInfo: { hasNextPage: true, endCursor: 'abc' },
  },
} // prettier-ignore
const none = { threats: { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } } }

describe('CSV', () => {
  const header = 'text,specified,date,to.name,reasons.reasonKind,reasons.text,reasons.evidence.exact,reasons.evidence.speaker,evidence.exact,evidence.fidelity,evidence.speaker,evidence.principal,evidence.capacity,evidence.sourceTitle,evidence.sourceDate,evidence.start,evidence.end\n'

  test('has one row for each item, lists joined place by place, and no cell that a spreadsheet runs', () => {
    expect(printed('csv', threats, twoThreats)).toBe(
      `${header}"'=HYPERLINK(""x""), or else",false,,NATO | EU,LEGAL | SECURITY,First | Second,a; b | ,; Ms B | ,or “else” | b,TRANSLATED | TRANSLATED,Mr A | ,,,"The “Times”, late | The “Times”, late",2022-01-12 | 2022-01-12,1 | 1,9 | 9\nPlain,true,2022-02,,,,,,,,,,,,,,\n`,
    )
  })

  test('leaves it to a note that there is more', () => {
    expect(notesOn(answered(threats, twoThreats), 'csv', schema)).toEqual(['2 of 5 shown. More: demarche ask example --after abc --format csv'])
  })

  test('has the same columns when nothing is found', () => {
    expect(printed('csv', threats, none)).toBe(header)
  })

  test('tells the lists of a question apart, and leaves empty what one of them has not', () => {
    const text = 'query example { declared: redLines { nodes { text } } threats { nodes { text specified } } }'
    const data = { declared: { nodes: [{ text: 'a' }] }, threats: { nodes: [{ text: 'b', specified: true }] } }
    expect(printed('csv', text, data)).toBe('list,text,specified\ndeclared,a,\nthreats,b,true\n')
  })

  const stands = 'query example { node(id: "x") { ... on Issue { name outcomes { text positions { nodes { text by { name } } totalCount } } } } }'
  const position = (text: string, name: string) => ({ text, by: { name } })
  const sides = { node: { name: 'Door', outcomes: [{ text: 'Open', positions: { nodes: [position('Yes', 'A'), position('No', 'B')], totalCount: 2 } }, { text: 'Shut', positions: { nodes: [], totalCount: 0 } }] } }

  test('has one row for each thing below a single one, and one for what has none', () => {
    expect(printed('csv', stands, sides)).toBe(
      'name,outcomes.text,outcomes.positions.totalCount,outcomes.positions.text,outcomes.positions.by.name\nDoor,Open,2,Yes,A\nDoor,Open,2,No,B\nDoor,Shut,0,,\n',
    )
    expect(printed('csv', stands, { node: null })).toMatch(/^name,.*\n$/)
  })

  test('keeps numbers as they are, below zero too', () => {
    const contract = prepareSchema('type Query { latencies: [Latency!]! } type Latency { days: Int low: Float late: Boolean names: [String!]! }')
    const data = { latencies: [{ days: -5, low: 7.389955686853767, late: true, names: ['-a', '+b'] }] }
    expect(printed('csv', '{ latencies { days low late names } }', data, { contract })).toBe("days,low,late,names\n-5,7.389955686853767,true,'-a | +b\n")
  })
})

describe('a table', () => {
  test('has a row for each item, counts quotations and leaves out what no row has', () => {
    expect(printed('table', threats, twoThreats)).toBe(
      `What is asked?
5 found
┌────────────────┬───────────┬─────────┬──────────┬────────────┬────────────┐
│ Text           │ Specified │ Date    │ To       │ Reasons    │ Quotations │
├────────────────┼───────────┼─────────┼──────────┼────────────┼────────────┤
│ =HYPERLINK("x" │ no        │         │ NATO, EU │ – First    │ 2          │
│ ), or else     │           │         │          │ (legal)    │            │
│                │           │         │          │ – Second   │            │
│                │           │         │          │ (security) │            │
├────────────────┼───────────┼─────────┼──────────┼────────────┼────────────┤
│ Plain          │ yes       │ 2022-02 │          │            │            │
└────────────────┴───────────┴─────────┴──────────┴────────────┴────────────┘

2 of 5 shown.
More: demarche ask example --after abc --format table
`,
    )
  })

  test('fits the terminal, and says what it had no room for', () => {
    const text = printed('table', threats, twoThreats, { width: 40 })
    expect(Math.max(...text.split('\n').filter((line) => !line.startsWith('More:')).map(({ length }) => length))).toBeLessThanOrEqual(40)
    expect(text).toContain('--format csv has every field')
  })

  test('says what was searched where nothing is found', () => {
    expect(printed('table', threats, none)).toBe('What is asked?\nNone found. Searched: all threats.\n')
  })
})

describe('Markdown', () => {
  test('has each quotation once, as a footnote with speaker, source, date and place', () => {
    expect(printed('markdown', threats, twoThreats)).toBe(
      `# What is asked?

5 found.

1. **\\=HYPERLINK("x"), or else** (not specified · to NATO, EU)[^1][^2]
   - Reasons:
     - First (legal)[^3][^4]
     - Second (security)
       - Not on record: quotation.
   - Not on record: date.
2. **Plain** (specified · 2022-02)
   - Not on record: reasons or quotation. It is put to nobody in particular.

2 of 5 shown.

More: \`demarche ask example --after abc --format markdown\`

[^1]: “or “else”” — Mr A, translated, The “Times”, late, 2022-01-12, characters 1–9
[^2]: “b” — the source itself, translated, The “Times”, late, 2022-01-12, characters 1–9
[^3]: “a” — the source itself
[^4]: “b” — Ms B
`,
    )
  })

  test('takes nothing of a dossier for a mark', () => {
    const nasty = '1. # *a* _b_ `c` [d](http://e) <script>f</script> ~~g~~ | h | $i$ &amp; [^1]: \\ ![j](k)'
    const text = printed('markdown', 'query example { issues { nodes { name text } } }', { issues: { nodes: [{ name: nasty, text: nasty }] } })
    const html = new MarkdownIt().render(text)
    const shown = nasty.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    expect(html).toBe(`<h1>What is asked?</h1>\n<p>1 found.</p>\n<ol>\n<li><strong>${shown}</strong>\n<ul>\n<li>${shown}</li>\n</ul>\n</li>\n</ol>\n`)
  })
})

test('an item that nothing leads begins with what is below it', () => {
  const contract = prepareSchema('type Query { search: Search } type Search { name: String! sets: [Group!]! } type Group { parts: [Part!]! } type Part { text: String! by: Part }')
  const part = (text: string) => ({ text, by: null })
  const data = { search: { name: 'Both', sets: [{ parts: [part('A'), part('B')] }, { parts: [part('C')] }] } }
  const text = '{ search { name sets { parts { text by { text } } } } }'
  expect(printed('cards', text, data, { contract })).toBe('What is asked?\n\nBoth\n\nSets:\n  – Parts:\n      – A\n      – B\n\n  – Parts:\n      – C\n')
})

test('a measured number is printed to four digits, and in full for programs', () => {
  const contract = prepareSchema('type Query { settlement: Settlement } type Settlement { name: String! compromise: Float low: Float high: Float steps: Int settled: Boolean }')
  const data = { settlement: { name: 'Door', compromise: 7.389955686853767, low: 0.00012346, high: 100.5, steps: 10, settled: false } }
  const text = '{ settlement { name compromise low high steps settled } }'
  expect(printed('cards', text, data, { contract })).toBe('What is asked?\n\nDoor\nCompromise: 7.39 · low: 0.0001235 · high: 100.5 · steps: 10 · not settled\n')
  expect(printed('json', text, data, { contract })).toContain('7.389955686853767')
})

test.each(['cards', 'table', 'markdown', 'csv', 'json'] as const)('a text of a dossier moves no terminal as %s', (format) => {
  const evil = 'a\u001b[2Jb\u0007c\r\nd\u009b2Je\u202ef\u2028g\u200fh'
  const text = 'query example { issues { nodes { name evidence { exact speaker sourceTitle sourceDate start end } } } }'
  const nodes = [{ name: evil, evidence: [{ exact: evil, speaker: evil, sourceTitle: evil, sourceDate: '2022', start: 1, end: 2 }] }]
  expect(printed(format, text, { issues: { nodes } })).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}|[\u2028\u2029]/u)
})

/** The command line as a person runs it, against the shared database. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { atTerminal, demarche, shared } from '../kit/cli.ts'
import { temporaryHome } from '../kit/database.ts'

const FIXTURES = join(import.meta.dirname, '../fixtures/dossiers')

describe('help', () => {
  test('demarche alone prints help, with every command and the exit codes', async () => {
    const { code, out, err } = await demarche([])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    for (const word of ['start', 'import', 'check', 'backup', 'restore', 'ask', 'questions', 'completion', 'Exit codes:', '3  the database cannot be used']) {
      expect(out).toContain(word)
    }
  })

  test.each(['start', 'import', 'check', 'backup', 'restore', 'ask', 'questions', 'completion'])('the help of %s has examples and exit codes', async (command) => {
    const { code, out } = await demarche([command, '--help'])
    expect(code).toBe(0)
    expect(out).toMatch(/Examples:\n {2}(\S+=\S+ )*demarche/)
    expect(out).toContain('Exit codes:')
  })

  test('the help of a question lists its variables', async () => {
    const { code, out } = await demarche(['ask', 'rejectedDemands', '--help'])
    expect(code).toBe(0)
    expect(out).toContain('--by <id>          who rejects (required; such as nato)')
    expect(out).toContain('demarche ask rejectedDemands --by nato')
  })
})

describe('questions', () => {
  test('lists the catalogue by topic', async () => {
    const { code, out } = await demarche(['questions'])
    expect(code).toBe(0)
    expect(out).toMatch(/Rejections\n( {2}.*\n)* {2}rejectedDemands +Which demands did an actor reject, and why\?/)
  })

  test('shows one with its variables and a command line to copy', async () => {
    const { out } = await demarche(['questions', 'demands', '--json'])
    expect(JSON.parse(out)).toMatchObject({
      name: 'demands',
      question: 'What does one actor demand of another?',
      variables: [
        { name: 'by', type: 'ID', required: false, description: 'who demands', example: 'russia' },
        { name: 'to' },
        { name: 'issue' },
        { name: 'knownOn', type: 'Date', required: false, description: 'only what was published by then' },
        { name: 'first', default: 20 },
        { name: 'after' },
      ],
      command: 'demarche ask demands --by russia --to nato',
    })
  })
})

describe('wrong usage ends with code 2 and says what was meant', () => {
  test.each([
    [['aks'], ["unknown command 'aks'", 'Did you mean ask?']],
    [['check', '--sumary'], ["unknown option '--sumary'", 'Did you mean --summary?']],
    [['check', '--texts', 'nowhere', FIXTURES], ["option '--texts <folder>' argument 'nowhere' is invalid", 'There is no such folder']],
    [['questions', 'rejectedDemand'], ['There is no question rejectedDemand; did you mean rejectedDemands?']],
    [['ask'], ['Name a question, or ask in words of your own.', 'rejectedDemands: Which demands did an actor reject, and why?']],
    [['ask', 'rejectedDemand', '--by', 'nato'], ['There is no question rejectedDemand; did you mean rejectedDemands?']],
    [['ask', 'rejectedDemands'], ['rejectedDemands needs --by: who rejects.', 'For example: demarche ask rejectedDemands --by nato']],
    [['ask', 'rejectedDemands', '--buy', 'nato'], ["unknown option '--buy'", 'Did you mean --by?', 'The options of rejectedDemands:', 'who rejects']],
    [['ask', 'zebra'], ['No question of the catalogue has to do with “zebra”. What can be asked: demarche questions']],
    [['ask', 'red', 'lines', 'crossed', 'by', 'russia'], ['“red lines crossed by russia” may ask several things. Name one, or say more:', '  demarche ask redLineCollisions --by russia\n      Which demand crosses whose red line, by which path? (Collisions; takes --by, --of, --issue)\n']],
    [['ask', 'which demands by russia did nato reject'], ['The words name more than rejectedDemands asks for: russia, nato. Say which is which:', '--by: who rejects']],
    [['ask', 'who said it'], ['Understood as whoSaidIt.', 'whoSaidIt needs --position: the position.']],
    [['ask', 'threats', '--json', '--format', 'csv'], ['--json is short for --format json: give one of the two.']],
    [['ask', 'threats', '--format', 'xml'], ['Allowed choices are cards, table, markdown, csv, json.']],
    [['ask', 'threats', '--first', 'many'], ['It is a whole number.']],
    [['ask', 'knownOn', '--date', '2031-02-29'], ['--date', 'It is a day in the Gregorian calendar, written YYYY-MM-DD.']],
    [['ask', 'wich', 'demads', 'did', 'nato', 'reject'], ['“wich demads did nato reject” may ask this. Name it, or say more:\n  demarche ask rejectedDemands --by nato']],
    [['ask', 'red lines of rusia'], ['Nothing goes by “rusia”; did you mean russia?']],
    [['ask', 'which demands did natoo reject by Stoltenburg'], ['Nothing goes by “natoo”; did you mean nato?', 'Nothing goes by “Stoltenburg”; did you mean jens-stoltenberg?']],
    [['ask', 'redLines', 'natoo'], ['Nothing goes by “natoo”; did you mean nato?']],
    [['ask', 'redLines', 'of', 'zebra'], ['redLines: nothing goes by “zebra”.']],
    [['ask', 'threats', '--first', '101'], ['a page holds 1 to 100 items']],
    [['ask', 'demands', '--by', 'natoo', '--issue', 'enlargment'], ['There is no actor natoo; did you mean nato?', 'There is no issue enlargment; did you mean nato-russia-2022/enlargement?']],
    [['ask', 'threats', '--by', 'nato-russia-2022/enlargement'], ['nato-russia-2022/enlargement is an issue, and --by takes an actor.']],
    [['ask', 'meetings', '--process', 'talks'], ['There is no process talks; did you mean nato-russia-2022/security-talks?']],
  ])('%j', async (args, messages) => {
    const { code, out, err } = await demarche(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    for (const message of messages) expect(err).toContain(message)
  })

  test('a setting that is not one', async () => {
    const { code, err } = await demarche(['ask', 'threats'], { PORT: 'high' })
    expect(code).toBe(2)
    expect(err).toContain('PORT is "high"')
  })
})

describe('ask', () => {
  test('prints an answer with its quotations and their source, without colours where there is no terminal', async () => {
    const { code, out } = await demarche(['ask', 'rejectedDemands', '--by', 'nato'])
    expect(code).toBe(0)
    expect(out).toMatch(/^Which demands did an actor reject, and why\?\nBy NATO\n\d+ found\n\n 1\. /)
    expect(out).toMatch(/“.+”\n +— Jens Stoltenberg, head, for NATO · \w+ · \[1\] characters \d+–\d+\n/)
    expect(out).toMatch(/\n\nSources:\n\[1\] /)
    expect(out).not.toContain('\u001b')
  })

  test('names and aliases do for ids', async () => {
    const { code, out } = await demarche(['ask', 'demands', '--by', 'Russian federation', '--to', 'The Alliance', '--issue', 'enlargement', '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ variables: { by: 'russia', to: 'nato', issue: 'nato-russia-2022/enlargement' } })
  })

  test('words ask a question, names among them go to its variables, and stderr tells how they were understood', async () => {
    const { code, out, err } = await demarche(['ask', 'which', 'demands', 'did', 'the', 'alliance', 'reject?', '--first', '1', '--json'])
    expect({ code, err }).toEqual({ code: 0, err: 'Understood as rejectedDemands, by: nato (NATO).\n' })
    expect(JSON.parse(out)).toMatchObject({ question: 'rejectedDemands', variables: { by: 'nato', first: 1 } })
  })

  test.each([
    ['table', /^│ NATO shall .*│/m],
    ['markdown', /^\[\^1\]: “.+” — .+, 2022-01-12, characters \d+–\d+$/m],
    ['csv', /^to\.text,to\.by\.name,.*evidence\.exact,.*evidence\.sourceTitle,.*evidence\.start,evidence\.end\n/],
  ])('prints an answer as %s', async (format, looks) => {
    const { code, out } = await demarche(['ask', 'rejectedDemands', 'N.A.T.O.', '--format', format])
    expect(code).toBe(0)
    expect(out).toMatch(looks)
  })

  test('at a terminal it asks for what is missing, and Ctrl-C there ends with code 130 and nothing more', async () => {
    const chosen = await atTerminal(['ask', 'rejectedDemands', '--first', '1'], ['nato', '\r'])
    expect(chosen).toMatchObject({ code: 0, out: expect.stringMatching(/By \(who rejects\):[^]*Which demands did an actor reject, and why\?[^]*By NATO/) as string })
    const left = await atTerminal(['ask', 'rejectedDemands'], ['\u0003'])
    expect(left.code).toBe(130)
    expect(left.out).not.toMatch(/error|    at /)
  })

  test('the command for the next page prints the next page', async () => {
    const first = await demarche(['ask', 'demands', '--first', '1'])
    const [, more = ''] = /^More: demarche (.*)$/m.exec(first.out) ?? []
    const second = await demarche(more.split(' '))
    expect(second.code).toBe(0)
    expect(/^ 1\. .*$/m.exec(second.out)).not.toBeNull()
    expect(/^ 1\. .*$/m.exec(second.out)?.[0]).not.toBe(/^ 1\. .*$/m.exec(first.out)?.[0])
  })

  test('--json prints the question, all its variables and the data', async () => {
    const { code, out } = await demarche(['ask', 'threats', '--first', '1', '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      question: 'threats',
      variables: { first: 1 },
      data: { threats: { nodes: [{ text: expect.any(String) as string }] } },
    })
    expect(out).not.toContain('runtimeType')
  })

  test.each([
    ['cannot be reached', { NEO4J_URI: 'bolt://127.0.0.1:1' }],
    ['does not accept this user name and password', { NEO4J_PASSWORD: 'wrong' }],
  ])('a database that %s ends with code 3', async (message, env) => {
    const { code, out, err } = await demarche(['ask', 'threats'], { ...shared(), ...env })
    expect({ code, out }).toEqual({ code: 3, out: '' })
    expect(err).toContain(message)
  })
})

describe('check', () => {
  const strait = [join(FIXTURES, 'register'), join(FIXTURES, 'strait-2031')]

  test('a sound dossier ends with code 0, and its contents are counted', async () => {
    const { code, out } = await demarche(['check', ...strait, '--summary', '--json'])
    const found = JSON.parse(out) as { problems: unknown[]; dossiers: { dossier: string; summary: unknown[] }[] }
    expect({ code, problems: found.problems }).toEqual({ code: 0, problems: [] })
    expect(found.dossiers.map(({ dossier }) => dossier)).toEqual(['register', 'strait-2031'])
    expect(found.dossiers.every(({ summary }) => summary.length > 0)).toBe(true)
  })

  test('--markdown prints the summary as a table below the name of each dossier', async () => {
    const { code, out } = await demarche(['check', ...strait, '--markdown'])
    expect(code).toBe(0)
    expect(out).toMatch(/^strait-2031\n\n\| What \| How many \|\n\| --- \| --- \|\n\| Records \| /m)
  })

  test('each --texts takes one folder, and the dossiers after it are those that are checked', async () => {
    const { home, remove } = await temporaryHome()
    const texts = ['--texts', home, '--texts', join(FIXTURES, 'strait-2031/texts')]
    const { code, out } = await demarche(['check', ...texts, ...strait, '--json'])
    const found = JSON.parse(out) as { dossiers: { dossier: string }[] }
    expect({ code, names: found.dossiers.map(({ dossier }) => dossier) }).toEqual({ code: 0, names: ['register', 'strait-2031'] })
    await remove()
  })

  test('a dossier with problems is reported whole, ends with code 1 and is not imported', async () => {
    const { home, remove } = await temporaryHome()
    const folder = join(home, 'broken')
    await mkdir(folder)
    await writeFile(join(folder, 'dossier.yaml'), 'dossier: broken\ntitle: 7\nissuse: {}\n')
    const checked = await demarche(['check', folder])
    expect(checked.code).toBe(1)
    expect(checked.out).toMatch(/dossier\.yaml:2:\d+ +title\n/)
    expect(checked.out).toMatch(/dossier\.yaml:3:\d+/)
    expect(checked.out).toMatch(/2 dossiers, \d+ problems?/)
    const refused = await demarche(['import', folder])
    expect(refused.code).toBe(1)
    expect(refused.out).toMatch(/dossier\.yaml:2:\d+ +title\n/)
    expect(refused.err).toMatch(/Nothing was imported: \d+ problems?\./)
    await remove()
  })
})

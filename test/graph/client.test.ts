/** The questions as a client's program imports them, and the example of one. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse, stripIgnoredCharacters } from 'graphql'
import { loadQuestions } from '../../src/questions.ts'
import { serveShared, type TestServer } from '../kit/http.ts'

const ROOT = join(import.meta.dirname, '../..')

/** Runs Node in a folder with these words and returns what it printed. */
async function node(folder: string, ...words: string[]): Promise<{ code: unknown; out: string; err: string }> {
  const child = spawn(process.execPath, words, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  const printed = { out: '', err: '' }
  child.stdout.on('data', (chunk: Buffer) => (printed.out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (printed.err += chunk.toString()))
  const [code] = (await once(child, 'close')) as unknown[]
  return { code, ...printed }
}

describe('the example of a client', () => {
  const example = (...words: string[]) => node(ROOT, '--import', 'tsx', 'examples/rejectedDemands.ts', ...words)
  let server: TestServer
  beforeAll(async () => {
    server = await serveShared()
  })
  afterAll(() => server.stop())

  test('prints every rejection with the words it rests on', async () => {
    const { body } = await server.ask('{ responses(by: "nato", responseType: REJECT, to: DEMAND, first: 100) { totalCount nodes { text evidence { exact } } } }')
    const { responses } = body.data as { responses: { totalCount: number; nodes: { text: string; evidence: { exact: string }[] }[] } }

    const { code, out, err } = await example('nato', server.url)

    expect([code, err]).toEqual([0, ''])
    expect(out.match(/^Rejected/gm)).toHaveLength(responses.totalCount)
    for (const { text, evidence } of responses.nodes) {
      expect(out).toContain(text)
      for (const { exact } of evidence) expect(out).toContain(`“${exact}”`)
    }
  })

  test('says how to start a server where none answers', async () => {
    expect(await example('nato', 'http://127.0.0.1:1/graphql')).toEqual({
      code: 1,
      out: '',
      err: 'No server answers at http://127.0.0.1:1/graphql. Start one with: npm start\n',
    })
  })
})

test('a program in JavaScript imports every question from the package, without a loader', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-client-'))
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(ROOT, join(folder, 'node_modules/demarche'))
  writeFileSync(
    join(folder, 'client.mjs'),
    `import * as questions from 'demarche/questions'
     import { print } from ${JSON.stringify(import.meta.resolve('graphql'))}
     console.log(JSON.stringify(Object.entries(questions).map(([name, document]) => [name, print(document)])))`,
  )

  const { out, err } = await node(folder, 'client.mjs')
  rmSync(folder, { recursive: true })

  expect(err).toBe('')
  const imported = (JSON.parse(out) as [string, string][]).map(([name, text]) => [name, definitionsOf(text)])
  const catalogue = loadQuestions(join(ROOT, 'questions')).map(({ name, operation }) => [`${name}Document`, definitionsOf(operation)])
  expect(Object.fromEntries(imported)).toEqual(Object.fromEntries(catalogue))
})

/** What a document defines, whatever its layout and order. */
function definitionsOf(text: string): string[] {
  return parse(text).definitions.map(({ loc }) => stripIgnoredCharacters(text.slice(loc?.start, loc?.end))).sort()
}

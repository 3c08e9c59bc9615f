/**
 * The documentation of the questions is true where it can be tried: its calls are tried as a reader would, its site is read
 * as from a disk.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { buildSchema, getVariableValues, Kind, parse, validate, type OperationDefinitionNode } from 'graphql'
import { LinkChecker, LinkState } from 'linkinator'
import { createColors } from 'picocolors'
import ts from 'typescript'
import { addQuestions } from '../../src/ask/commands.ts'
import { loadSdl } from '../../src/compile/schema.ts'
import { writeFiles } from '../../src/docs/build.ts'
import { markdownPages } from '../../src/docs/pages.ts'
import { makeSite, type Site } from '../../src/docs/site.ts'
import { toolOf } from '../../src/mcp/tools.ts'
import { persist } from '../../src/persisted.ts'
import { loadQuestions } from '../../src/questions.ts'

const ROOT = join(import.meta.dirname, '../..')
const catalogue = loadQuestions(join(ROOT, 'questions'))
const schema = buildSchema(loadSdl(join(ROOT, 'schema')))

/** The blocks of code of a question's page, below one of its headings. */
function blocks(name: string, heading: string): { language: string; content: string }[] {
  const page = readFileSync(join(ROOT, `docs/questions/${name}.md`), 'utf8')
  const section = page.split(/^(?=##)/m).find((text) => text.startsWith(`### ${heading}\n`)) ?? ''
  return [...section.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(([, language = '', content = '']) => ({ language, content }))
}

const only = (name: string, heading: string, language: string) => {
  const found = blocks(name, heading).filter((block) => block.language === language)
  expect([name, found.length]).toEqual([name, 1])
  return found[0]?.content ?? ''
}

const words = (line: string) => [...line.matchAll(/'([^']*)'|\S+/g)].map(([word, quoted]) => quoted ?? word)

describe('on the page of every question', () => {
  test('the command is one that the command line takes, with the values of the sample', () => {
    const ask = new Command('ask').exitOverride()
    addQuestions(ask, {
      style: () => ({ width: 100, columns: 100, paint: createColors(false) }),
      write: () => undefined,
      note: () => undefined,
      withGraph: () => Promise.reject(new Error('Nothing is asked here.')),
    })
    for (const { name, sampleVariables } of catalogue) {
      const [program, verb, question, ...options] = words(only(name, 'On the command line', 'sh'))
      const command = ask.commands.find((one) => one.name() === question)
      const { operands, unknown } = command?.parseOptions(options) ?? {}

      expect({ program, verb, question, operands, unknown }).toEqual({ program: 'demarche', verb: 'ask', question: name, operands: [], unknown: [] })
      expect(command?.opts()).toEqual(sampleVariables)
    }
  })

  test('the operation is valid, and takes the variables beside it', () => {
    for (const { name, sampleVariables } of catalogue) {
      const document = parse(only(name, 'In GraphQL', 'graphql'))
      const [json] = blocks(name, 'In GraphQL').filter(({ language }) => language === 'json')
      const variables = JSON.parse(json?.content ?? '{}') as Record<string, unknown>
      const operation = document.definitions.find((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION)

      expect([name, validate(schema, document)]).toEqual([name, []])
      expect([name, getVariableValues(schema, operation?.variableDefinitions ?? [], variables).errors]).toEqual([name, undefined])
      expect(variables).toEqual(sampleVariables)
    }
  })

  test('the request names an operation that the server knows', () => {
    const { byId } = persist(catalogue)
    for (const { name } of catalogue) {
      const body = JSON.parse(words(only(name, 'In GraphQL', 'sh')).at(-1) ?? '') as { extensions: { persistedQuery: { sha256Hash: string } } }

      expect(byId.get(body.extensions.persistedQuery.sha256Hash)).toMatch(new RegExp(`^query ${name}\\b`))
    }
  })

  test('the arguments of the tool are those that its schema takes', () => {
    for (const entry of catalogue) {
      const call = JSON.parse(only(entry.name, 'From an assistant', 'json')) as { name: string; arguments: unknown }
      const { error } = toolOf(entry, schema).input.safeParse(call.arguments)

      expect([call.name, error]).toEqual([entry.name, undefined])
    }
  })

  test('the program passes the compiler', () => {
    const folder = join(ROOT, 'examples')
    const programs = new Map(catalogue.map(({ name }) => [join(folder, `${name}.page.ts`), only(name, 'In TypeScript', 'ts')]))
    const wrong = only('rejectedDemands', 'In TypeScript', 'ts').replace("{ by: 'nato' }", '{ nobody: 1 }')

    expect(problemsOf(new Map([...programs, [join(folder, 'wrong.page.ts'), wrong]]), folder)).toEqual([expect.stringMatching(/wrong\.page\.ts: .*nobody/)])
  }, 120_000)
})

/** What the compiler says of programs that are in no file, under the rules of a folder. */
function problemsOf(programs: ReadonlyMap<string, string>, folder: string): string[] {
  const { config } = ts.readConfigFile(join(folder, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as { config: unknown }
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder)
  const host = ts.createCompilerHost(options)
  host.fileExists = (path) => programs.has(path) || ts.sys.fileExists(path)
  host.readFile = (path) => programs.get(path) ?? ts.sys.readFile(path)
  // What the programs import is checked with the examples.
  const program = ts.createProgram([...programs.keys()], { ...options, skipLibCheck: true }, host)
  return ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`)
}

describe('the site', () => {
  let site: Site
  let folder: string
  beforeAll(async () => {
    site = makeSite(ROOT)
    folder = mkdtempSync(join(tmpdir(), 'demarche-docs-'))
    await writeFiles(site.files, folder)
  }, 60_000)
  afterAll(() => { rmSync(folder, { recursive: true }) })

  const htmlPages = () => [...site.files].flatMap(([path, content]) => (path.endsWith('.html') ? [[path, content.toString()] as const] : []))

  /** Follows every link from the first page on; leaves other hosts alone. */
  async function checkLinks(): Promise<{ broken: string[]; pages: string[] }> {
    const { links } = await new LinkChecker().check({
      path: '/',
      serverRoot: folder,
      recurse: true,
      checkFragments: true,
      linksToSkip: (link) => Promise.resolve(!link.startsWith('http://localhost:')),
    })
    const path = (url: string) => url.replace(/^http:\/\/localhost:\d+\//, '')
    return {
      broken: links.filter(({ state }) => state === LinkState.BROKEN).map(({ url, parent = '' }) => `${path(parent)} → ${path(url)}`).sort(),
      pages: [...new Set(links.map(({ url }) => path(url).replace(/#.*/, '')))].filter((url) => /^[^:]*\.html$/.test(url)).sort(),
    }
  }

  test('leads nowhere that is not there, neither from its Markdown nor in a browser, and to each of its pages', async () => {
    const { broken, pages } = await checkLinks()

    expect([...site.problems, ...broken]).toEqual([])
    expect(pages).toEqual(htmlPages().map(([path]) => path).sort())
  }, 120_000)

  test('is searched well enough that a link to nothing is found', async () => {
    const path = join(folder, 'model.html')
    const whole = await readFile(path, 'utf8')
    await writeFile(path, whole.replace('</main>', '<a href="gone.html">gone</a></main>'))

    const { broken } = await checkLinks()
    await writeFile(path, whole)

    expect(broken).toEqual(['model.html → gone.html'])
  }, 120_000)

  test('tells every link of its Markdown that leads to no page, no file or no heading', async () => {
    const project = mkdtempSync(join(tmpdir(), 'demarche-pages-'))
    const pages = {
      'README.md': '# One\n\n[gone](docs/gone.md) [heading](docs/two.md#gone) [here](#nowhere) [file](LICENSE) [right](docs/two.md#part-of-two) [itself](#one)\n',
      'docs/coding.md': '', 'docs/model.md': '', 'docs/architecture.md': '', 'docs/questions/README.md': '',
      'docs/two.md': '# Two\n\n## Part of two\n\n[back](../README.md)\n', 'dossiers/README.md': '', 'questions/fragments/none': '', 'src/docs/style.css': '',
    } // prettier-ignore
    await writeFiles(new Map(Object.entries(pages)), project)

    const { problems } = makeSite(project)
    rmSync(project, { recursive: true })

    expect(problems.toSorted()).toEqual([
      'README.md leads to #nowhere, but there is no such heading',
      'README.md leads to LICENSE, which is not there',
      'README.md leads to docs/gone.md, which is not there',
      'README.md leads to docs/two.md#gone, but there is no such heading',
    ])
  })

  test('is made of the pages of Markdown, each with one main heading and no level left out', () => {
    expect(htmlPages().filter(([path]) => !path.startsWith('files/'))).toHaveLength(markdownPages(ROOT).length)
    for (const [path, html] of htmlPages()) {
      const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level))
      const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)
      expect([path, levels.filter((level) => level === 1), jumps]).toEqual([path, [1], []])
    }
  })

  test('opens from a disk: without scripts, without styles in the text, and with addresses that a folder can answer', () => {
    for (const [path, html] of htmlPages()) {
      const addresses = [...html.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, address = '']) => address)
      expect([path, addresses.filter((address) => address.startsWith('/') || address.endsWith('/'))]).toEqual([path, addresses.filter((address) => /^https?:.*\/$/.test(address))])
      expect([path, /<script|<style| style=| on\w+=/.exec(html)]).toEqual([path, null])
    }
  })

  test('is made of nothing that the image leaves out', () => {
    const kept = readFileSync(join(ROOT, '.dockerignore'), 'utf8').split('\n').flatMap((line) => /^!(.*)$/.exec(line)?.[1] ?? [])
    const isKept = (path: string) => kept.some((name) => path === name || path.startsWith(`${name}/`) || (name === '*.md' && /^[^/]*\.md$/.test(path)))

    expect(site.inputs.filter((path) => !isKept(path))).toEqual([])
  })
})

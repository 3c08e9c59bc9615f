/**
 * The documentation that is written by hand says what is so: its tables are those of the code, its files are shown as they
 * stand, its commands print what it says. Its links are checked with the site, in docs.test.ts.
 */
import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { buildSchema, execute, isEnumType, parse } from 'graphql'
import { loadLibrary } from '../../src/compile/library.ts'
import { loadSdl, makeSchema } from '../../src/compile/schema.ts'
import { settings } from '../../src/config.ts'
import { checkDossiers } from '../../src/dossier/check.ts'
import { coverage } from '../../src/dossier/coverage.ts'
import { readDossiers } from '../../src/dossier/read.ts'
import { openGraph, type Connection } from '../../src/graph/open.ts'
import { composeOperation } from '../kit/compose.ts'
import { ownDatabase } from '../kit/database.ts'

const ROOT = join(import.meta.dirname, '../..')
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8')
const markdownIn = (folder: string) => readdirSync(join(ROOT, folder)).filter((file) => file.endsWith('.md'))
const pages = [...markdownIn('.'), ...markdownIn('docs').map((file) => `docs/${file}`)]

/** What stands between `<!-- name -->` and `<!-- /name -->` of the README. */
function marked(name: string): string {
  return new RegExp(`<!-- ${name} -->\n([^]*?)<!-- /${name} -->`).exec(read('README.md'))?.[1] ?? ''
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('')
}

test('the settings in the README are those of the code', () => {
  const rows = settings.map(({ name, default: value, meaning }) => [`\`${name}\``, value === undefined ? 'none' : `\`${value}\``, meaning])

  expect(marked('settings')).toBe(table(['Variable', 'Default', 'Meaning'], rows))
})

test('the versions that the README asks for are those that the code asks for', () => {
  const { engines } = JSON.parse(read('package.json')) as { engines: { node: string } }
  const neo4j = /<artifactId>neo4j<.*\s*<version>(\d+\.\d+)/.exec(read('pom.xml'))?.[1] ?? ''

  for (const page of ['README.md', 'CONTRIBUTING.md']) expect(read(page)).toContain(`${engines.node.replace('>=', '')} or later`)
  expect(read('README.md')).toContain(`Neo4j Community ${neo4j}`)
})

interface Fence {
  readonly language: string
  readonly title: string | undefined
  readonly content: string
}

function fences(text: string): Fence[] {
  return [...text.matchAll(/^```(\w+)(?: title="(.*)")?\n([^]*?)^```$/gm)].map(([, language = '', title, content = '']) => ({
    language,
    title,
    content,
  }))
}

const withoutFences = (text: string) => text.replace(/^```[^]*?^```$/gm, '')

describe.each(pages)('%s', (page) => {
  const prose = withoutFences(read(page))

  test('names only files and folders that there are', () => {
    const words = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, word = '']) => word)
    const paths = words.filter((word) => /^\.?[\w.-]+(\/[\w.-]+)*(\/|\/[\w.-]+\.\w+)$/.test(word) || topLevelFile.test(word))
    const gone = paths.filter((path) => !existsSync(join(ROOT, path)) && !madeByUse.has(path))

    expect(gone).toEqual([])
  })

  test('names only scripts of package.json', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
    const named = [...read(page).matchAll(/npm run ([\w:-]+)|npm (start|test)\b/g)].map(([, run, short]) => run ?? short ?? '')

    expect(named.filter((name) => scripts[name] === undefined)).toEqual([])
  })

  test('shows files as they stand', () => {
    for (const { title, content } of fences(read(page))) if (title !== undefined) expect(read(title)).toContain(content)
  })
})

const topLevelFile = /^(package(-lock)?\.json|pom\.xml|codegen\.yml|[a-z]+\.config\.m?js|[A-Z]+\.md|LICENSE)$/

/** What only use brings forth, or what each dossier has of its own. */
const madeByUse = new Set(['.demarche/', 'data/dbms/auth.ini', 'texts/', 'neo4j/made.json', 'users/', 'web/dist/', 'docs/site/', 'docs/site/index.html'])

test('the coding manual has a rule for every value that a coder can choose', () => {
  const manual = read('docs/coding.md')
  // What the format of a dossier names; three it writes as keys of their own.
  const format = read('src/dossier/format.ts') + read('src/dossier/fields.ts')
  const chosen = new Set(['Polarity', 'OutcomeLinkKind', 'Voice', ...[...format.matchAll(/\w+/g)].map(([word]) => word)])
  const enums = Object.values(buildSchema(loadSdl(join(ROOT, 'schema'))).getTypeMap()).filter((type) => isEnumType(type) && chosen.has(type.name))
  const values = enums.flatMap((type) => (isEnumType(type) ? type.getValues().map(({ name }) => `${type.name}.${name}`) : []))

  expect(values.filter((value) => !new RegExp(`\\b${value.split('.')[1] ?? ''}\\b`).test(manual))).toEqual([])
})

test('the composed statement in the documentation is what the compiler makes', async () => {
  const shown = fences(read('docs/architecture.md')).filter(({ title }) => title === undefined)
  const operation = shown.find(({ language }) => language === 'graphql')?.content ?? ''
  const schema = makeSchema(loadSdl(join(ROOT, 'schema')), loadLibrary(join(ROOT, 'cypher')))

  const statements = await composeOperation(schema, parse(operation))

  const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
  expect(statements.map(({ text }) => oneLine(text))).toEqual(
    shown.filter(({ language }) => language === 'cypher').map(({ content }) => oneLine(content)),
  )
})

describe('the dossier of ten minutes', () => {
  test('checks clean, and every sentence of its text is coded', async () => {
    const { dossiers, problems, warnings } = checkDossiers(await readDossiers([join(ROOT, 'docs/example/night-ferry')]))

    expect([...problems, ...warnings]).toEqual([])
    const sentences = dossiers.flatMap(coverage).flatMap((covered) => covered.sentences)
    expect(sentences.map(({ state }) => state)).toEqual(['CODED', 'CODED', 'CODED'])
  })
})

describe('what the README shows of the terminal', () => {
  let connection: Connection
  let stop: () => Promise<void>
  beforeAll(async () => {
    ;({ connection, stop } = await ownDatabase())
    await demarche('import')
  }, 180_000)
  afterAll(() => stop())

  test('is what its commands print', async () => {
    for (const { content } of fences(read('README.md')).filter(({ language }) => language === 'console')) {
      for (const [, command = '', shown = ''] of content.matchAll(/^\$ npx demarche (.*)\n((?:(?!\$ ).*\n)*)/gm)) {
        const printed = await demarche(...command.split(' '))
        expect(withoutUnshown(printed.trimStart(), shown)).toBe(shown)
      }
    }
  }, 120_000)

  test('of the API is what it answers', async () => {
    const graph = await openGraph(connection)
    try {
      const schema = makeSchema(loadSdl(join(ROOT, 'schema')), loadLibrary(join(ROOT, 'cypher')))
      const shown = [...read('README.md').matchAll(/^```graphql\n([^]*?)^```$(?:(?!^```)[^])*^```json\n([^]*?)^```$/gm)]
      expect(shown).not.toHaveLength(0)
      for (const [, operation = '', answer = ''] of shown) {
        const { data, errors } = await execute({ schema, document: parse(operation), contextValue: { graph } })
        expect(errors).toBeUndefined()
        expect(JSON.parse(JSON.stringify(data))).toEqual(JSON.parse(answer))
      }
    } finally {
      await graph.close()
    }
  })

  async function demarche(...words: string[]): Promise<string> {
    const { uri, username, password } = connection
    const env = { ...process.env, NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NO_COLOR: '1' }
    const { stdout } = await promisify(execFile)(process.execPath, [join(ROOT, 'bin/demarche.mjs'), ...words], { cwd: ROOT, env })
    return stdout
  }
})

/** The text printed with `…` where the text shown has it; where they differ, as much as serves to see it. */
function withoutUnshown(printed: string, shown: string): string {
  const parts = shown.split(/^…\n/m)
  let at = 0
  for (const [index, part] of parts.entries()) {
    const found = index === 0 ? (printed.startsWith(part) ? 0 : -1) : printed.indexOf(part, at)
    if (found === -1) return printed
    at = found + part.length
  }
  return shown.endsWith('…\n') || at === printed.length ? shown : printed
}

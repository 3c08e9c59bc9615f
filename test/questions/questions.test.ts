/**
 * Every question of the catalogue, asked over HTTP on the sample cases, against answers that somebody reviewed. An answer
 * is written once by `npm run answer -- NAME`, read against the source, and committed; this test never writes one.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { buildSchema, Kind, parse, print, visit } from 'graphql'
import { createColors } from 'picocolors'
import { printAnswer } from '../../src/ask/answer.ts'
import { readContract } from '../../src/ask/catalogue.ts'
import { FORMATS } from '../../src/ask/report.ts'
import { askTypes, type Fields } from '../../src/ask/select.ts'
import { variablesOf } from '../../src/ask/variables.ts'
import { loadSdl } from '../../src/compile/schema.ts'
import { readReviewed, reviewedAnswer } from '../../src/docs/reviewed.ts'
import { importFolders } from '../../src/dossier/import.ts'
import { loadQuestions } from '../../src/questions.ts'
import { serveOwn, type TestServer } from '../kit/http.ts'

interface Reviewed {
  readonly variables: Record<string, unknown>
  readonly data: unknown
}

const questions = loadQuestions(join(import.meta.dirname, '../../questions'))

const schema = readContract()
const contract = buildSchema(loadSdl(join(import.meta.dirname, '../../schema')))

let server: TestServer
beforeAll(async () => {
  server = await serveOwn((graph) => importFolders(graph, [join(import.meta.dirname, '../../dossiers')]), { busy: true })
}, 180_000)
afterAll(() => server.stop())

/** What walks through the list of a question, whatever it selects there; undefined where it has none to go on with. */
function pagesOf(operation: string): string | undefined {
  const document = parse(operation)
  const [query] = document.definitions
  if (query?.kind !== Kind.OPERATION_DEFINITION) return undefined
  const [list] = query.selectionSet.selections
  if (list?.kind !== Kind.FIELD) return undefined
  const given = (list.arguments ?? []).map((argument) => print(argument))
  if (!given.includes('after: $after')) return undefined
  const head = `query (${(query.variableDefinitions ?? []).map((definition) => print(definition)).join(', ')})`
  return `${head} { page: ${list.name.value}(${given.join(', ')}) { edges { cursor } totalCount pageInfo { hasNextPage endCursor } } }`
}

/** The cursors of all items, as many as the list says that it has. */
async function walk(operation: string, variables: Readonly<Record<string, unknown>>): Promise<string[]> {
  const cursors: string[] = []
  for (let after: string | null = null; ; ) {
    const { body } = await server.ask(operation, { ...variables, after })
    expect(body.errors).toBeUndefined()
    const { page } = body.data as { page: { edges: { cursor: string }[]; totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string | null } } }
    cursors.push(...page.edges.map(({ cursor }) => cursor))
    if (!page.pageInfo.hasNextPage) {
      expect(cursors).toHaveLength(page.totalCount)
      return cursors
    }
    after = page.pageInfo.endCursor
  }
}

describe.each(questions.map((question) => [question.name, question] as const))('%s', (name, entry) => {
  const { operation, sampleVariables } = entry
  const file = join(import.meta.dirname, `${name}.json`)
  const reviewed = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Reviewed[]) : []

  test('has a reviewed answer to its sample', () => {
    expect(reviewed.map(({ variables }) => variables)).toContainEqual(sampleVariables)
  })

  test('reaches its evidence through the shared fragment', () => {
    const spreads: string[] = []
    visit(parse(operation), { FragmentSpread: ({ name: { value } }) => void spreads.push(value) })
    expect(spreads).toContain('Evidence')
  })

  test('prints in every form, in its documentation as on the command line', async () => {
    const document = askTypes(schema, parse(operation))
    const { body } = await server.ask(print(document), sampleVariables)
    const { data } = body as { data: Fields }
    const variables = variablesOf(entry, schema)
    const values = { ...Object.fromEntries(variables.map((one) => [one.name, one.default])), ...sampleVariables }
    const answer = { entry, variables, given: sampleVariables, values, names: new Map<string, string>(), document, data }
    for (const format of FORMATS) {
      const text = printAnswer(answer, format, schema, { width: 100, columns: 100, paint: createColors(false) })
      if (format !== 'json') expect(text).not.toMatch(/\[object|\bundefined\b|\bNaN\b|runtimeType/)
      if (format === 'table') expect(text.split('\n').filter((line) => /^[│┌├└]/.test(line) && line.length > 100)).toEqual([])
    }
    expect(reviewedAnswer(entry, schema, readReviewed(entry, contract, import.meta.dirname))).toBe(reviewedAnswer(entry, schema, answer.data))
  })

  const paged = pagesOf(operation)
  if (paged !== undefined) {
    test('comes in pages that hold each item once, and as many as are counted', async () => {
      for (const { variables } of reviewed) {
        const whole = await walk(paged, { ...variables, first: 100 })
        const bySteps = await walk(paged, { ...variables, first: 2 })

        expect(whole).toHaveLength(new Set(whole).size)
        expect(bySteps).toEqual(whole)
      }
    })
  }

  test.each(reviewed.map(({ variables, data }) => [JSON.stringify(variables), variables, data] as const))(
    'answers %s as reviewed',
    async (_name, variables, data) => {
      const { body } = await server.ask(operation, variables)

      expect(body).toEqual({ data })
    },
  )
})

test('every reviewed answer belongs to a question', () => {
  const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.json'))
  const names = questions.map(({ name }) => name)

  expect(files.map((file) => basename(file, '.json')).filter((name) => !names.includes(name))).toEqual([])
})

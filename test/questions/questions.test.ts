/**
 * Every question of the catalogue, asked over HTTP on the sample cases, against answers that somebody reviewed. An answer
 * is written once by `npm run answer -- NAME`, read against the source, and committed; this test never writes one.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse, visit } from 'graphql'
import { importFolders } from '../../src/dossier/import.ts'
import { loadQuestions } from '../../src/questions.ts'
import { ownDatabase } from '../kit/database.ts'
import { startServer, type TestServer } from '../kit/http.ts'

interface Reviewed {
  readonly variables: Record<string, unknown>
  readonly data: unknown
}

const questions = loadQuestions(join(import.meta.dirname, '../../questions'))

let server: TestServer
let stop: () => Promise<void>
beforeAll(async () => {
  const database = await ownDatabase()
  await importFolders(database.graph, [join(import.meta.dirname, '../../dossiers')])
  server = await startServer(database.graph)
  stop = database.stop
}, 180_000)
afterAll(async () => {
  await server.stop()
  await stop()
})

describe.each(questions.map((question) => [question.name, question] as const))('%s', (name, { operation, sampleVariables }) => {
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

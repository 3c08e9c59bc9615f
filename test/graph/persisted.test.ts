/** Questions asked by their ids, and a server that runs nothing but questions. */
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { getIntrospectionQuery, parse, print, specifiedRules, validate } from 'graphql'
import { limits, sizeRule } from '../../src/compile/limits.ts'
import { loadSdl, prepareSchema } from '../../src/compile/schema.ts'
import type { Graph } from '../../src/graph/open.ts'
import { persist, type Manifest } from '../../src/persisted.ts'
import { loadQuestions } from '../../src/questions.ts'
import { demarche } from '../kit/cli.ts'
import { sharedGraph } from '../kit/database.ts'
import { startServer, type Answer, type TestServer } from '../kit/http.ts'

const ROOT = join(import.meta.dirname, '../..')
const questions = loadQuestions(join(ROOT, 'questions'))
const text = questions.find(({ name }) => name === 'rejectedDemands')?.operation ?? ''
const variables = { by: 'nato', first: 1 }

let graph: Graph
let open: TestServer
let closed: TestServer
let manifest: Manifest
let id: string
beforeAll(async () => {
  graph = await sharedGraph()
  open = await startServer(graph)
  closed = await startServer(graph, { onlyCatalogue: true })
  manifest = (await (await fetch(new URL('/persisted-query-manifest.json', open.url))).json()) as Manifest
  id = manifest.operations.find(({ name }) => name === 'rejectedDemands')?.id ?? ''
})
afterAll(async () => {
  await closed.stop()
  await open.stop()
  await graph.close()
})

async function post({ url }: TestServer, body: Record<string, unknown>): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify(body),
  })
  return { status: response.status, body: (await response.json()) as Answer['body'] }
}

async function get({ url }: TestServer, given: Record<string, unknown>): Promise<Answer> {
  const parameters = Object.entries(given).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)])
  const response = await fetch(`${url}?${new URLSearchParams(Object.fromEntries(parameters) as Record<string, string>).toString()}`)
  return { status: response.status, body: (await response.json()) as Answer['body'] }
}

const hashed = (sha256Hash: unknown) => ({ persistedQuery: { version: 1, sha256Hash } })

describe('the manifest', () => {
  test('holds every question, each under the hash of its text', () => {
    expect(manifest).toMatchObject({ format: 'apollo-persisted-query-manifest', version: 1 })
    expect(manifest.operations.map(({ name }) => name)).toEqual(questions.map(({ name }) => name))
    for (const { id: given, body } of manifest.operations) expect(given).toBe(createHash('sha256').update(body).digest('hex'))
  })

  test('has the text and the id that Apollo’s generator makes', () => {
    const operation = `# a comment
      fragment Words on Evidenced { evidence { exact } }
      query example($by: ID!, $kinds: [PositionKind!] = [DEMAND]) { positions(by: $by, kinds: $kinds) { nodes { __typename ...Words ... on Demand { to { name, aliases } } ...Asked } } }
      fragment Asked on Position { text(form: "a") @include(if: true) }`
    const entry = { name: 'example', question: '', topic: '', variables: [], operation, sampleVariables: {} }

    // Printed by @apollo/generate-persisted-query-manifest 1.4.0 for this operation.
    expect(persist([entry]).manifest.operations).toEqual([
      {
        id: '324f1886d052116a5e96eecec6bbbafbf1ee7d16e69b192549bdefde8c492e61',
        name: 'example',
        type: 'query',
        body: 'query example($by: ID!, $kinds: [PositionKind!] = [DEMAND]) {\n  positions(by: $by, kinds: $kinds) {\n    nodes {\n      __typename\n      ...Words\n      ... on Demand {\n        to {\n          name\n          aliases\n          __typename\n        }\n        __typename\n      }\n      ...Asked\n    }\n    __typename\n  }\n}\n\nfragment Asked on Position {\n  text(form: "a") @include(if: true)\n  __typename\n}\n\nfragment Words on Evidenced {\n  evidence {\n    exact\n    __typename\n  }\n  __typename\n}',
      },
    ])
  })

  test('holds only texts that fit the contract and its limits', () => {
    const schema = prepareSchema(loadSdl(join(ROOT, 'schema')))
    const problems = manifest.operations.flatMap(({ body }) => validate(schema, parse(body, { maxTokens: limits.tokens }), [...specifiedRules, sizeRule]))

    expect(problems).toEqual([])
  })

  test('is printed by the command line too', async () => {
    const { code, out } = await demarche(['questions', '--manifest'])

    expect([code, JSON.parse(out)]).toEqual([0, manifest])
  })
})

describe.each([['every server', () => open] as const, ['a server that runs only the catalogue', () => closed] as const])('%s', (_name, server) => {
  test.each<[string, (id: string) => Record<string, unknown>]>([
    ['extensions.persistedQuery', (given) => ({ extensions: hashed(given) })],
    ['id', (given) => ({ id: given })],
    ['documentId', (given) => ({ documentId: given })],
    ['documentId with its prefix', (given) => ({ documentId: `sha256:${given}` })],
  ])('answers a question that is named by %s, in POST and GET', async (_form, named) => {
    const expected = { status: 200, body: { data: { responses: { __typename: 'ResponseConnection', nodes: [{ __typename: 'Response' }] } } } }

    expect(await post(server(), { ...named(id), variables })).toMatchObject(expected)
    expect(await get(server(), { ...named(id), variables })).toMatchObject(expected)
  })

  test('answers by the hash of the text without the names of types as by the text', async () => {
    const plain = createHash('sha256').update(print(parse(text))).digest('hex')

    const answer = await post(server(), { extensions: hashed(plain), variables })

    expect(answer).toEqual(await post(server(), { query: text, variables }))
    expect(JSON.stringify(answer.body)).not.toContain('__typename')
  })

  test('says of an id that it does not know it, as clients expect it', async () => {
    const expected = { message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }

    expect(await post(server(), { documentId: 'f'.repeat(64) })).toEqual({ status: 200, body: { errors: [expected] } })
  })

  test.each([null, 7, ['a'], { toString: null }])('asks for a string where the hash is %j', async (given) => {
    const { status, body } = await post(server(), { extensions: hashed(given) })

    expect([status, body.errors?.[0]?.extensions, body.errors?.[0]?.message]).toEqual([400, { code: 'BAD_USER_INPUT' }, expect.stringContaining('sha256Hash is to be a string')])
  })

  test('keeps nothing of what a client sends with a hash', async () => {
    const query = '{ __typename }'
    const extensions = hashed(createHash('sha256').update(query).digest('hex'))
    expect((await post(server(), { query, extensions })).status).toBe(200)

    expect((await post(server(), { extensions })).body.errors?.[0]?.message).toBe('PersistedQueryNotFound')
  })

  test('describes the contract to editors', async () => {
    expect((await post(server(), { query: getIntrospectionQuery() })).body).toMatchObject({ data: { __schema: { queryType: { name: 'Query' } } } })
  })
})

describe('a server that runs only the catalogue', () => {
  const refusal = {
    message:
      'This server runs only the questions of its catalogue. Send an operation of /persisted-query-manifest.json as it stands there, by its text or its id, or ask whoever runs the server to unset DEMARCHE_ONLY_CATALOGUE.',
    extensions: { code: 'QUERY_NOT_IN_SAFELIST' },
  }

  test.each([
    ['another question', '{ actors { nodes { name } } }'],
    ['a question that was changed', text.replace('totalCount', '')],
    ['a question with another beside it', `${text} query another { actors { nodes { name } } }`],
    ['the description of the contract with a question in it', '{ __schema { queryType { name } } actors { nodes { name } } }'],
    ['a question hidden in a fragment', '{ __typename ...F } fragment F on Query { actors { nodes { name } } }'],
    ['what does not fit the contract', '{ nothing { name } }'],
    ['what is no GraphQL', '{ actors {'],
    ['more tokens than a request may have', `{ ${'__typename '.repeat(limits.tokens)} }`],
  ])('refuses %s with one error that says what to do', async (_name, query) => {
    for (const answer of [await post(closed, { query, variables }), await get(closed, { query, variables })]) {
      expect(answer).toEqual({ status: 403, body: { errors: [refusal] } })
    }
  })

  test('refuses a text that comes with the id of a question', async () => {
    expect((await post(closed, { query: '{ actors { totalCount } }', extensions: hashed(id), documentId: id })).body).toEqual({ errors: [refusal] })
  })

  test('runs a question whose text has another layout, order of fragments and comments', async () => {
    const [operation = '', fragment = ''] = text.split(/(?=^fragment)/m)
    const query = `# mine\n${fragment.replace(/\s+/g, ' ')}\n${operation.replace(/\s+/g, ', ')}`

    expect(await post(closed, { query, variables })).toEqual(await post(open, { query: text, variables }))
  })
})

import { getIntrospectionQuery } from 'graphql'
import { serverAudits } from 'graphql-http'
import { UnavailableError } from '../../src/errors.ts'
import { limits } from '../../src/compile/limits.ts'
import { sharedConnection, sharedGraph } from '../kit/database.ts'
import { serveShared, startServer, type SharedServer } from '../kit/http.ts'

let server: SharedServer
beforeAll(async () => {
  server = await serveShared()
})
afterAll(() => server.stop())

describe('GraphQL over HTTP', () => {
  test.each(serverAudits({ url: () => server.url }).map((audit) => [audit.name, audit] as const))('%s', async (_name, audit) => {
    expect(await audit.fn()).toMatchObject({ status: 'ok' })
  })
})

test('a question is answered with the words it rests on', async () => {
  const { status, body } = await server.ask(
    '{ responses(by: "nato", responseType: REJECT, to: DEMAND, first: 1) { nodes { text evidence { exact speaker } } } }',
  )

  expect(status).toBe(200)
  expect(body).toMatchObject({ data: { responses: { nodes: [{ evidence: expect.any(Array) as unknown }] } } })
  expect(JSON.stringify(body)).toContain('"exact"')
})

const nest = (depth: number): string => (depth === 0 ? 'id' : `subissues { ${nest(depth - 1)} }`)

describe('limits are told with how to stay under them', () => {
  test('fields of Query', async () => {
    const fields = Array.from({ length: limits.rootFields + 1 }, (_, index) => `a${index}: node(id: "nato") { id }`)
    const { status, body } = await server.ask(`{ ${fields.join(' ')} }`)

    expect(status).toBe(400)
    expect(body.errors?.[0]?.message).toBe(
      'The operation selects more than 10 fields of Query: split it into operations of at most 10.',
    )
  })

  test('fields of Query through fragments that call each other', async () => {
    const levels = Array.from({ length: 20 }, (_, index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`)
    const { status } = await server.ask(`{ ...F0 } ${levels.join(' ')} fragment F20 on Query { a: node(id: "nato") { id } }`)

    expect(status).toBe(400)
  })

  test('fields of Query through fragments that only spread each other', async () => {
    const levels = Array.from({ length: 60 }, (_, index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`)
    const start = performance.now()
    const { status } = await server.ask(`{ ...F0 } ${levels.join(' ')} fragment F60 on Query { ...F60 }`)

    expect(status).toBe(400)
    expect(performance.now() - start).toBeLessThan(5_000)
  })

  test('fields in all, those of the schema’s description included', async () => {
    const fields = Array.from({ length: 21 }, (_, index) => `a${index}: name`)
    const spreads = Array.from({ length: 20 }, (_, index) => `a${index}: type { ...T }`)
    const { status, body } = await server.ask(`{ __schema { types { fields { ${spreads.join(' ')} } } } } fragment T on __Type { ${fields.join(' ')} }`)

    expect(status).toBe(400)
    expect(body.errors?.[0]?.message).toBe(
      'The operation selects more than 400 fields in all, those of a fragment counted wherever it is spread: split it.',
    )
  })

  test('what an editor asks of the schema stays within them', async () => {
    const options = { descriptions: true, specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true }
    const { body } = await server.ask(getIntrospectionQuery(options))

    expect(body.errors).toBeUndefined()
  })

  test('tokens', async () => {
    const { status, body } = await server.ask(`{ actors { ${'totalCount '.repeat(limits.tokens)} } }`)

    expect(status).toBe(400)
    expect(body.errors?.[0]?.message).toContain(`${limits.tokens} tokens`)
  })

  test('values', async () => {
    const fields = Array.from({ length: 11 }, (_, index) => `a${index}: text`)
    const { body } = await server.ask(`{ issues(first: 100) { nodes { positions(first: 100) { nodes { ${fields.join(' ')} } } } } }`)

    expect(body.errors?.[0]?.message).toBe(
      'The pages ask for 110100 values, the limit is 100000: lower a first, or select fewer fields.',
    )
  })

  test('depth', async () => {
    const { body } = await server.ask(`{ issues { nodes { ${nest(limits.depth)} } } }`)

    expect(body.errors?.[0]).toMatchObject({
      message: 'The selection nests more than 10 lists and links: ask for the inner ones by id, with node(id:).',
      path: ['issues'],
      extensions: { code: 'BAD_USER_INPUT' },
    })
  })

  test('subqueries', async () => {
    const many = Array.from({ length: limits.subqueries }, (_, index) => `a${index}: subissues { id }`)
    const { body } = await server.ask(`{ issues { nodes { ${many.join(' ')} } } }`)

    expect(body.errors?.[0]?.message).toBe(
      'The selection follows more than 40 lists and links: drop some, or ask for them in an operation of their own.',
    )
  })

  test('subqueries of fragments that double at every level', async () => {
    const levels = Array.from({ length: 25 }, (_, index) => `fragment F${index} on Issue { a: subissues { ...F${index + 1} } b: subissues { ...F${index + 1} } }`)
    const start = performance.now()
    const { body } = await server.ask(`{ issues { nodes { ...F0 } } } ${levels.join(' ')} fragment F25 on Issue { id }`)

    expect(body.errors?.[0]?.message).toContain('The operation selects more than 400 fields in all')
    expect(performance.now() - start).toBeLessThan(5_000)
  })

  test('items of nested pages', async () => {
    const { body } = await server.ask(
      '{ issues(first: 100) { nodes { positions(first: 100) { nodes { by { positions(first: 2) { nodes { id } } } } } } } }',
    )

    expect(body.errors?.[0]?.message).toBe(
      'Nested pages ask for 20000 items, the limit is 10000: lower a first, or page through the inner list by itself.',
    )
  })

  test.each([0, 101])('first: %i', async (first) => {
    const { body } = await server.ask('query ($first: Int!) { actors(first: $first) { totalCount } }', { first })

    expect(body.errors?.[0]?.message).toBe(
      `first is ${first}, but a page holds 1 to 100 items: ask for at most 100 and go on with after.`,
    )
  })

  test.each(['x', '', 'WzFd', 'WyIyMDIyLTEzLTQwIiwieCJd'])('the cursor %j', async (after) => {
    const { body } = await server.ask('query ($after: String) { demands(after: $after) { totalCount } }', { after })

    expect(body.errors?.[0]?.message).toContain('is not a cursor of this list')
  })
})

test('nothing reaches the database from a request that is refused', async () => {
  const statements: string[] = []
  const watched = await startServer({ read: (statement, params) => (statements.push(statement), server.graph.read(statement, params)) })

  await watched.ask('{ issues(first: 100) { nodes { positions(first: 100) { nodes { by { positions(first: 2) { nodes { id } } } } } } } }')
  await watched.ask('{ demands(first: 0) { totalCount } }')
  await watched.ask(`{ issues { nodes { ${nest(limits.depth)} } } }`)
  await watched.ask(`{ issues { nodes { ${Array.from({ length: 40 }, (_, index) => `a${index}: subissues { id }`).join(' ')} } } }`)
  await watched.ask('{ nothing }')
  await watched.stop()

  expect(statements).toEqual([])
})

test('a database that does not answer is told as such, to try again', async () => {
  const broken = await startServer({ read: () => Promise.reject(new UnavailableError('The database does not answer. Try again.')) })

  const { body } = await broken.ask('{ actors { totalCount } }')
  await broken.stop()

  expect(body.errors?.[0]).toMatchObject({
    message: 'The database does not answer. Try again.',
    extensions: { code: 'UNAVAILABLE', retryable: true },
  })
})

test('where the database is and what it said stays in the log, under the request id of the reply', async () => {
  const closed = await sharedGraph()
  await closed.close()
  const broken = await startServer(closed)

  const { body } = await broken.ask('{ actors { totalCount } }')
  await broken.stop()

  expect(body.errors).toMatchObject([
    { message: 'The database does not answer. Try again in a few seconds.', extensions: { code: 'UNAVAILABLE', retryable: true } },
  ])
  const [line] = broken.logged.filter(({ msg }) => msg === 'database')
  expect(line).toMatchObject({ requestId: expect.any(String) as unknown, err: { message: expect.stringContaining(sharedConnection().uri) as unknown } })
})

test('a defect is logged under the request id that the reply names, and its text stays here', async () => {
  const broken = await startServer({ read: () => Promise.reject(new Error('secret text of a defect')) })

  const { body } = await broken.ask('{ actors { totalCount } }')
  await broken.stop()

  const [, requestId] = /request id ([\w-]+)\.$/.exec(body.errors?.[0]?.message ?? '') ?? []
  expect(JSON.stringify(body)).not.toContain('secret')
  expect(broken.logged).toContainEqual(
    expect.objectContaining({ requestId, msg: 'defect', err: expect.objectContaining({ message: 'secret text of a defect' }) as unknown }),
  )
})

test.each([
  ['a body that is no JSON', { body: '{', headers: { 'content-type': 'application/json' } }, 400],
  ['a body that is too large', { body: JSON.stringify({ query: ' '.repeat(300_000) }), headers: { 'content-type': 'application/json' } }, 413],
])('%s is refused with a message in JSON', async (_name, init, status) => {
  const response = await fetch(server.url, { method: 'POST', ...init })

  expect(response.status).toBe(status)
  expect(await response.json()).toEqual({ errors: [{ message: expect.any(String) as unknown }] })
})

test('an address that is none says where the API is', async () => {
  const response = await fetch(server.url.replace('/graphql', '/api'))

  expect(response.status).toBe(404)
  expect(await response.text()).toContain('/graphql')
})

/**
 * What whoever runs the server sees of it: whether it lives and is ready, what it counts, and how it holds when more is asked
 * than it can do.
 */
import { once } from 'node:events'
import { createConnection } from 'node:net'
import { join } from 'node:path'
import pino from 'pino'
import { Registry } from 'prom-client'
import { UnavailableError } from '../../src/errors.ts'
import type { Graph } from '../../src/graph/open.ts'
import { listen } from '../../src/listen.ts'
import { loadQuestions } from '../../src/questions.ts'
import { createServer } from '../../src/server.ts'
import { sharedGraph } from '../kit/database.ts'
import { startServer, type TestServer } from '../kit/http.ts'

const questions = loadQuestions(join(import.meta.dirname, '../../questions'))
const [rejections] = questions.filter(({ name }) => name === 'rejectedDemands')
if (rejections === undefined) throw new Error('There is no question rejectedDemands.')

let graph: Graph
beforeAll(async () => {
  graph = await sharedGraph()
})
afterAll(() => graph.close())

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

async function start(from: Pick<Graph, 'read'>, options?: Parameters<typeof startServer>[1]): Promise<TestServer> {
  const server = await startServer(from, options)
  closing.push(() => server.stop())
  return server
}

async function get(server: Pick<TestServer, 'url'>, path: string) {
  const response = await fetch(new URL(path, server.url))
  return { status: response.status, headers: response.headers, text: await response.text() }
}

/** The value of one line of /metrics; undefined where there is no such line. */
async function metric(server: TestServer, line: string): Promise<number | undefined> {
  const { text } = await get(server, '/metrics')
  const found = text.split('\n').find((one) => one.startsWith(`${line} `))
  return found === undefined ? undefined : Number(found.slice(line.length))
}

/** A graph of which reads end when they are let go. */
function held(): { graph: Pick<Graph, 'read'>; read: string[]; ended: string[]; letGo: () => void } {
  let letGo: () => void = () => undefined
  const free = new Promise<void>((resolve) => (letGo = resolve))
  const read: string[] = []
  const ended: string[] = []
  return {
    read,
    ended,
    letGo: () => { letGo() },
    graph: {
      read: async (statement, params, signal) => {
        if (statement === 'RETURN 1') return [[1]]
        read.push(statement)
        signal?.addEventListener('abort', () => ended.push(statement))
        await free
        return await graph.read(statement, params, signal)
      },
    },
  }
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 10))
}

describe('alive and ready', () => {
  test('while it starts it is alive, but not ready, and says so', async () => {
    const server = createServer({ questions, webRoot: '', docsRoot: '', log: pino({ level: 'silent' }), onlyCatalogue: false, maxRequests: 1, registry: new Registry() })
    const http = await listen({ host: '127.0.0.1', port: 0 }, server.handler)
    closing.push(() => http.drain())
    const url = `http://127.0.0.1:${http.address.port}/graphql`

    expect((await get({ url }, '/health')).status).toBe(200)
    const { status, headers, text } = await get({ url }, '/ready')
    expect([status, headers.get('retry-after'), JSON.parse(text)]).toEqual([
      503,
      '5',
      { ready: false, missing: 'start', message: 'Demarche is starting.' },
    ])
    const question = await get({ url }, '/graphql?query={__typename}')
    expect([question.status, question.headers.get('retry-after'), JSON.parse(question.text)]).toEqual([
      503,
      '5',
      { errors: [{ message: 'Demarche is starting. Try again in a few seconds.', extensions: { code: 'UNAVAILABLE', retryable: true } }] },
    ])
  })

  test('with its database it is ready', async () => {
    const server = await start(graph)

    expect(await get(server, '/ready')).toMatchObject({ status: 200, text: '{"ready":true}' })
    expect(await metric(server, 'demarche_database_up')).toBe(1)
  })

  test('without its database it is alive, but not ready, and says what is missing', async () => {
    const closed = await sharedGraph()
    await closed.close()
    const server = await start(closed)

    expect((await get(server, '/health')).status).toBe(200)
    const { status, text } = await get(server, '/ready')
    expect([status, JSON.parse(text)]).toMatchObject([503, { ready: false, missing: 'database' }])
    expect(await metric(server, 'demarche_database_up')).toBe(0)
  })

  test('a database that does not answer in time is missing too, and is asked once however often it is probed', async () => {
    let asked = 0
    const server = await start({ read: () => new Promise(() => asked++) })

    const all = await Promise.all(Array.from({ length: 50 }, () => get(server, '/ready')))

    expect(new Set(all.map(({ status }) => status))).toEqual(new Set([503]))
    expect(asked).toBe(1)
  })
})

describe('metrics', () => {
  test('are those of the form that Prometheus reads, and of this server alone', async () => {
    const [server, other] = [await start(graph), await start(graph)]
    await server.ask('{ actors { totalCount } }')

    expect((await get(server, '/metrics')).headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/)
    expect(await metric(server, 'demarche_http_requests_total{route="/graphql",method="POST",status="200"}')).toBe(1)
    expect(await metric(other, 'demarche_http_requests_total{route="/graphql",method="POST",status="200"}')).toBeUndefined()
  })

  test('time a question of the catalogue by its name, and everything else together', async () => {
    const server = await start(graph)
    const seconds = 'demarche_graphql_request_duration_seconds_count'

    await server.ask(rejections.operation, rejections.sampleVariables)
    for (const name of ['a', 'b', '__proto__']) await server.ask(`query ${name} { actors { totalCount } }`)
    await server.ask('{ nothing }')

    expect(await metric(server, `${seconds}{question="rejectedDemands"}`)).toBe(1)
    expect(await metric(server, `${seconds}{question="other"}`)).toBe(4)
    expect(await metric(server, 'demarche_graphql_errors_total{code="GRAPHQL_VALIDATION_FAILED"}')).toBe(1)
    expect((await get(server, '/metrics')).text).not.toContain('__proto__')
  })

  test('count as first seen the statements that the database plans, as its own record of planning shows', async () => {
    const server = await start(graph)
    // No other test asks for it.
    const ask = () => server.ask('query ($first: Int!) { demands(first: $first) { nodes { operating: text id date basis } } }', { first: 7 })
    const before = new Set(await planned())

    for (let time = 0; time < 4; time++) await ask()

    expect(await metric(server, 'demarche_statement_texts_first_seen_total')).toBe(1)
    expect(await metric(server, 'demarche_statement_duration_seconds_count{outcome="ok"}')).toBe(4)
    // Other tests ask the database meanwhile, but hardly a thing four times.
    const added = (await planned()).filter((one) => !before.has(one)).map((one) => JSON.parse(one) as number[])
    const times = added.find(({ length }) => length === 4) ?? []
    expect(times).toHaveLength(4)
    // One that only had to be found may have been held up.
    expect(times.filter((time) => time > Math.max(...times) / 3).length).toBeLessThanOrEqual(2)
  })

  /** The time that each run of each statement took to plan, as the database keeps it. */
  async function planned(): Promise<string[]> {
    const rows = await graph.read(
      `CALL db.stats.retrieve('QUERIES') YIELD data WHERE data.query STARTS WITH 'CALL () {' AND data.query CONTAINS ':Demand)'
       RETURN [one IN data.invocations | one.elapsedCompileTimeInUs]`,
      {},
    )
    return rows.map(([times]) => JSON.stringify(times))
  }
})

describe('with more asked than it does at once', () => {
  const ask = (server: TestServer) =>
    fetch(server.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ actors { totalCount } }"}' })

  test('so many run, three times as many wait, and the rest is told to come back; what was let in is answered', async () => {
    const { graph: slow, read, letGo } = held()
    const server = await start(slow, { maxRequests: 2 })
    const asked = Array.from({ length: 20 }, () => ask(server))
    await until(async () => (await metric(server, 'demarche_requests_shed_total')) === 12)

    const running = [read.length, await metric(server, 'demarche_requests_running'), await metric(server, 'demarche_requests_waiting')]
    expect((await get(server, '/health')).status).toBe(200)
    letGo()
    const answers = await Promise.all(asked)

    expect(running).toEqual([2, 2, 6])
    const shed = answers.filter(({ status }) => status === 503)
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(8)
    expect(shed.map(({ headers }) => headers.get('retry-after'))).toEqual(Array(12).fill('5'))
    expect(await shed[0]?.json()).toEqual({
      errors: [
        {
          message: 'The server has more to do than it can. Try again in a few seconds.',
          extensions: { code: 'UNAVAILABLE', retryable: true },
        },
      ],
    })
  })

  test('who leaves is not waited for: the statement under way is ended, one that waits is never sent', async () => {
    const { graph: slow, read, ended, letGo } = held()
    const server = await start(slow, { maxRequests: 1 })
    const leaving = new AbortController()
    const gone = Array.from({ length: 3 }, () =>
      fetch(server.url, { method: 'POST', signal: leaving.signal, headers: { 'content-type': 'application/json' }, body: '{"query":"{ actors { totalCount } }"}' }),
    )
    await until(async () => (await metric(server, 'demarche_requests_waiting')) === 2)
    leaving.abort()
    await Promise.allSettled(gone)
    await until(() => ended.length === 1)
    letGo()

    expect((await ask(server)).status).toBe(200)
    expect(read).toHaveLength(2)
    expect(server.logged.filter(({ answered }) => answered === false)).toHaveLength(3)
    expect(server.logged.filter(({ level }) => Number(level) > 30)).toEqual([])
  })

  test('a statement that nobody waits for any more is ended in the database', async () => {
    const leaving = new AbortController()
    const statement = 'UNWIND range(1, 1000000000) AS n WITH n WHERE n % 7 = 9 RETURN count(n)'
    const reading = graph.read(statement, {}, leaving.signal)
    const running = async () => (await graph.read('SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery', {})).flat().includes(statement)
    await until(running)
    leaving.abort(new UnavailableError('The client left.'))

    await expect(reading).rejects.toThrow('The client left.')
    await until(async () => !(await running()))
  })
})

describe('connections', () => {
  /** Sends bytes and returns what comes back until the server closes. */
  async function raw(server: TestServer, ...parts: string[]): Promise<string> {
    const socket = createConnection(Number(new URL(server.url).port), '127.0.0.1')
    let text = ''
    socket.on('data', (data: Buffer) => (text += data.toString()))
    socket.on('error', () => undefined)
    for (const part of parts) socket.write(part)
    await once(socket, 'close')
    return text
  }

  test('a head that is too large is refused', async () => {
    const server = await start(graph)

    expect(await raw(server, `GET /health HTTP/1.1\r\nHost: a\r\nX-Large: ${'x'.repeat(20_000)}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 431 /)
  })

  test('one on which nothing was sent keeps no stop waiting', async () => {
    const server = await startServer(graph)
    const silent = createConnection(Number(new URL(server.url).port), '127.0.0.1')
    const closed = once(silent, 'close')
    await once(silent, 'connect')
    silent.resume()
    const since = performance.now()
    await server.stop()
    await closed

    expect(performance.now() - since).toBeLessThan(20_000)
  })
})

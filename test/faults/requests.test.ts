/**
 * Whatever a client sends, the server answers what it can, refuses the rest with a reason, lives on, and tells nobody what is
 * inside. The server is `demarche start` in a process of its own.
 *
 * REQUESTS says how many strange requests are made (500), REQUESTS_SEED which: the run prints its own.
 */
import { Agent, request, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import { createConnection, type Socket } from 'node:net'
import { join } from 'node:path'
import { text as textOf } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { loadQuestions } from '../../src/questions.ts'
import { demarche, killCommands, serving, type Command } from '../kit/command.ts'
import { sharedConnection, sharedGraph } from '../kit/database.ts'
import { startServer } from '../kit/http.ts'
import { makeShot, withoutRest, type Shot } from '../kit/requests.ts'

const REQUESTS = Number(process.env['REQUESTS'] ?? 500)
const SEED = Number(process.env['REQUESTS_SEED'] ?? Date.now() % 1_000_000)
/** How many requests the server answers at once. */
const AT_ONCE = 8
/** The longest that anybody may be kept waiting by others, in milliseconds: several times what it takes on a slow machine. */
const PATIENCE = 3_000
/** By so much may the memory of a server grow that is asked too much, in MiB. */
const GROWTH = 64

const root = join(import.meta.dirname, '../..')
const questions = loadQuestions(join(root, 'questions'))
const { uri, username, password } = sharedConnection()
// With a time limit of its own it heeds how long the server keeps a connection.
const agent = new Agent({ keepAlive: true, maxSockets: 200, timeout: 60_000 })
const good: Shot = { name: 'a good request', method: 'POST', path: '/graphql', headers: { 'content-type': 'application/json' }, body: '{"query": "{ actors { totalCount } }"}' }

let server: Command
let port: number
beforeAll(async () => {
  server = demarche(['start'], { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, LOG_LEVEL: 'debug', DEMARCHE_MAX_REQUESTS: String(AT_ONCE) })
  port = Number(new URL(await serving(server)).port)
})
afterAll(() => {
  agent.destroy()
  killCommands()
})

interface Reply {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

/** The reply, or undefined where the server closed the connection before it took all that was sent. */
function send(shot: Shot, again = true): Promise<Reply | undefined> {
  const { method, path, headers, body } = shot
  return new Promise((resolve, reject) => {
    const sending = request({ port, host: '127.0.0.1', agent, method, path, headers: { ...headers, 'content-length': Buffer.byteLength(body) } })
    sending.on('response', (response: IncomingMessage) => {
      textOf(response).then((text) => { resolve({ status: response.statusCode ?? 0, headers: response.headers, text }) }, reject)
    })
    sending.on('error', (error: NodeJS.ErrnoException) => {
      // The server closed it just as it was used again; nothing of the request was taken.
      const isClosed = error.code === 'EPIPE' || error.code === 'ECONNRESET'
      if (isClosed && sending.reusedSocket && again) resolve(send(shot, false))
      else if (isClosed) resolve(undefined)
      else reject(error)
    })
    sending.end(body)
  })
}

/** What is wrong with a reply, if anything. What the client sent itself is no leak. */
function wrongWith(shot: Shot, { status, headers, text }: Reply): string | undefined {
  if (status >= 500 && !(status === 503 && headers['retry-after'] !== undefined && text.includes('"UNAVAILABLE"'))) return `status ${status}`
  if (text.includes('INTERNAL_SERVER_ERROR')) return 'a defect'
  const told = status === 200 && text.startsWith('{"data"') ? JSON.stringify((JSON.parse(text) as { errors?: unknown }).errors ?? '') : text
  const leak = [root, 'node_modules', '.ts:', '    at ', 'Neo.', 'bolt://', 'CALL (', 'RETURN ', password].find((one) => told.includes(one) && !shot.body.includes(one))
  return leak === undefined || status === 200 && headers['content-type']?.startsWith('text/html') ? undefined : `it tells ${JSON.stringify(leak)}`
}

/** Sends each and tells what went wrong, all with the seeds that make it again. */
async function sendAll(shots: readonly { readonly shot: Shot; readonly label: string }[]): Promise<string[]> {
  const wrong: string[] = []
  const left = [...shots]
  async function work(): Promise<void> {
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      const { shot, label } = next
      const reply = await send(shot)
      const problem = reply === undefined ? (shot.body.length > 64_000 ? undefined : 'no reply') : wrongWith(shot, reply)
      if (problem !== undefined) wrong.push(`${label}, ${shot.name}: ${problem}. ${shot.method} ${shot.path.slice(0, 200)} ${shot.body.toString().slice(0, 300)} → ${reply?.text.slice(0, 300) ?? ''}`)
    }
  }
  await Promise.all(Array.from({ length: 4 }, work))
  return wrong
}

/** Asks for a sign of life ten times a second; returns how long the slowest took, in milliseconds. */
async function slowestSign(during: () => Promise<void>): Promise<number> {
  const state = { over: false }
  let slowest = 0
  const probing = (async () => {
    while (!state.over) {
      const since = performance.now()
      const reply = await send({ name: 'health', method: 'GET', path: '/health', headers: {}, body: '' })
      if (reply?.status !== 200) throw new Error(`/health answered ${reply?.status}`)
      slowest = Math.max(slowest, performance.now() - since)
      await sleep(100)
    }
  })()
  await during().finally(() => { state.over = true })
  await probing
  return slowest
}

async function memory(): Promise<number> {
  const { text = '' } = (await send({ name: 'metrics', method: 'GET', path: '/metrics', headers: {}, body: '' })) ?? {}
  return Number(/^process_resident_memory_bytes (\S+)$/m.exec(text)?.[1]) / 2 ** 20
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`)
}

test('each of many strange requests is answered or refused with a reason, and none holds up the others', async () => {
  tell(`Requests: REQUESTS=${REQUESTS} REQUESTS_SEED=${SEED}`)
  const shots = Array.from({ length: REQUESTS }, (_, index) => ({ shot: makeShot(SEED + index, questions), label: `REQUESTS=1 REQUESTS_SEED=${SEED + index}` }))
  let wrong: string[] = []
  const slowest = await slowestSign(async () => { wrong = await sendAll(shots) })
  tell(`The slowest sign of life took ${Math.round(slowest)} ms.`)

  expect(wrong).toEqual([])
  expect(slowest).toBeLessThan(PATIENCE)
  expect(await send(good)).toMatchObject({ status: 200 })
})

test('each variable of each question may be of every JSON type', async () => {
  const values = [null, true, 1.5, 2 ** 53, '', '\0\ud800', ['nato', null], { a: [{}] }]
  const shots = questions.flatMap(({ name, operation, sampleVariables }) => {
    const query = withoutRest(operation)
    return [...query.matchAll(/\$(\w+): /g)].flatMap(([, variable = '']) =>
      values.map((value) => ({
        label: `$${variable}: ${JSON.stringify(value)}`,
        shot: { ...good, name, body: JSON.stringify({ query, variables: { ...sampleVariables, [variable]: value } }) },
      })),
    )
  })

  expect(await sendAll(shots)).toEqual([])
})

/** Sends bytes; resolves with what came back when the server closes the connection, or after a while. */
async function raw(parts: readonly (string | Buffer)[]): Promise<string> {
  const socket = createConnection({ port, host: '127.0.0.1', allowHalfOpen: true })
  let text = ''
  socket.on('data', (data: Buffer) => (text += data.toString('latin1')))
  socket.on('error', () => undefined)
  const closed = new Promise<void>((resolve) => socket.on('close', () => { resolve() }).on('end', () => { resolve() }))
  for (const part of parts) socket.write(part)
  await Promise.race([closed, sleep(20_000)])
  socket.destroy()
  return text
}

const head = (length: number | string, more = '') =>
  `POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n${more}\r\n`
const chunked = 'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n'
const body = good.body.toString()

test.each<[string, readonly (string | Buffer)[], number]>([
  ['bytes that are no HTTP', [Buffer.from(Array.from({ length: 2_000 }, (_, index) => (index * 37) % 256))], 400],
  ['a TLS hello', [Buffer.from('16030100c8010000c40303', 'hex')], 400],
  ['a head without a host', ['GET /health HTTP/1.1\r\n\r\n'], 400],
  ['a version that there is not', ['GET /health HTTP/9.9\r\n\r\n'], 400],
  ['a length that is no number', [head('x')], 400],
  ['two lengths', [head(5, 'Content-Length: 6\r\n')], 400],
  ['a length and chunks', [head(5, 'Transfer-Encoding: chunked\r\n')], 400],
  ['a chunk size that is no number', [chunked, 'zz\r\nx\r\n0\r\n\r\n'], 400],
  ['a chunk larger than can be counted', [chunked, 'fffffffffffffffff\r\nx'], 400],
  ['a chunk beyond the limit', [chunked, `20000\r\n${' '.repeat(0x20000)}\r\n0\r\n\r\n`], 413],
  ['a header split by CR LF in the request id', [head(body.length, 'X-Request-Id: a\r\n{"level":60}\r\n'), body], 400],
  ['NUL in a header', [head(body.length, 'X-Request-Id: a\0b\r\n'), body], 400],
  ['more headers than anybody needs', [`GET /health HTTP/1.1\r\nHost: a\r\n${Array.from({ length: 5_000 }, (_, index) => `X-${index}: y`).join('\r\n')}\r\n\r\n`], 431],
])('%s is refused', async (_name, parts, status) => {
  const answer = await raw(parts)

  expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
  expect(await send(good)).toMatchObject({ status: 200 })
})

test('requests sent one after another without waiting are answered in their order', async () => {
  const asking = (id: number) => `${head(body.length, `X-Request-Id: in-order-${id}\r\n`)}${body}`
  const last = 'GET /health HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'
  const answer = await raw([Array.from({ length: 30 }, (_, index) => asking(index)).join('') + last])

  expect([...answer.matchAll(/X-Request-Id: in-order-(\d+)/g)].map(([, id]) => Number(id))).toEqual(Array.from({ length: 30 }, (_, index) => index))
})

test('slow, silent and half-closed clients are parted from, and keep nobody waiting', async () => {
  const open: Socket[] = []
  const closed: number[] = []
  const connect = (bytes: string, { drip = '', end = false } = {}) => {
    const socket = createConnection({ port, host: '127.0.0.1', allowHalfOpen: true })
    const since = performance.now()
    const dripping = setInterval(() => { if (drip !== '') socket.write(drip) }, 1_000)
    socket.on('error', () => undefined).on('data', () => undefined).on('end', () => socket.end())
    socket.on('close', () => {
      clearInterval(dripping)
      closed.push(performance.now() - since)
    })
    socket.write(bytes)
    if (end) socket.end()
    open.push(socket)
  }
  for (let count = 0; count < 40; count++) {
    connect('')
    connect('GET /health HTTP/1.1\r\nHost: a\r\nX-Slow: ', { drip: 'x' })
    connect(head(1_000), { drip: ' ' })
    connect(head(1_000) + ' '.repeat(10))
    connect(head(body.length) + body, { end: true })
  }
  const slowest = await slowestSign(async () => {
    for (let left = 10; left > 0; left--) {
      expect(await send(good)).toMatchObject({ status: 200 })
      await sleep(100)
    }
  })
  while (closed.length < open.length) await sleep(50)
  tell(`The last of ${open.length} slow clients was parted from after ${Math.round(Math.max(...closed) / 1000)} s.`)

  expect(slowest).toBeLessThan(PATIENCE)
})

test('ten times as much as it answers at once: some is told to come back, all is answered, memory does not grow', async () => {
  // Neither the database nor the server has seen them, so they take a while.
  const shot = (wave: number, index: number): Shot => ({
    ...good,
    body: JSON.stringify({ query: `{ positions(first: 50) { nodes { ${fieldsOf(wave * 80 + index)} evidence { exact } } } } # ${' '.repeat(60_000)}` }),
  })
  const wave = async (number: number) => await Promise.all(Array.from({ length: 10 * AT_ONCE }, (_, index) => send(shot(number, index))))
  await wave(0)
  const before = await memory()
  const replies: (Reply | undefined)[] = []
  for (let number = 1; number <= 3; number++) replies.push(...(await wave(number)))
  // What is only garbage is collected as requests go on.
  let after = await memory()
  for (let wait = 0; wait < 40 && after - before >= GROWTH; wait++) {
    await Promise.all(Array.from({ length: AT_ONCE }, () => send(good)))
    await sleep(250)
    after = await memory()
  }
  const shed = replies.filter((reply) => reply?.status === 503)
  tell(`${replies.length} requests, ${shed.length} told to come back; ${Math.round(before)} MiB before, ${Math.round(after)} MiB after.`)

  expect(replies.filter((reply) => reply?.status !== 200 && reply?.status !== 503)).toEqual([])
  expect(shed.length).toBeGreaterThan(0)
  expect(shed.filter((reply) => reply?.headers['retry-after'] === undefined || !reply.text.includes('"UNAVAILABLE"'))).toEqual([])
  expect(after - before).toBeLessThan(GROWTH)
  expect(await send(good)).toMatchObject({ status: 200 })
})

/** A selection of its own for each number below 1024. */
function fieldsOf(number: number): string {
  const fields = ['text', 'date', 'basis', 'by { name }', 'to { name }', 'statements { form }', 'responses { text }', 'reasons { text }', 'conditions { text }', 'cites { title }']
  return ['id', ...fields.filter((_, bit) => (number >> bit) % 2 === 1)].join(' ')
}

test('who waits too long for others is told to come back', async () => {
  const graph = await sharedGraph()
  let letGo: () => void = () => undefined
  const free = new Promise<void>((resolve) => (letGo = resolve))
  const busy = await startServer({ read: (statement, params) => free.then(() => graph.read(statement, params)) }, { maxRequests: 1 })
  const first = busy.ask('{ actors { totalCount } }')
  const second = await busy.ask('{ actors { totalCount } }')
  letGo()

  expect(second).toMatchObject({ status: 503, body: { errors: [{ extensions: { code: 'UNAVAILABLE', retryable: true } }] } })
  expect((await first).status).toBe(200)
  await busy.stop()
  await graph.close()
})

test('every line of the log is JSON, names its request, and tells no secret; no defect was among them', async () => {
  server.child.kill('SIGTERM')
  expect(await server.ended).toBe(0)
  const lines = server.output().split('\n').filter((line) => line !== '')
  const logged = lines.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as Record<string, unknown>)

  expect(lines.filter((line) => !/^(\{|[·✓] |Ready\. )/.test(line))).toEqual([])
  expect(logged.filter(({ level, time }) => typeof level !== 'number' || typeof time !== 'number')).toEqual([])
  const aboutRequests = logged.filter(({ msg }) => msg === 'request' || msg === 'defect' || msg === 'database')
  expect(aboutRequests.length).toBeGreaterThan(1_000)
  expect(aboutRequests.filter(({ requestId }) => typeof requestId !== 'string' || !/^[\w-]{1,64}$/.test(requestId))).toEqual([])
  expect(logged.filter(({ level }) => Number(level) >= 50)).toEqual([])
  expect([password, 'hush-hush', 'isAdmin'].filter((secret) => server.output().includes(secret))).toEqual([])
})

/**
 * A server that is told to stop while it is busy answers everything that was sent to it before it ends; one that fails within
 * says so, stops its database and ends.
 */
import { once } from 'node:events'
import { request, type IncomingMessage } from 'node:http'
import { createConnection } from 'node:net'
import { text as textOf } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { commandHome, demarche, killCommands, serving, type Command } from '../kit/command.ts'

let home: string
let remove: () => Promise<void>
beforeAll(async () => {
  ;({ home, remove } = await commandHome())
})
afterEach(() => {
  killCommands()
})
afterAll(() => remove())

interface Reply {
  readonly status: number | undefined
  readonly connection: string | undefined
  readonly text: string
}

/** Sends one request on a connection of its own. */
function ask(url: string, query: string): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const asking = request(url, { method: 'POST', agent: false, headers: { 'content-type': 'application/json', connection: 'keep-alive' } })
    asking.on('response', (response: IncomingMessage) => {
      textOf(response).then((text) => { resolve({ status: response.statusCode, connection: response.headers.connection, text }) }, reject)
    })
    asking.on('error', reject)
    asking.end(JSON.stringify({ query }))
  })
}

/** A question that the database has not planned yet, different for each number below 64. */
function cold(number: number): string {
  const fields = ['text', 'date', 'basis', 'territory', 'period', 'strength']
  const chosen = fields.filter((_, bit) => (number >> bit) % 2 === 1)
  return `{ positions(first: 50) { nodes { id ${chosen.join(' ')} reasons { text } } } }`
}

/** Waits until the server has taken so many questions, whether it has answered them or not. */
async function arrived(url: string, count: number): Promise<void> {
  for (;;) {
    const text = await (await fetch(new URL('/metrics', url))).text()
    const metric = (name: string) => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1] ?? 0)
    if (metric('demarche_requests_running') + metric('demarche_graphql_request_duration_seconds_count{question="other"}') >= count) return
    await sleep(5)
  }
}

test('40 questions under way when it is told to stop are all answered in full, and it ends with code 0', async () => {
  const server = demarche(['start'], { DEMARCHE_HOME: home, LOG_LEVEL: 'info', DEMARCHE_MAX_REQUESTS: '100' })
  const url = await serving(server)
  const asked = Array.from({ length: 40 }, (_, number) => ask(url, cold(number)))
  await arrived(url, 40)
  server.child.kill('SIGTERM')
  while ((await fetch(new URL('/health', url))).headers.get('connection') !== 'close') await sleep(5)
  // At once, as new connections are taken only for a moment more.
  const [ready, late] = await Promise.all([fetch(new URL('/ready', url)), ask(url, '{ actors { totalCount } }')])
  const replies = await Promise.all(asked)

  const underWay = replies.filter(({ connection }) => connection === 'close').length
  process.stderr.write(`${underWay} of 40 questions were under way when the server was told to stop.\n`)
  expect(underWay).toBeGreaterThan(10)
  expect(await ready.json()).toMatchObject({ ready: false, missing: 'end' })
  expect(late).toMatchObject({ status: 200, connection: 'close' })
  expect(replies.filter(({ status, text }) => status !== 200 || (JSON.parse(text) as { errors?: unknown }).errors !== undefined)).toEqual([])
  expect(await server.ended).toBe(0)
  expect(linesOf(server).filter(({ answered }) => answered === false)).toEqual([])
  await expect(fetch(url)).rejects.toThrow()
})

test('an error that reaches nobody is logged, the database is stopped, and the exit code is 1', async () => {
  const failing = "process.on('SIGUSR2', () => { Promise.reject(new Error('a defect that the test put there')) })"
  const server = demarche(['start'], { DEMARCHE_HOME: home, LOG_LEVEL: 'info', NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(failing)}` })
  const url = await serving(server)
  const database = new URL(/Database: (\S+)/.exec(server.output())?.[1] ?? '')
  const asked = ask(url, cold(1))
  await arrived(url, 1)
  server.child.kill('SIGUSR2')

  expect((await asked).status).toBe(200)
  expect(await server.ended).toBe(1)
  await expect(once(createConnection(Number(database.port), database.hostname), 'connect')).rejects.toThrow('ECONNREFUSED')
  const [line] = linesOf(server).filter(({ level }) => level === 60)
  expect(line).toMatchObject({ msg: 'defect', err: { message: 'a defect that the test put there' } })
  expect(server.output()).toMatch(/^error: Demarche ended because of a defect/m)
})

function linesOf(server: Command): Record<string, unknown>[] {
  return server.output().split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as Record<string, unknown>)
}

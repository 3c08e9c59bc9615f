/**
 * `demarche start`, run as a user runs it: a process of its own, its own home, its signals.
 */
import { jest } from '@jest/globals'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { request, type IncomingMessage } from 'node:http'
import { createServer, type AddressInfo } from 'node:net'
import { delimiter, join } from 'node:path'
import { json } from 'node:stream/consumers'
import { openGraph } from '../../src/graph/open.ts'
import { isAlive, processIdentity } from '../../src/engine/process.ts'
import { findEngine } from '../../src/engine/start.ts'
import { loadQuestions } from '../../src/questions.ts'
import { commandHome, demarche, killCommands, printed, query, serving, type Command } from '../kit/command.ts'
import { ownDatabase, processOf } from '../kit/database.ts'

const root = join(import.meta.dirname, '../..')
jest.setTimeout(180_000)
let home: string
let remove: () => Promise<void>
beforeAll(async () => {
  ;({ home, remove } = await commandHome())
})
afterEach(killCommands)
afterAll(() => remove())

const start = (env: Record<string, string> = {}) => demarche(['start'], { DEMARCHE_HOME: home, ...env })

async function askRejections(api: string): Promise<number> {
  const question = loadQuestions(join(root, 'questions')).find(({ name }) => name === 'rejectedDemands')
  const { data } = await query(api, question?.operation ?? '', question?.sampleVariables)
  return (data as { responses: { totalCount: number } }).responses.totalCount
}

/** Waits for the end of a command that must fail with this code and one message, and returns what it printed. */
async function refused({ ended, output }: Command, code: number): Promise<string> {
  expect({ code: await ended, output: output() }).toMatchObject({ code })
  expect(output().match(/^error:/gm)).toHaveLength(1)
  expect(output()).not.toMatch(/^ +at /m)
  return output()
}

/** Asks what the database has not planned yet, and calls `underWay` as soon as the server has the request. */
async function askCold(url: string, underWay: () => void): Promise<{ status: number | undefined; body: unknown }> {
  const query = `{ positions(first: 50) { nodes { text responses { text reasons { text evidence { exact } } statements { form } }
    outcome { text links { text to { text issue { name } } } } } } }`
  const headers = { 'content-type': 'application/json', expect: '100-continue' }
  const asking = request(url, { method: 'POST', headers })
  asking.flushHeaders()
  await once(asking, 'continue')
  asking.end(JSON.stringify({ query }), underWay)
  const [response] = (await once(asking, 'response')) as [IncomingMessage]
  return { status: response.statusCode, body: await json(response) }
}

describe.each(['SIGINT', 'SIGTERM'] as const)('started, asked and ended by %s', (signal) => {
  test('it answers also what was asked before the signal, says where it is, ends with code 0 and leaves no process', async () => {
    const started = start({})
    const playground = await serving(started)
    const rejections = await askRejections(playground)
    const database = processIdentity(processOf((await findEngine(home))?.record).pid)
    const last = await askCold(playground, () => {
      // A terminal's Ctrl-C reaches us twice: once by itself and once passed on by npm.
      started.child.kill(signal)
      started.child.kill(signal)
    })

    await expect(fetch(playground)).rejects.toThrow()
    expect(last).toEqual({ status: 200, body: { data: { positions: { nodes: expect.any(Array) as unknown } } } })
    expect(await started.ended).toBe(0)
    expect(database).toBeDefined()
    expect(rejections).toBeGreaterThan(2)
    expect(started.output()).toMatch(/^Ready\. Explorer: http:\/\/127\.0\.0\.1:\d+\/ {2}Playground: \S+\/graphql {2}Database: bolt:\S+$/m)
    expect(database !== undefined && isAlive(database)).toBe(false)
  })
})

test('the second start finds what the first left', async () => {
  const started = start({})
  await serving(started)
  const engine = await findEngine(home)
  if (engine === undefined) throw new Error('There is no database.')
  const graph = await openGraph({ ...engine, database: 'neo4j' })
  const [[migrations]] = (await graph.read('MATCH (m:Migration) RETURN count(m), min(m.appliedAt)', {})) as [[number]]
  await graph.close()

  const second = start({})
  expect(await second.ended).not.toBe(0)
  started.child.kill('SIGTERM')
  await started.ended

  expect(migrations).toBeGreaterThan(0)
  expect(second.output()).toContain(String(started.child.pid))
})

test('stopped while it starts, it ends with code 0 and leaves no process', async () => {
  const started = start({})
  await printed(started, 'Starting the database')
  started.child.kill('SIGINT')

  expect(await started.ended).toBe(0)
  expect(await findEngine(home)).toBeUndefined()
})

test('a taken port is told before anything slow begins', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo

  const started = start({ PORT: String(port) })
  const code = await started.ended
  other.close()

  expect(code).toBe(3)
  expect(started.output()).toContain(`Port ${port} is taken by another program.`)
  expect(started.output()).not.toContain('Starting the database')
})

test('a database that cannot be reached and a wrong setting are each told in one message', async () => {
  const unreachable = start({ NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'x' })
  const wrong = start({ PORT: 'many', DEMARCHE_HOM: 'x' })

  expect(await refused(unreachable, 3)).toContain('bolt://127.0.0.1:9')
  expect(await refused(wrong, 2)).toMatch(/DEMARCHE_HOM is not a setting[\s\S]*PORT is "many"/)
})

test('a database of one’s own gets the sample cases and goes on running; a wrong password for it is told in one message', async () => {
  const { graph, connection, stop } = await ownDatabase()
  try {
    const settings = { NEO4J_URI: connection.uri, DEMARCHE_HOME: join(home, 'unused') }
    const message = await refused(start({ ...settings, NEO4J_PASSWORD: 'wrong' }), 3)
    const started = start({ ...settings, NEO4J_PASSWORD: connection.password })
    const playground = await serving(started)
    const rejections = await askRejections(playground)
    started.child.kill('SIGTERM')

    expect(message).toContain(`${connection.uri} does not accept this user name and password. Check NEO4J_USERNAME and NEO4J_PASSWORD.`)
    expect(await started.ended).toBe(0)
    expect(rejections).toBeGreaterThan(2)
    expect(started.output()).toContain(`Database: ${connection.uri}`)
    expect(started.output()).not.toContain('Starting the database')
    expect(await graph.read('MATCH (d:Dossier) RETURN d.id ORDER BY d.id', {})).toEqual([['ambril-channel-2031'], ['nato-russia-2022'], ['register']])
  } finally {
    await stop()
  }
})

describe('what the machine lacks is told in one message with the three ways', () => {
  const ways = /There are three ways[\s\S]*Maven[\s\S]*Docker[\s\S]*NEO4J_URI/

  /** A folder for the PATH, with these shell scripts in it. */
  async function programs(scripts: Record<string, string>): Promise<string> {
    const folder = await mkdtemp(join(home, 'bin-'))
    for (const [name, script] of Object.entries(scripts)) await writeFile(join(folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
    return folder
  }

  test('no Java', async () => {
    const message = await refused(start({ PATH: await programs({}) }), 3)

    expect(message).toContain('No Java was found: there is no command java on the PATH.')
    expect(message).toMatch(ways)
  })

  test('a Java that is too old, though a newer one comes later on the PATH', async () => {
    const old = await programs({ java: `echo 'openjdk version "11.0.2" 2019-01-15' >&2`, docker: 'exit 1' })
    const message = await refused(start({ PATH: `${old}${delimiter}${process.env['PATH'] ?? ''}` }), 3)

    expect(message).toContain('Java 11.0.2 is too old: Neo4j needs Java 17 or later.')
    expect(message).toMatch(ways)
  })

  test('no Maven to fetch Neo4j with', async () => {
    const folders = (process.env['PATH'] ?? '').split(delimiter)
    const java = folders.map((folder) => join(folder, 'java')).find((path) => existsSync(path)) ?? ''
    const only = await programs({ java: `exec '${java}' "$@"` })
    const message = await refused(start({ PATH: only, DEMARCHE_HOME: join(home, 'without-jars') }), 3)

    expect(message).toContain('No Maven was found to fetch Neo4j with: there is no command mvn on the PATH.')
    expect(message).not.toContain('No Java')
    expect(message).toMatch(ways)
  })
})

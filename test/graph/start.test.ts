/**
 * `demarche start`, run as a user runs it: a process of its own, its own home, its signals.
 */
import { jest } from '@jest/globals'
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { symlinkSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { openGraph } from '../../src/graph/open.ts'
import { isAlive, processIdentity } from '../../src/engine/record.ts'
import { findEngine } from '../../src/engine/start.ts'
import { loadQuestions } from '../../src/questions.ts'
import { SOFTWARE, temporaryHome } from '../kit/database.ts'

const root = join(import.meta.dirname, '../..')
jest.setTimeout(180_000)
const children: ChildProcess[] = []
let home: string
let remove: () => Promise<void>
beforeAll(async () => {
  ;({ home, remove } = await temporaryHome())
  for (const name of await readdir(SOFTWARE)) {
    if (name.startsWith('neo4j-')) symlinkSync(join(SOFTWARE, name), join(home, basename(name)))
  }
})
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL')
  await remove()
})

interface Started {
  readonly child: ChildProcess
  readonly output: () => string
  /** Resolves with the exit code. */
  readonly ended: Promise<number | null>
}

function demarche(env: Record<string, string>): Started {
  const child = spawn(process.execPath, [join(root, 'bin/demarche.mjs'), 'start'], {
    env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', DEMARCHE_HOME: home, PORT: '0', LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  children.push(child)
  let output = ''
  child.stdout.on('data', (data: Buffer) => (output += data.toString()))
  child.stderr.on('data', (data: Buffer) => (output += data.toString()))
  return { child, output: () => output, ended: once(child, 'close').then(([code]) => code as number | null) }
}

async function ready({ child, output }: Started): Promise<{ playground: string }> {
  while (!output().includes('Ready.')) {
    if (child.exitCode !== null) throw new Error(`It ended: ${output()}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return { playground: /Playground: (\S+)/.exec(output())?.[1] ?? '' }
}

async function askRejections(url: string): Promise<{ data: { responses: { totalCount: number } } }> {
  const question = loadQuestions(join(root, 'questions')).find(({ name }) => name === 'rejectedDemands')
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: question?.operation, variables: question?.sampleVariables }),
  })
  return (await response.json()) as { data: { responses: { totalCount: number } } }
}

describe.each(['SIGINT', 'SIGTERM'] as const)('started, asked and ended by %s', (signal) => {
  test('it answers, says where it is, ends with code 0 and leaves no process', async () => {
    const started = demarche({})
    const { playground } = await ready(started)
    const { data } = await askRejections(playground)
    const database = processIdentity(findEngine(home)?.pid ?? 0)
    // A terminal's Ctrl-C reaches us twice: once by itself and once passed on by npm.
    started.child.kill(signal)
    started.child.kill(signal)

    expect(await started.ended).toBe(0)
    expect(database).toBeDefined()
    expect(data.responses.totalCount).toBeGreaterThan(2)
    expect(started.output()).toMatch(/^Ready\. Explorer: http:\/\/127\.0\.0\.1:\d+\/ {2}Playground: \S+\/graphql {2}Database: bolt:\S+$/m)
    expect(database !== undefined && isAlive(database)).toBe(false)
  })
})

test('the second start finds what the first left', async () => {
  const started = demarche({})
  await ready(started)
  const engine = findEngine(home)
  if (engine === undefined) throw new Error('There is no database.')
  const graph = await openGraph({ ...engine, database: 'neo4j' })
  const [[migrations]] = (await graph.read('MATCH (m:Migration) RETURN count(m), min(m.appliedAt)', {})) as [[number]]
  await graph.close()

  const second = demarche({})
  expect(await second.ended).not.toBe(0)
  started.child.kill('SIGTERM')
  await started.ended

  expect(migrations).toBeGreaterThan(0)
  expect(second.output()).toContain(String(started.child.pid))
})

test('stopped while it starts, it ends with code 0 and leaves no process', async () => {
  const started = demarche({})
  while (!started.output().includes('Starting the database')) {
    if (started.child.exitCode !== null) break
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  started.child.kill('SIGINT')

  expect(await started.ended).toBe(0)
  expect(findEngine(home)).toBeUndefined()
})

test('a taken port is told before anything slow begins', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo

  const started = demarche({ PORT: String(port) })
  const code = await started.ended
  other.close()

  expect(code).toBe(3)
  expect(started.output()).toContain(`Port ${port} is taken by another program.`)
  expect(started.output()).not.toContain('Starting the database')
})

test('a database that cannot be reached, a wrong password and a wrong setting are told in one message', async () => {
  const unreachable = demarche({ NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'x' })
  const wrong = demarche({ PORT: 'many', DEMARCHE_HOM: 'x' })

  expect(await unreachable.ended).toBe(3)
  expect(unreachable.output()).toContain('bolt://127.0.0.1:9')
  expect(await wrong.ended).toBe(2)
  expect(wrong.output()).toMatch(/DEMARCHE_HOM is not a setting[\s\S]*PORT is "many"/)
})

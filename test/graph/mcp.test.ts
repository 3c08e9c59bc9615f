/** The questions as tools of the Model Context Protocol, asked by the official client over both transports. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { request, type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js'
import { demarche, launch, shared } from '../kit/cli.ts'

const ROOT = join(import.meta.dirname, '../..')
const BIN = join(ROOT, 'bin/demarche.mjs')

/** The text of an answer. */
function textOf({ content }: CallToolResult): string {
  return content.map((part) => (part.type === 'text' ? part.text : '')).join('\n')
}

function makeClient(): Client {
  return new Client({ name: 'test', version: '1.0.0' })
}

describe('over standard input and output', () => {
  const client = makeClient()
  const ask = async (name: string, given: Record<string, unknown> = {}) => (await client.callTool({ name, arguments: given })) as CallToolResult
  beforeAll(async () => {
    const env = { PATH: process.env['PATH'] ?? '', ...shared() }
    await client.connect(new StdioClientTransport({ command: process.execPath, args: [BIN, 'mcp'], env, stderr: 'ignore' }))
  })
  afterAll(() => client.close())

  test('every question is a tool that only reads', async () => {
    const { tools } = await client.listTools()

    const questions = readdirSync(join(ROOT, 'questions')).filter((file) => file.endsWith('.graphql')).map((file) => file.replace('.graphql', ''))
    expect(tools.map(({ name }) => name).sort()).toEqual(questions.sort())
    for (const { annotations, title, description } of tools) {
      expect(annotations).toEqual({ readOnlyHint: true, idempotentHint: true, openWorldHint: false })
      expect(title).toMatch(/^[A-Z].{10}/)
      expect(description).toContain('Topic: ')
    }
  })

  test('a tool says what its variables mean, and takes what the contract takes', async () => {
    const { tools } = await client.listTools()

    expect(tools.find(({ name }) => name === 'rejectedDemands')).toMatchObject({
      title: 'Which demands did an actor reject, and why?',
      inputSchema: {
        type: 'object',
        properties: {
          by: { type: 'string', minLength: 1, description: 'who rejects; the name, an alias or the id of an actor, such as nato' },
          first: { type: 'integer', minimum: 1, maximum: 100, default: 20 },
          after: { type: 'string' },
        },
        required: ['by'],
        additionalProperties: false,
      },
    })
  })

  test('a question is answered with its evidence, as text with its sources and as data', async () => {
    const answer = await ask('rejectedDemands', { by: 'N.A.T.O.' })

    const { out } = await demarche(['ask', 'rejectedDemands', '--by', 'nato', '--json'])
    expect(answer.isError).toBeUndefined()
    expect(answer.structuredContent).toEqual(JSON.parse(out))
    expect(textOf(answer)).toMatch(/^Which demands did an actor reject, and why\?\nBy NATO\n/)
    expect(textOf(answer)).toMatch(/^ +“.+”\n +— .+ \[1\] characters \d+–\d+$/m)
    expect(textOf(answer)).toMatch(/^Sources:\n\[1\] .+, \d{4}-\d{2}-\d{2}$/m)
  })

  test('a page says how to call for the next, which then comes', async () => {
    const first = textOf(await ask('rejectedDemands', { by: 'nato', first: 1 }))
    const [, next = ''] = /^More: rejectedDemands (.*)$/m.exec(first) ?? []

    const second = await ask('rejectedDemands', JSON.parse(next) as Record<string, unknown>)

    expect(second.isError).toBeUndefined()
    expect(textOf(second)).not.toBe(first)
  })

  test.each([
    ['a name that nobody goes by', 'rejectedDemands', { by: 'nat0' }, /There is no actor nat0; did you mean nato\?/],
    ['a record of another kind', 'rejectedDemands', { by: 'nato-russia-2022/european-security' }, /is an issue, and by takes an actor/],
    ['a missing variable', 'rejectedDemands', {}, /needed: who rejects; the name, an alias or the id of an actor, such as nato at by/],
    ['a variable that the question does not have', 'rejectedDemands', { by: 'nato', until: '2022' }, /Unrecognized key: "until"/],
    ['a page that is too long', 'rejectedDemands', { by: 'nato', first: 101 }, /<=100 at first/],
    ['a tool that there is not', 'rejectedDemand', {}, /Tool rejectedDemand not found/],
  ])('%s is answered with what is wrong', async (_name, tool, given, message) => {
    const answer = await ask(tool, given)

    expect(answer.isError).toBe(true)
    expect(textOf(answer)).toMatch(message)
  })

  test('a question that is given up is no failure of the server', async () => {
    const giveUp = new AbortController()
    const asked = client.callTool({ name: 'demands', arguments: { first: 100 } }, undefined, { signal: giveUp.signal })
    setImmediate(() => { giveUp.abort('enough') })

    await expect(asked).rejects.toThrow('enough')
    expect((await ask('demands', { by: 'nato' })).isError).toBeUndefined()
  })

  test('questions asked at once are all answered', async () => {
    const answers = await Promise.all(['nato', 'russia', 'us', 'nato', 'russia'].map((by) => ask('demands', { by })))

    expect(answers.map(({ isError }) => isError)).toEqual(answers.map(() => undefined))
  })
})

describe('the process over standard input and output', () => {
  const hello = { jsonrpc: '2.0', id: 1, method: 'initialize', params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } } }
  const ready = { jsonrpc: '2.0', method: 'notifications/initialized' }
  const question = { jsonrpc: '2.0', id: 2, method: 'tools/call', params: { name: 'rejectedDemands', arguments: { by: 'nato' } } }
  const lines = (...messages: unknown[]) => messages.map((message) => `${JSON.stringify(message)}\n`).join('')

  function start(): ChildProcess & { stdin: NodeJS.WritableStream; stdout: NodeJS.ReadableStream & { destroy: () => void } } {
    return spawn(process.execPath, [BIN, 'mcp'], { env: { PATH: process.env['PATH'] ?? '', ...shared() }, stdio: ['pipe', 'pipe', 'inherit'] })
  }

  test('prints nothing but messages, answers what was asked before its input ended, and ends', async () => {
    const child = start()
    let out = ''
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
    child.stdin.end(lines(hello, ready, question))

    expect(await once(child, 'close')).toEqual([0, null])
    const messages = out.trimEnd().split('\n').map((line) => JSON.parse(line) as { jsonrpc: string; id: number })
    expect(messages).toMatchObject([{ jsonrpc: '2.0', id: 1 }, { jsonrpc: '2.0', id: 2, result: { structuredContent: { question: 'rejectedDemands' } } }])
  })

  test('ends in order when it is told to', async () => {
    const child = start()
    child.stdin.write(lines(hello, ready, question))
    let out = ''
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString()
      if (out.includes('"id":2')) child.kill('SIGTERM')
    })

    expect(await once(child, 'close')).toEqual([0, null])
  })

  test('ends when nobody reads its answers any more', async () => {
    const child = start()
    child.stdin.on('error', () => {})
    child.stdout.once('data', () => { child.stdout.destroy() })
    child.stdin.write(lines(hello, ready, question))

    expect(await once(child, 'close')).toEqual([0, null])
  })
})

describe('over HTTP', () => {
  let stop: () => Promise<{ code: number | null; out: string; err: string }>
  let url: URL
  beforeAll(async () => {
    const { child, ended } = launch(['mcp', '--http', '127.0.0.1:0'])
    let out = ''
    while (!out.includes('\n')) out += String((await once(child.stdout, 'data'))[0])
    url = new URL(/^Ready\. MCP: (.*)$/m.exec(out)?.[1] ?? '')
    stop = async () => {
      child.kill('SIGTERM')
      return await ended
    }
  })

  test('each client has a session of its own, until it ends it', async () => {
    const transports = [new StreamableHTTPClientTransport(url), new StreamableHTTPClientTransport(url)] as const
    const clients = [makeClient(), makeClient()] as const
    for (const [index, client] of clients.entries()) await client.connect(transports[index] as Parameters<Client['connect']>[0])
    expect(transports[0].sessionId).not.toBe(transports[1].sessionId)

    await transports[0].terminateSession()
    const answer = (await clients[1].callTool({ name: 'rejectedDemands', arguments: { by: 'the alliance' } })) as CallToolResult

    expect(textOf(answer)).toContain('By NATO')
    for (const client of clients) await client.close()
  })

  /** fetch does not let the Host header be set. */
  async function post(headers: Record<string, string>): Promise<{ status: number | undefined; body: string }> {
    const sent = request(url, { method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream', ...headers } })
    sent.end(JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' }))
    const [response] = await once(sent, 'response') as [IncomingMessage]
    let body = ''
    for await (const chunk of response) body += String(chunk)
    return { status: response.statusCode, body }
  }

  test.each<[string, Record<string, string>, number, string]>([
    ['a name that another site made to point here', { host: 'evil.example' }, 403, 'does not go by the name evil.example'],
    ['a page of another site', { origin: 'http://evil.example' }, 403, 'no requests from pages of other sites'],
    ['a page of no site', { origin: 'null' }, 403, 'no requests from pages of other sites'],
    ['a session that there is not', { 'mcp-session-id': 'gone' }, 404, 'There is no such session'],
    ['a client that did not introduce itself', {}, 400, 'not initialized'],
  ])('%s is refused', async (_name, headers, status, message) => {
    expect(await post(headers)).toEqual({ status, body: expect.stringContaining(message) as unknown })
  })

  test('told to end, it lets go of its clients', async () => {
    const client = makeClient()
    await client.connect(new StreamableHTTPClientTransport(url))
    const before = performance.now()

    expect(await stop()).toMatchObject({ code: 0 })
    expect(performance.now() - before).toBeLessThan(10_000)
    await client.close()
  })
})

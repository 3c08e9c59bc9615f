/**
 * The product's own server over a test database, on a free port of this machine.
 */
import { join } from 'node:path'
import pino from 'pino'
import { Registry } from 'prom-client'
import { loadLibrary } from '../../src/compile/library.ts'
import { loadSdl, makeSchema } from '../../src/compile/schema.ts'
import type { Graph } from '../../src/graph/open.ts'
import { listen } from '../../src/listen.ts'
import { loadQuestions } from '../../src/questions.ts'
import { createServer } from '../../src/server.ts'
import { ownDatabase, sharedGraph, type TestDatabaseOptions } from './database.ts'

const root = join(import.meta.dirname, '../..')

export interface Answer {
  readonly status: number
  readonly body: { data?: Record<string, unknown> | null; errors?: { message: string; path?: unknown; extensions?: Record<string, unknown> }[] }
}

export interface TestServer {
  /** Of the API: `http://127.0.0.1:…/graphql`. */
  readonly url: string
  readonly ask: (query: string, variables?: Record<string, unknown>) => Promise<Answer>
  /** What was logged so far, one object a line. */
  readonly logged: readonly Record<string, unknown>[]
  readonly stop: () => Promise<void>
}

export async function startServer(graph: Pick<Graph, 'read'>, { maxRequests = 32, onlyCatalogue = false } = {}): Promise<TestServer> {
  const logged: Record<string, unknown>[] = []
  const log = pino({}, { write: (line: string) => logged.push(JSON.parse(line) as Record<string, unknown>) })
  const server = createServer({
    questions: loadQuestions(join(root, 'questions')),
    webRoot: join(root, 'web/dist'),
    docsRoot: join(root, 'docs/site'),
    log,
    onlyCatalogue,
    maxRequests,
    registry: new Registry(),
  })
  const http = await listen({ host: '127.0.0.1', port: 0 }, server.handler)
  await server.open({ schema: makeSchema(loadSdl(join(root, 'schema')), loadLibrary(join(root, 'cypher'))), graph })
  const url = `http://127.0.0.1:${http.address.port}/graphql`
  return {
    url,
    logged,
    async ask(query, variables = {}) {
      const response = await fetch(url, {
        method: 'POST',
        // A test may keep this process busy for longer than an idle connection is kept.
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', connection: 'close' },
        body: JSON.stringify({ query, variables }),
      })
      return { status: response.status, body: (await response.json()) as Answer['body'] }
    },
    async stop() {
      await http.drain()
      await server.stop()
    },
  }
}

/** A server over a private database, which is filled first; `stop` leaves nothing of either. */
export async function serveOwn(fill: (graph: Graph) => Promise<unknown>, options?: TestDatabaseOptions): Promise<TestServer> {
  const { graph, stop } = await ownDatabase(options)
  await fill(graph)
  const server = await startServer(graph)
  return { ...server, stop: async () => { await server.stop(); await stop() } }
}

export interface SharedServer extends TestServer {
  readonly graph: Graph
}

/** A server over the database that the whole run shares, and that database; `stop` closes both. */
export async function serveShared(): Promise<SharedServer> {
  const graph = await sharedGraph()
  const server = await startServer(graph)
  return { ...server, graph, stop: async () => { await server.stop(); await graph.close() } }
}

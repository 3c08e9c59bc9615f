/**
 * What the server counts, in the text format of Prometheus. Every label takes its values from a fixed list, never from a
 * request, so that no client can make the metrics grow.
 */
import { createHash } from 'node:crypto'
import type { ApolloServerPlugin } from '@apollo/server'
import type { RequestHandler } from 'express'
import { Counter, Gauge, Histogram, type Registry } from 'prom-client'
import { DemarcheError } from './errors.ts'
import type { Graph } from './graph/open.ts'
import type { Gate } from './load.ts'
import { MANIFEST_PATH } from './persisted.ts'

export interface Metrics {
  /** Serves them. */
  readonly page: RequestHandler
  readonly countRequests: RequestHandler
  /** Counts errors, and the time by question. */
  readonly plugin: ApolloServerPlugin
  readonly countShed: () => void
  /** The same graph, with every statement counted. */
  readonly watch: (graph: Pick<Graph, 'read'>) => Pick<Graph, 'read'>
}

export interface MetricsOptions {
  readonly registry: Registry
  /** The questions that have a time of their own. */
  readonly questions: readonly string[]
  readonly gate: Gate
  /** Whether the database answers now. */
  readonly isDatabaseUp: () => Promise<boolean>
}

/** Seconds: from a page found in memory to the time a question may take at most. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

export function makeMetrics({ registry, questions, gate, isDatabaseUp }: MetricsOptions): Metrics {
  const registers = [registry]
  const requests = new Counter({
    name: 'demarche_http_requests_total',
    help: 'HTTP requests by route, method and status; "aborted" where the client left before its answer.',
    labelNames: ['route', 'method', 'status'],
    registers,
  })
  const errors = new Counter({
    name: 'demarche_graphql_errors_total',
    help: 'Errors in GraphQL replies by extensions.code.',
    labelNames: ['code'],
    registers,
  })
  const durations = new Histogram({
    name: 'demarche_graphql_request_duration_seconds',
    help: 'Time from a parsed request to its reply, by the operation name of a catalogued question; "other" for the rest.',
    labelNames: ['question'],
    buckets,
    registers,
  })
  const statements = new Histogram({
    name: 'demarche_statement_duration_seconds',
    help: 'Time that a statement took in the database, by outcome: ok or the code of its error.',
    labelNames: ['outcome'],
    buckets,
    registers,
  })
  const newTexts = new Counter({
    name: 'demarche_statement_texts_first_seen_total',
    help: `Statements whose text is not among the last ${PLANS_KEPT} different ones of this process: those the database must plan. Plans it drops for reasons of its own are not counted.`,
    registers,
  })
  const shed = new Counter({
    name: 'demarche_requests_shed_total',
    help: 'GraphQL requests that were answered 503 because too many were under way.',
    registers,
  })
  new Gauge({
    name: 'demarche_requests_running',
    help: 'GraphQL requests that are being answered.',
    registers,
    collect() { this.set(gate.running) },
  })
  new Gauge({
    name: 'demarche_requests_waiting',
    help: 'GraphQL requests that wait for room.',
    registers,
    collect() { this.set(gate.waiting) },
  })
  new Gauge({
    name: 'demarche_database_up',
    help: 'Whether the database answers: 1 or 0.',
    registers,
    async collect() { this.set((await isDatabaseUp()) ? 1 : 0) },
  })
  const catalogued = new Set(questions)
  const isNew = makeRecency(PLANS_KEPT)

  return {
    async page(_request, response) {
      const text = await registry.metrics()
      response.set({ 'Content-Type': registry.contentType, 'Cache-Control': 'no-store' }).send(text)
    },
    countRequests({ path, method }, response, next) {
      response.on('close', () => {
        const status = response.writableFinished ? String(response.statusCode) : 'aborted'
        requests.inc({ route: routeOf(path), method: METHODS.has(method) ? method : 'other', status })
      })
      next()
    },
    plugin: {
      requestDidStart() {
        const end = durations.startTimer()
        return Promise.resolve({
          willSendResponse({ operationName, errors: found = [] }) {
            end({ question: typeof operationName === 'string' && catalogued.has(operationName) ? operationName : 'other' })
            for (const { extensions } of found) errors.inc({ code: String(extensions['code']) })
            return Promise.resolve()
          },
        })
      },
    },
    countShed() {
      shed.inc()
    },
    watch: (graph) => ({
      async read(statement, params, signal) {
        if (isNew(statement)) newTexts.inc()
        const end = statements.startTimer()
        try {
          const rows = await graph.read(statement, params, signal)
          end({ outcome: 'ok' })
          return rows
        } catch (error) {
          end({ outcome: error instanceof DemarcheError ? error.code : 'INTERNAL_SERVER_ERROR' })
          throw error
        }
      },
    }),
  }
}

const METHODS = new Set(['GET', 'HEAD', 'POST', 'OPTIONS'])
const ROUTES = new Set(['/', '/graphql', '/questions.json', MANIFEST_PATH, '/health', '/ready', '/metrics'])

function routeOf(path: string): string {
  if (ROUTES.has(path)) return path
  return path.startsWith('/assets/') ? '/assets/' : 'other'
}

/** How many plans Neo4j keeps for a database: its setting server.memory.query_cache.per_db_cache_num_entries. */
const PLANS_KEPT = 1_000

/** Tells whether a text is none of the last `size` different ones; keeps their hashes only, since texts can be long. */
function makeRecency(size: number): (text: string) => boolean {
  const recent = new Set<string>()
  return (text) => {
    const hash = createHash('sha256').update(text).digest('base64')
    const known = recent.delete(hash)
    recent.add(hash)
    const [oldest] = recent
    if (recent.size > size && oldest !== undefined) recent.delete(oldest)
    return !known
  }
}

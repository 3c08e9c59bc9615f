/**
 * The HTTP server: the pages, the GraphQL API over the graph it is given, and what it tells those who watch over it. Used by
 * `start` and by the tests alike.
 */
import { randomUUID } from 'node:crypto'
import { expressMiddleware } from '@as-integrations/express5'
import express, { type ErrorRequestHandler, type Express, type RequestHandler, type Response } from 'express'
import type { GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import type { Registry } from 'prom-client'
import { internalMessage, startApi } from './api.ts'
import { DemarcheError, UnavailableError } from './errors.ts'
import type { Graph } from './graph/open.ts'
import { makeHealth, RETRY_AFTER } from './health.ts'
import { makeGate, OverloadError } from './load.ts'
import { makeMetrics } from './metrics.ts'
import { pages } from './pages.ts'
import { persist } from './persisted.ts'
import type { CatalogueEntry } from './questions.ts'

export interface ServerOptions {
  readonly questions: readonly CatalogueEntry[]
  /** The folder of the built playground. */
  readonly webRoot: string
  /** The folder of the built documentation. */
  readonly docsRoot: string
  readonly log: Logger
  /** Whether nothing but the questions is run. */
  readonly onlyCatalogue: boolean
  /** How many GraphQL requests are answered at once. */
  readonly maxRequests: number
  /** Where the metrics are kept; a process adds its own. */
  readonly registry: Registry
}

export interface Server {
  /** Answers from the first moment: until `open`, all but `/health`, `/ready` and `/metrics` with 503. */
  readonly handler: Express
  /** The same graph, with its statements in the metrics. */
  readonly watch: (graph: Pick<Graph, 'read'>) => Pick<Graph, 'read'>
  /** From now on questions are answered. */
  readonly open: (source: { readonly schema: GraphQLSchema; readonly graph: Pick<Graph, 'read'> }) => Promise<void>
  /** From now on `/ready` says that the server is stopping; questions are still answered. */
  readonly leave: () => void
  /** Lets the requests under way finish. */
  readonly stop: () => Promise<void>
}

/** How large a request's body may be, inflated: a catalogued question has some 1 kB. */
const BODY_LIMIT = '64kb'

/** What is known of a request from its first moment on. */
interface Locals {
  readonly requestId: string
  /** Given when the client leaves before its answer. */
  readonly gone: AbortSignal
}

export function createServer({ questions, webRoot, docsRoot, log, onlyCatalogue, maxRequests, registry }: ServerOptions): Server {
  const operations = persist(questions)
  const gate = makeGate(maxRequests)
  const health = makeHealth()
  const names = questions.map(({ name }) => name)
  const metrics = makeMetrics({ registry, questions: names, gate, isDatabaseUp: health.isDatabaseUp })
  let answer: RequestHandler = () => {
    throw new UnavailableError('Demarche is starting. Try again in a few seconds.')
  }
  let close = () => Promise.resolve()

  const handler = express()
  handler.disable('x-powered-by')
  handler.use(logRequests(log), metrics.countRequests)
  handler.use(health.router)
  handler.get('/metrics', metrics.page)
  handler.use((request, response, next) => answer(request, response, next))
  handler.use(((_request, response) => {
    response.status(404).json({ errors: [{ message: 'Nothing here. The API and the playground are at /graphql.' }] })
  }) satisfies RequestHandler)
  handler.use(answerFailure(log, metrics.countShed))
  return {
    handler,
    watch: metrics.watch,
    async open({ schema, graph }) {
      const api = await startApi({ schema, log, operations, onlyCatalogue, plugins: [metrics.plugin] })
      const counted = metrics.watch(graph)
      const execute = expressMiddleware(api, {
        context: ({ res }) => {
          const { requestId, gone } = localsOf(res)
          return Promise.resolve({ requestId, gone, graph: { read: (statement, params) => counted.read(statement, params, gone) } })
        },
      })
      const router = express.Router()
      router.use(pages({ questions, manifest: operations.manifest, webRoot, docsRoot }))
      router.use(
        '/graphql',
        // Who would not be let in need not send a body.
        (_request, _response, next) => { next(gate.isFull ? new OverloadError() : undefined) },
        express.json({ limit: BODY_LIMIT }),
        (request, response, next) => gate.run(localsOf(response).gone, async () => { await execute(request, response, next) }),
      )
      answer = router
      close = () => api.stop()
      health.started(graph)
    },
    leave: health.stopping,
    stop: () => close(),
  }
}

/** Each request gets an id, which the reply carries and every line about it names. */
function logRequests(log: Logger): RequestHandler {
  return (request, response, next) => {
    const start = performance.now()
    const given = request.get('x-request-id')
    const requestId = given !== undefined && /^[\w-]{1,64}$/.test(given) ? given : randomUUID()
    const gone = new AbortController()
    Object.assign(response.locals, { requestId, gone: gone.signal } satisfies Locals)
    response.set('X-Request-Id', requestId)
    const { method, path } = request
    response.on('close', () => {
      const ms = Math.round(performance.now() - start)
      const answered = response.writableFinished
      if (!answered) gone.abort(new UnavailableError('The client left before its answer.'))
      // Those who watch ask every few seconds.
      const level = watched.has(path) ? 'debug' : 'info'
      log[level]({ requestId, method, path, status: response.statusCode, answered, ms }, 'request')
    })
    next()
  }
}

const watched = new Set(['/health', '/ready', '/metrics'])

function localsOf({ locals }: Response): Locals {
  return locals as Locals
}

/** Failures outside GraphQL: a body that is no JSON or too large, a page that cannot be served, a server that is full. */
function answerFailure(log: Logger, countShed: () => void): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    const { requestId, gone } = localsOf(response)
    if (gone.aborted) return
    if (error instanceof OverloadError) countShed()
    const status = statusOf(error)
    if (status === 500) log.error({ requestId, err: error }, 'defect')
    if (response.headersSent) {
      response.destroy()
      // Handed no error, Express prints nothing.
      next()
      return
    }
    if (status === 503) response.set('Retry-After', RETRY_AFTER)
    const told =
      error instanceof DemarcheError
        ? { message: error.toCallers, extensions: error.extensions }
        : { message: status === 500 ? internalMessage(requestId) : error instanceof Error ? error.message : String(error) }
    response.status(status).json({ errors: [told] })
  }
}

function statusOf(error: unknown): number {
  if (error instanceof DemarcheError) return error.code === 'UNAVAILABLE' ? 503 : 400
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500
}

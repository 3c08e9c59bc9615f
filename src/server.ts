/**
 * The HTTP server: the pages, and the GraphQL API over the graph it is given. Used by `start` and by the tests alike.
 */
import { randomUUID } from 'node:crypto'
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import { expressMiddleware } from '@as-integrations/express5'
import express, { type ErrorRequestHandler, type RequestHandler } from 'express'
import { GraphQLError, type GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import { rootFieldsRule } from './compile/limits.ts'
import type { Context } from './compile/schema.ts'
import { DemarcheError } from './errors.ts'
import type { Graph } from './graph/open.ts'
import { pages } from './pages.ts'
import type { CatalogueEntry } from './questions.ts'

export interface ServerDependencies {
  readonly schema: GraphQLSchema
  readonly graph: Pick<Graph, 'read'>
  readonly questions: readonly CatalogueEntry[]
  /** The folder of the built playground. */
  readonly webRoot: string
  readonly log: Logger
}

interface RequestContext extends Context {
  readonly requestId: string
}

export interface Server {
  readonly handler: express.Express
  /** Lets the requests under way finish. */
  readonly stop: () => Promise<void>
}

/** How large a request's body may be: a catalogued question has some 2 kB. */
const bodyLimit = '256kb'

export async function createServer({ schema, graph, questions, webRoot, log }: ServerDependencies): Promise<Server> {
  const apollo = new ApolloServer<RequestContext>({
    schema,
    introspection: true,
    validationRules: [rootFieldsRule],
    includeStacktraceInErrorResponses: false,
    // The API only reads, and knows no cookies or credentials that another site's page could borrow.
    csrfPrevention: false,
    plugins: [maskDefects(log), plainJsonIsOk],
    logger: log,
    // Signals are main's affair.
    stopOnTerminationSignals: false,
  })
  await apollo.start()

  const handler = express()
  handler.disable('x-powered-by')
  handler.use(logRequests(log))
  handler.use(pages({ questions, webRoot }))
  handler.use(
    '/graphql',
    express.json({ limit: bodyLimit }),
    expressMiddleware(apollo, {
      context: ({ res }) => Promise.resolve({ graph, requestId: requestIdOf(res) }),
    }),
  )
  handler.use(((_request, response) => {
    response.status(404).json({ errors: [{ message: 'Nothing here. The API and the playground are at /graphql.' }] })
  }) satisfies RequestHandler)
  handler.use(answerFailure(log))
  return { handler, stop: () => apollo.stop() }
}

/** Each request gets an id, which the reply carries and every line about it names. */
function logRequests(log: Logger): RequestHandler {
  return (request, response, next) => {
    const start = performance.now()
    const given = request.get('x-request-id')
    const requestId = given !== undefined && /^[\w-]{1,64}$/.test(given) ? given : randomUUID()
    response.locals['requestId'] = requestId
    response.set('X-Request-Id', requestId)
    response.on('close', () => {
      const ms = Math.round(performance.now() - start)
      const answered = response.writableFinished
      log.info({ requestId, method: request.method, path: request.originalUrl.replace(/\?.*/, ''), status: response.statusCode, answered, ms }, 'request')
    })
    next()
  }
}

function requestIdOf(response: express.Response): string {
  return String(response.locals['requestId'])
}

/**
 * What is wrong with the request is told as it is; a defect of ours is logged, and the reply names the request id by
 * which the log can be searched.
 */
function maskDefects(log: Logger): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: ({ contextValue: { requestId } }) =>
      Promise.resolve({
        didEncounterErrors({ errors, operationName }) {
          for (const error of errors) {
            if (isDefect(error)) log.error({ requestId, operationName, path: error.path, err: error.originalError }, 'defect')
          }
          return Promise.resolve()
        },
        willSendResponse({ response, errors = [] }) {
          if (response.body.kind !== 'single') return Promise.resolve()
          const { singleResult } = response.body
          const { errors: formatted } = singleResult
          if (formatted === undefined) return Promise.resolve()
          singleResult.errors = formatted.map((told, index) =>
            isDefect(errors[index]) ? { ...told, message: internalMessage(requestId) } : told,
          )
          return Promise.resolve()
        },
      }),
  }
}

/**
 * GraphQL over HTTP: to a client that accepts only `application/json`, and so cannot tell a reply of ours from one of
 * some proxy's by its type, a well-formed reply that tells of errors in the document is a 200.
 */
const plainJsonIsOk: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ request, response, errors = [] }) {
        const accepts = request.http?.headers.get('accept') ?? ''
        const inDocument = errors.every(({ extensions: { code } }) => documentErrors.has(String(code)))
        if (errors.length > 0 && inDocument && !accepts.includes('application/graphql-response+json')) {
          response.http.status = 200
        }
        return Promise.resolve()
      },
    }),
}

const documentErrors = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'])

/** An error that none of our code and no rule of GraphQL foresaw. */
function isDefect(error: GraphQLError | undefined): boolean {
  const cause = error?.originalError
  return cause !== undefined && !(cause instanceof DemarcheError) && !(cause instanceof GraphQLError)
}

function internalMessage(requestId: string): string {
  return `Something went wrong on our side. The server's log tells what, under the request id ${requestId}.`
}

/** Failures outside GraphQL: a body that is no JSON or too large, a page that cannot be served. */
function answerFailure(log: Logger): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(error)
      return
    }
    const requestId = requestIdOf(response)
    const status = statusOf(error)
    if (status === 500) log.error({ requestId, err: error }, 'defect')
    const message = status === 500 ? internalMessage(requestId) : error instanceof Error ? error.message : String(error)
    response.status(status).json({ errors: [{ message }] })
  }
}

function statusOf(error: unknown): number {
  if (error instanceof DemarcheError) return error.code === 'UNAVAILABLE' ? 503 : 400
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500
}

/**
 * The GraphQL API: Apollo Server with what it may be asked, and what it tells of errors.
 */
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import { GraphQLError, type GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import { limits, sizeRule } from './compile/limits.ts'
import type { Context } from './compile/schema.ts'
import { DemarcheError } from './errors.ts'
import { acceptPersisted, type PersistedOperations } from './persisted.ts'

export interface RequestContext extends Context {
  readonly requestId: string
  /** Given when the client leaves before its answer. */
  readonly gone: AbortSignal
}

export interface ApiOptions {
  readonly schema: GraphQLSchema
  readonly log: Logger
  readonly operations: PersistedOperations
  /** Whether nothing but `operations` is run. */
  readonly onlyCatalogue: boolean
  readonly plugins: readonly ApolloServerPlugin[]
}

/** An API that has started; its `stop` lets the requests under way finish. */
export async function startApi({ schema, log, operations, onlyCatalogue, plugins }: ApiOptions): Promise<ApolloServer<RequestContext>> {
  const apollo = new ApolloServer<RequestContext>({
    schema,
    introspection: true,
    parseOptions: { maxLexicalTokens: limits.tokens },
    validationRules: [sizeRule],
    includeStacktraceInErrorResponses: false,
    // Of what clients send nothing is kept.
    persistedQueries: {
      cache: {
        get: (id) => Promise.resolve(operations.byId.get(id.slice(id.indexOf(':') + 1))),
        set: () => Promise.resolve(),
        delete: () => Promise.resolve(),
      },
    },
    // The API only reads, and knows no cookies or credentials that another site's page could borrow.
    csrfPrevention: false,
    plugins: [acceptPersisted(operations, { only: onlyCatalogue }), maskErrors(log), plainJsonIsOk, ...plugins],
    logger: log,
    // Signals are main's affair.
    stopOnTerminationSignals: false,
  })
  await apollo.start()
  return apollo
}

/**
 * What is wrong with the request is told as it is. What is wrong on our side is logged, and the reply names the request id
 * by which the log can be searched; what is wrong with the database is logged in full, and told without its particulars.
 */
function maskErrors(log: Logger): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: ({ contextValue: { requestId, gone } }) =>
      Promise.resolve({
        didEncounterErrors({ errors, operationName }) {
          for (const { path, originalError: err } of errors) {
            if (isDefect(err)) log.error({ requestId, operationName, path, err }, 'defect')
            else if (err instanceof DemarcheError && err.toCallers !== err.message && !gone.aborted) log.warn({ requestId, operationName, path, err }, 'database')
          }
          return Promise.resolve()
        },
        willSendResponse({ response, errors = [] }) {
          if (response.body.kind !== 'single') return Promise.resolve()
          const { singleResult } = response.body
          const { errors: formatted } = singleResult
          if (formatted === undefined) return Promise.resolve()
          singleResult.errors = formatted.map((told, index) => ({ ...told, message: messageOf(errors[index]?.originalError, requestId) ?? told.message }))
          return Promise.resolve()
        },
      }),
  }
}

/** What to tell of an error in place of its own message, if anything. */
function messageOf(error: Error | undefined, requestId: string): string | undefined {
  if (isDefect(error)) return internalMessage(requestId)
  return error instanceof DemarcheError ? error.toCallers : undefined
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
function isDefect(error: Error | undefined): boolean {
  return error !== undefined && !(error instanceof DemarcheError) && !(error instanceof GraphQLError)
}

export function internalMessage(requestId: string): string {
  return `Something went wrong on our side. The server's log tells what, under the request id ${requestId}.`
}

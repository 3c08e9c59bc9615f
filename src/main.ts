/**
 * From the settings to a server that answers, and back: database, graph, sample cases, pages and API, in an order in which
 * what can fail for the user's reasons fails first.
 */
import { once } from 'node:events'
import { createServer as createHttpServer, type RequestListener, type Server as HttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { execute, parse, type GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import { loadLibrary } from './compile/library.ts'
import { loadSdl, makeSchema } from './compile/schema.ts'
import type { Config } from './config.ts'
import { checkFolders } from './dossier/import.ts'
import { importDossiers } from './dossier/write.ts'
import { startEngine, type Engine } from './engine/start.ts'
import { UnavailableError } from './errors.ts'
import { migrate } from './graph/migrate.ts'
import { openGraph, type Graph } from './graph/open.ts'
import type { Progress } from './progress.ts'
import { loadQuestions, type CatalogueEntry } from './questions.ts'
import { createServer, type Server } from './server.ts'
import { ensureWebBuilt, webRoot } from './webBuild.ts'

const project = join(import.meta.dirname, '..')

export interface StartOptions {
  readonly config: Config
  readonly progress: Progress
  readonly log: Logger
  /** Ends a start that is under way; what it had started is stopped. */
  readonly signal: AbortSignal
}

export interface Running {
  /** Of the explorer, the playground and the database. */
  readonly addresses: { readonly explorer: string; readonly playground: string; readonly database: string }
  /** Lets the requests under way finish, then stops the server and a database that was started here. */
  stop(): Promise<void>
}

/**
 * Starts everything.
 *
 * @throws UnavailableError when the port is taken, or the database cannot be started or reached
 * @throws ForbiddenError when the database refuses user or password
 * @throws InputError when a sample case has problems; the message lists them
 */
export async function start(options: StartOptions): Promise<Running> {
  const started: (() => Promise<unknown>)[] = []
  // Last to first; what does not end in order keeps nothing else from ending.
  const stop = async () => {
    const failures: unknown[] = []
    for (const end of started.splice(0).reverse()) await end().catch((error: unknown) => failures.push(error))
    if (failures.length > 0) throw failures[0]
  }
  try {
    return { addresses: await startAll(options, (end) => started.push(end)), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function startAll(
  { config, progress, log, signal }: StartOptions,
  onStop: (end: () => Promise<unknown>) => void,
): Promise<Running['addresses']> {
  let handler: RequestListener = (_request, response) => {
    response.writeHead(503, { 'Retry-After': '5', 'Content-Type': 'text/plain' }).end('Demarche is starting.\n')
  }
  const http = await listen(config, (request, response) => {
    handler(request, response)
  })
  onStop(() => close(http))

  const schema = makeSchema(loadSdl(join(project, 'schema')), loadLibrary(join(project, 'cypher')))
  const questions = loadQuestions(join(project, 'questions'))
  // All have ended before a failure is told, so that nothing is started behind the back of what stops it.
  const [database, built, checked] = await Promise.allSettled([
    provideDatabase(),
    ensureWebBuilt(progress, signal),
    checkFolders([join(project, 'dossiers')]),
  ])
  signal.throwIfAborted()
  if (database.status === 'rejected') throw database.reason
  if (built.status === 'rejected') throw built.reason
  if (checked.status === 'rejected') throw checked.reason
  const connection = database.value
  const graph = await progress('Connecting to the database', () => openGraph(connection, { signal }))
  onStop(() => graph.close())
  // As soon as the database answers: while it is prepared, it has time to plan.
  const plan = () => {
    onStop(planCatalogue(schema, graph, questions, log))
  }
  plan()
  const applied = await progress('Preparing the database', () => migrate(graph, join(project, 'cypher', 'migrations')))
  signal.throwIfAborted()
  await progress('Importing the sample cases', () => importDossiers(graph, checked.value, { skipUnchanged: true }))
  signal.throwIfAborted()
  // New indexes make old plans worthless.
  if (applied.length > 0) plan()

  const server: Server = await createServer({ schema, graph, questions, webRoot, log })
  onStop(() => server.stop())
  handler = server.handler
  // First of all no new request is taken, and those under way are answered.
  onStop(() => close(http))
  const base = baseOf(http.address() as AddressInfo)
  return { explorer: `${base}/`, playground: `${base}/graphql`, database: connection.uri }

  async function provideDatabase() {
    if (config.database !== undefined) return config.database
    const engine: Engine = await startEngine({ home: config.home, progress, signal })
    onStop(() => engine.stop())
    return { ...engine, database: 'neo4j' }
  }
}

/** An address that a browser on this machine can open: one that stands for all is none. */
function baseOf({ address, family, port }: AddressInfo): string {
  const anyone = address === '0.0.0.0' || address === '::'
  const host = anyone ? '127.0.0.1' : family === 'IPv6' ? `[${address}]` : address
  return `http://${host}:${port}`
}

/** The port is taken before anything slow begins. */
async function listen({ host, port }: Config, handler: RequestListener): Promise<HttpServer> {
  const http = createHttpServer(handler)
  try {
    http.listen(port, host)
    await once(http, 'listening')
    return http
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    const reasons = new Map<unknown, string>([
      ['EADDRINUSE', `Port ${port} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start.`],
      ['EACCES', `Port ${port} needs the rights of an administrator. Choose one above 1023, such as PORT=4000.`],
      ['EADDRNOTAVAIL', `${host} is no address of this machine. Set HOST to one of its own, or to 127.0.0.1.`],
      ['ENOTFOUND', `The host ${host} is not known. Set HOST to an address of this machine, such as 127.0.0.1.`],
    ])
    throw new UnavailableError(reasons.get(code) ?? `Cannot listen on ${host}:${port}: ${String(error)}`, { cause: error })
  }
}

/** How long requests under way may take once the server is stopping. */
const PATIENCE_MS = 10_000

async function close(http: HttpServer): Promise<void> {
  if (!http.listening) return
  const closed = once(http, 'close')
  http.close()
  // A connection that a client keeps open is idle only after its answer, so they are looked for again and again.
  const idle = setInterval(() => {
    http.closeIdleConnections()
  }, 50)
  const impatient = setTimeout(() => {
    http.closeAllConnections()
  }, PATIENCE_MS)
  await closed
  clearInterval(idle)
  clearTimeout(impatient)
}

/**
 * Asks every question of the catalogue once, with its sample variables, so that the first person to press one does not
 * wait for the database to plan it. Returns what stops it.
 */
function planCatalogue(
  schema: GraphQLSchema,
  graph: Graph,
  questions: readonly CatalogueEntry[],
  log: Logger,
): () => Promise<void> {
  const ending = new AbortController()
  const first = (name: string) => (name === 'rejectedDemands' ? 0 : 1)
  const inOrder = questions.toSorted((a, b) => first(a.name) - first(b.name))
  const done = (async () => {
    for (const { name, operation, sampleVariables } of inOrder) {
      if (ending.signal.aborted) return
      const start = performance.now()
      const document = parse(operation)
      const { errors } = await execute({ schema, document, variableValues: sampleVariables, contextValue: { graph } })
      if (errors) log.warn({ question: name, errors: errors.map(({ message }) => message) }, 'not planned')
      else log.debug({ question: name, ms: Math.round(performance.now() - start) }, 'planned')
    }
  })().catch((error: unknown) => {
    log.warn({ err: error }, 'the catalogue is not planned')
  })
  return async () => {
    ending.abort()
    await done
  }
}

/**
 * From the settings to a server that answers, and back: database, graph, sample cases, pages and API, in an order in which
 * what can fail for the user's reasons fails first.
 */
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { execute, parse, type GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import { collectDefaultMetrics, Registry } from 'prom-client'
import { loadLibrary } from './compile/library.ts'
import { loadSdl, makeSchema } from './compile/schema.ts'
import type { Config } from './config.ts'
import { ensureSiteBuilt, siteRoot } from './docs/build.ts'
import { checkFolders } from './dossier/import.ts'
import { importDossiers } from './dossier/write.ts'
import { startEngine, type Engine, type RunningEngine } from './engine/start.ts'
import { supervise } from './engine/supervise.ts'
import { migrate } from './graph/migrate.ts'
import { openGraph, type Graph } from './graph/open.ts'
import { MIGRATIONS } from './graph/statements.ts'
import { listen } from './listen.ts'
import type { Progress } from './progress.ts'
import { loadQuestions, type CatalogueEntry } from './questions.ts'
import { createServer } from './server.ts'
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
  /** Rejects with an UnavailableError when a database that was started here ended by itself and does not start again. */
  readonly lost: Promise<never>
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
    return { ...(await startAll(options, (end) => started.push(end))), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function startAll(
  { config, progress, log, signal }: StartOptions,
  onStop: (end: () => Promise<unknown>) => void,
): Promise<Omit<Running, 'stop'>> {
  const questions = loadQuestions(join(project, 'questions'))
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const server = createServer({ questions, webRoot, docsRoot: siteRoot, log, onlyCatalogue: config.onlyCatalogue, maxRequests: config.maxRequests, registry })
  // The port is taken before anything slow begins.
  const http = await listen(config, server.handler)
  onStop(() => http.drain())

  const schema = makeSchema(loadSdl(join(project, 'schema')), loadLibrary(join(project, 'cypher')))
  // All have ended before a failure is told, so that nothing is started behind the back of what stops it.
  const [database, built, documented, checked] = await Promise.allSettled([
    provideDatabase(),
    ensureWebBuilt(progress, signal),
    ensureSiteBuilt(progress),
    checkFolders([join(project, 'dossiers')]),
  ])
  signal.throwIfAborted()
  if (database.status === 'rejected') throw database.reason
  if (built.status === 'rejected') throw built.reason
  if (documented.status === 'rejected') throw documented.reason
  if (checked.status === 'rejected') throw checked.reason
  const { engine, connection } = database.value
  const graph = await progress('Connecting to the database', () => openGraph(connection, { signal }))
  onStop(() => graph.close())
  let stopPlanning = () => Promise.resolve()
  const inOrder = questions.toSorted((a, b) => Number(isFirst(b)) - Number(isFirst(a)))
  const plan = (some = inOrder) => {
    stopPlanning = planCatalogue(stopPlanning(), schema, server.watch(graph), some, log)
  }
  onStop(() => stopPlanning())
  const lost = engine === undefined ? never : keep(engine)
  await progress('Preparing the database', () => migrate(graph, MIGRATIONS))
  signal.throwIfAborted()
  // Not before: new indexes make old plans worthless, and a question's locks would stand in a migration's way. The others wait,
  // since they would keep the import from the processor.
  plan(inOrder.slice(0, 1))
  await progress('Importing the sample cases', () => importDossiers(graph, checked.value, { skipUnchanged: true }))
  signal.throwIfAborted()

  await server.open({ schema, graph })
  onStop(() => server.stop())
  plan()
  // First of all, what was asked is answered.
  onStop(async () => {
    server.leave()
    await http.drain()
  })
  const base = baseOf(http.address)
  return { addresses: { explorer: `${base}/`, playground: `${base}/graphql`, database: connection.uri }, lost }

  async function provideDatabase() {
    if (config.database !== undefined) return { connection: config.database }
    const engine = await startEngine({ home: config.home, image: config.image, progress, signal, serving: true })
    onStop(() => engine.stop())
    return { engine, connection: { ...engine, database: 'neo4j' } }
  }

  /** Starts the database again when it ends; all that was planned went with it. */
  function keep(engine: Engine): Promise<never> {
    const ending = new AbortController()
    const onRestart = ({ uri }: RunningEngine) => {
      graph.moveTo(uri)
      plan()
    }
    const onEnd = () => {
      graph.suspend()
    }
    const supervised = supervise(engine, { log, onEnd, onRestart, signal: ending.signal })
    onStop(async () => {
      ending.abort()
      await Promise.allSettled([supervised])
    })
    const lost = supervised.then(() => never)
    lost.catch(() => undefined) // it may come before anybody waits for it
    return lost
  }
}

const never = new Promise<never>(() => undefined)

/** An address that a browser on this machine can open: one that stands for all is none. */
function baseOf({ address, family, port }: AddressInfo): string {
  const anyone = address === '0.0.0.0' || address === '::'
  const host = anyone ? '127.0.0.1' : family === 'IPv6' ? `[${address}]` : address
  return `http://${host}:${port}`
}

/** The question that this exists for is the one that most people press first. */
const isFirst = ({ name }: CatalogueEntry): boolean => name === 'rejectedDemands'

/**
 * Asks the questions once, in their order, each with its sample variables, so that the first person to press one does not
 * wait for the database to plan it; ends early when that is not there. Returns what stops it.
 */
function planCatalogue(
  last: Promise<void>,
  schema: GraphQLSchema,
  graph: Pick<Graph, 'read'>,
  questions: readonly CatalogueEntry[],
  log: Logger,
): () => Promise<void> {
  const ending = new AbortController()
  const done = (async () => {
    await last
    for (const { name, operation, sampleVariables } of questions) {
      if (ending.signal.aborted) return
      const start = performance.now()
      const document = parse(operation)
      const { errors } = await execute({ schema, document, variableValues: sampleVariables, contextValue: { graph } })
      if (errors) log.warn({ question: name, errors: errors.map(({ message }) => message) }, 'not planned')
      if (errors?.some(({ extensions }) => extensions['code'] === 'UNAVAILABLE')) return
      if (!errors) log.debug({ question: name, ms: Math.round(performance.now() - start) }, 'planned')
    }
  })().catch((error: unknown) => {
    log.warn({ err: error }, 'the catalogue is not planned')
  })
  return async () => {
    ending.abort()
    await done
  }
}

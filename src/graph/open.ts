/**
 * Opens the graph: the one module through which statements reach Neo4j.
 */
import neo4j, { type Config, type Driver, type QueryResult, type Session, type SessionConfig, type SessionMode } from 'neo4j-driver'
import { InputError } from '../errors.ts'
import { closedDatabase, isClosed, isEnded, isOutOfMemory, suspendedDatabase, translateError } from './errors.ts'
import { readPlan, type Plan } from './plan.ts'
import { decodeRecord, encodeParams, type Params, type Row } from './values.ts'

/** Runs one statement inside a transaction. */
export type Run = (statement: string, params: Params) => Promise<Row[]>

/** Runs one statement inside a transaction and gives its rows as they come, in the driver's types, so that a few are held at a time. */
export type Stream = (statement: string, params: Params) => AsyncIterable<readonly unknown[]>

/**
 * A database that answers. All members reject with UnavailableError when it does not answer now, ForbiddenError when it
 * refuses the user, ConflictError when a constraint is violated, InputError when a value does not fit.
 */
export interface Graph {
  /**
   * Runs one reading statement in its own transaction; a cluster may answer from any member that saw our last write.
   * Rejects with UnavailableError also when it takes too long.
   *
   * @param signal ends the statement in the database too; its reason is then what this rejects with
   */
  read(statement: string, params: Params, signal?: AbortSignal): Promise<Row[]>
  /**
   * Runs all of `work` in one transaction: everything is written or nothing. `work` runs again after a passing
   * failure, so it must not have effects of its own. Errors of `run` reach `work` untranslated, for the driver to judge.
   */
  write<T>(work: (run: Run, stream: Stream) => Promise<T>): Promise<T>
  /** The plan of a statement that is not run. */
  explain(statement: string, params: Params): Promise<Plan>
  /** The plan of a statement that is run and rolled back, with what each step cost. */
  profile(statement: string, params: Params): Promise<Plan>
  /** The database has ended: until {@link moveTo}, nothing is sent to its address, which another program may have now. */
  suspend(): void
  /** The database was started again, perhaps at another address. */
  moveTo(uri: string): void
  close(): Promise<void>
}

/** Where the database is and who asks. `uri` is `bolt://` for one server, `neo4j://` for a cluster; `+s` adds TLS. */
export interface Connection {
  readonly uri: string
  readonly username: string
  readonly password: string
  readonly database: string
}

export interface OpenOptions {
  /** Ends the attempt to connect. */
  readonly signal?: AbortSignal
  /** How long one read may take, in milliseconds; what Neo4j spends on planning is not interrupted. */
  readonly readTimeout?: number
}

/** Long enough for any page of the catalogue, short enough that a question which nobody waits for ends. */
const READ_TIMEOUT_MS = 30_000

/**
 * Connects and proves that the database answers.
 *
 * @throws UnavailableError when nothing answers at the address
 * @throws ForbiddenError when user name or password are wrong
 * @throws InputError when `uri` is not a Bolt address
 */
export async function openGraph(
  { uri: firstUri, username, password, database }: Connection,
  { signal, readTimeout = READ_TIMEOUT_MS }: OpenOptions = {},
): Promise<Graph> {
  signal?.throwIfAborted()
  let uri = firstUri
  let driver = createDriver(uri, username, password)
  let suspended = false
  const giveUp = () => void driver.close()
  signal?.addEventListener('abort', giveUp)
  try {
    await driver.verifyConnectivity({ database })
  } catch (error) {
    await driver.close()
    signal?.throwIfAborted()
    throw translateError(error, uri)
  } finally {
    signal?.removeEventListener('abort', giveUp)
  }
  // Shared by all sessions, so that a read sees the write before it, whichever member of a cluster answers.
  const bookmarkManager = neo4j.bookmarkManager()
  async function inSession<T>(mode: SessionMode, work: (session: Session) => Promise<T>): Promise<T> {
    if (suspended) throw suspendedDatabase(uri)
    const options: Partial<SessionConfig> = { database, bookmarkManager, defaultAccessMode: mode }
    const opened = driver.session(options)
    try {
      return await work(opened)
    } catch (error) {
      throw isClosed(error) ? await explainClosed(error) : translateError(error, uri)
    } finally {
      await opened.close()
    }
  }
  /** The server answers, and says in its own words why this database of it does not open. */
  async function explainClosed(error: unknown): Promise<unknown> {
    const system = driver.session({ database: 'system', defaultAccessMode: neo4j.session.READ })
    try {
      const { records } = await system.run('SHOW DATABASES YIELD name, statusMessage WHERE name = $database RETURN statusMessage', { database })
      const reason: unknown = records[0]?.get(0)
      if (typeof reason === 'string' && reason !== '') return closedDatabase(error, reason, uri, database)
    } catch {
      // The first error says more.
    } finally {
      await system.close()
    }
    return translateError(error, uri)
  }

  return {
    read: (statement, params, ended) =>
      inSession(neo4j.session.READ, async (session) => {
        ended?.throwIfAborted()
        const giveUp = () => void session.close()
        ended?.addEventListener('abort', giveUp)
        try {
          return rows(await session.run(statement, encodeParams(params), { timeout: readTimeout }))
        } catch (error) {
          ended?.throwIfAborted()
          throw error
        } finally {
          ended?.removeEventListener('abort', giveUp)
        }
      }),
    write: (work) =>
      inSession(neo4j.session.WRITE, async (session) => {
        const attempt = () =>
          session.executeWrite((transaction) =>
            work(
              async (statement, params) => {
                try {
                  return rows(await transaction.run(statement, encodeParams(params)))
                } catch (error) {
                  // As an error of ours it is not tried again.
                  throw isOutOfMemory(error) ? translateError(error, uri) : error
                }
              },
              async function* (statement, params) {
                for await (const record of transaction.run(statement, encodeParams(params))) yield [...record.values()]
              },
            ),
          )
        try {
          return await attempt()
        } catch (error) {
          // A database ends what runs when it stops, which the driver takes for somebody's wish; it may be back in a moment.
          if (isEnded(error)) return await attempt()
          throw error
        }
      }),
    explain: (statement, params) =>
      inSession(neo4j.session.WRITE, async (session) => {
        const { summary } = await session.run(`EXPLAIN ${statement}`, encodeParams(params))
        return readPlan(summary)
      }),
    profile: (statement, params) =>
      inSession(neo4j.session.WRITE, async (session) => {
        const transaction = await session.beginTransaction()
        try {
          const { summary } = await transaction.run(`PROFILE ${statement}`, encodeParams(params))
          return readPlan(summary)
        } finally {
          await transaction.close() // rolls back
        }
      }),
    suspend: () => {
      suspended = true
      // Its database is gone, so there is nothing to wait for.
      driver.close().catch(() => undefined)
    },
    moveTo: (next) => {
      ;[uri, driver, suspended] = [next, createDriver(next, username, password), false]
    },
    close: () => driver.close(),
  }
}

function createDriver(uri: string, username: string, password: string): Driver {
  const options: Partial<Config> = { connectionTimeout: 10_000, connectionAcquisitionTimeout: 20_000, userAgent: 'demarche' }
  try {
    return neo4j.driver(uri, neo4j.auth.basic(username, password), options)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new InputError(`${uri} is not a Neo4j address: ${reason}. Write, for example, bolt://localhost:7687.`, {
      cause: error,
    })
  }
}

function rows(result: QueryResult): Row[] {
  return result.records.map(decodeRecord)
}

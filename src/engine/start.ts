/**
 * A Neo4j of one's own when none is configured: started below a home directory, listening on loopback only, owned by the
 * process that started it and stopped with it. Should the owner die without stopping it, the next start finds it again.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { UnavailableError } from '../errors.ts'
import { noProgress, type Progress } from '../progress.ts'
import { logFile, prepareHome, readPassword, serverArguments, USERNAME } from './home.ts'
import { provideJars } from './java.ts'
import {
  claimHome,
  isAlive,
  processIdentity,
  readRecord,
  refuseLiveOwner,
  removeRecord,
  writeRecord,
  type DatabaseProcess,
  type EngineRecord,
} from './record.ts'

/** A database that runs, and how to reach it. */
export interface RunningEngine {
  readonly uri: string
  readonly username: string
  readonly password: string
  /** The database's process. */
  readonly pid: number
}

/** A database that this process owns. */
export interface Engine extends RunningEngine {
  /** Shuts the database down, waits for its end and lets go of the home. A second call waits for the first. */
  stop(): Promise<void>
}

export interface EngineOptions {
  /** Holds the data, the password and the record of the running database; made when absent. */
  readonly home: string
  /** Where Neo4j's jars are kept; the home unless several homes share them. */
  readonly software?: string
  readonly progress?: Progress
  /** Stops a start that is under way and what it has started. */
  readonly signal?: AbortSignal
}

const START_TIMEOUT_MS = 120_000
const STOP_TIMEOUT_MS = 30_000

/**
 * Starts the database of this home, or takes it over from an owner that died.
 *
 * @throws ConflictError when a live process holds the home
 * @throws UnavailableError when Java, Maven, the disk or Neo4j itself fail; the message says what to do
 */
export async function startEngine(options: EngineOptions): Promise<Engine> {
  const { home, software = home, progress = noProgress, signal } = options
  try {
    mkdirSync(home, { recursive: true, mode: 0o700 })
    refuseLiveOwner(home)
    const lib = await provideJars(software, progress, signal)
    const record = claimHome(home)
    return await progress('Starting the database', () => startClaimed(home, lib, record, signal))
  } catch (error) {
    throw explainDisk(error, home)
  }
}

/** The database that a live command runs in this home, or undefined. */
export function findEngine(home: string): RunningEngine | undefined {
  const database = readRecord(home)?.database
  return database?.ready === true && isAlive(database) ? running(home, database) : undefined
}

function running(home: string, { port, pid }: DatabaseProcess): RunningEngine {
  return { uri: `bolt://127.0.0.1:${port}`, username: USERNAME, password: readPassword(home), pid }
}

async function startClaimed(home: string, lib: string, claim: EngineRecord, signal?: AbortSignal): Promise<Engine> {
  let database = claim.database
  try {
    signal?.throwIfAborted()
    database ??= await spawnDatabase(home, lib)
    writeRecord(home, { ...claim, database })
    await untilStarted(home, database, signal)
    database = { ...database, ready: true }
    writeRecord(home, { ...claim, database })
    const started = database
    let stopped: Promise<void> | undefined
    return { ...running(home, started), stop: () => (stopped ??= endDatabase(home, started)) }
  } catch (error) {
    if (database === undefined) removeRecord(home)
    else await endDatabase(home, database)
    throw error
  }
}

/** In a process group of its own, so that Ctrl-C in the terminal reaches only its owner, who stops it in order. */
async function spawnDatabase(home: string, lib: string): Promise<DatabaseProcess> {
  const port = await prepareHome(home)
  const log = openSync(logFile(home), 'w')
  try {
    const child = spawn('java', serverArguments(home, lib), { detached: true, stdio: ['ignore', log, log] })
    child.unref()
    await once(child, 'spawn')
    const identity = child.pid === undefined ? undefined : processIdentity(child.pid)
    if (identity === undefined) throw new UnavailableError(`Java ended at once.\n${lastLines(home)}`)
    return { ...identity, port, ready: false }
  } finally {
    closeSync(log)
  }
}

async function untilStarted(home: string, database: DatabaseProcess, signal?: AbortSignal): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT_MS
  while (!/INFO\s+Started\.$/m.test(readFileSync(logFile(home), 'utf8'))) {
    signal?.throwIfAborted()
    if (!isAlive(database)) throw new UnavailableError(`The database did not start. The end of ${logFile(home)}:\n${lastLines(home)}`)
    if (Date.now() > deadline) {
      throw new UnavailableError(`The database has not started for ${START_TIMEOUT_MS / 1000} s. The end of ${logFile(home)}:\n${lastLines(home)}`)
    }
    await sleep(50)
  }
}

/** What went wrong stands in the lines that are not part of a stack trace. */
function lastLines(home: string): string {
  const lines = readFileSync(logFile(home), 'utf8').split('\n')
  return lines.filter((line) => line.trim() !== '' && !/^\s+(at |\.\.\. )/.test(line)).slice(-8).map((line) => `  ${line}`).join('\n')
}

/** Its own shutdown keeps everything; only one that hangs is killed, and recovers its log at the next start. */
async function endDatabase(home: string, database: DatabaseProcess): Promise<void> {
  for (const [signal, patience] of [['SIGTERM', STOP_TIMEOUT_MS], ['SIGKILL', 5_000]] as const) {
    if (isAlive(database)) process.kill(database.pid, signal)
    const deadline = Date.now() + patience
    while (isAlive(database) && Date.now() < deadline) await sleep(25)
  }
  removeRecord(home)
}

function explainDisk(error: unknown, home: string): unknown {
  if (typeof error !== 'object' || error === null || !('code' in error)) return error
  const reasons: Partial<Record<string, string>> = {
    EACCES: 'this user may not write there',
    EPERM: 'this user may not write there',
    EROFS: 'it is read-only',
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk quota is used up',
    ENOTDIR: 'a part of the path is not a directory',
    EEXIST: 'it is not a directory',
  }
  const reason = typeof error.code === 'string' ? reasons[error.code] : undefined
  if (reason === undefined) return error
  return new UnavailableError(`The database cannot be kept in ${home}: ${reason}. Set DEMARCHE_HOME to a directory with room that you may write to.`, { cause: error })
}

/**
 * A Neo4j of one's own when none is configured: started below a home directory, listening on loopback only, owned by the
 * process that started it and stopped with it. Should the owner die without stopping it, the next start finds it again.
 */
import { mkdirSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { UnavailableError } from '../errors.ts'
import { noProgress, type Progress } from '../progress.ts'
import { OFFICIAL_IMAGE } from './docker.ts'
import { choosePort, errorCode, readPassword, USERNAME } from './home.ts'
import { claimHome, readRecord, refuseLiveOwner, removeRecord, writeRecord, type EngineRecord } from './record.ts'
import { attach, chooseRunner, type Database, type DatabaseRecord, type Runner } from './runner.ts'

/** A database that runs, and how to reach it. */
export interface RunningEngine {
  readonly uri: string
  readonly username: string
  readonly password: string
  readonly record: DatabaseRecord
}

/** A database that this process owns. */
export interface Engine extends RunningEngine {
  /** Shuts the database down, waits for its end and lets go of the home. A second call waits for the first. */
  stop(): Promise<void>
}

export interface EngineOptions {
  /** Holds the password and the record of the running database, and its data unless a container does; made when absent. */
  readonly home: string
  /** Where Neo4j's jars are kept; the home unless several homes share them. */
  readonly software?: string
  /** The image to run where there is Docker but no Java; the official one unless told otherwise. */
  readonly image?: string
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
 * @throws UnavailableError when the software, the disk or Neo4j itself fail; the message says what to do
 */
export async function startEngine(options: EngineOptions): Promise<Engine> {
  const { home, software = home, image = OFFICIAL_IMAGE, progress = noProgress, signal } = options
  try {
    mkdirSync(home, { recursive: true, mode: 0o700 })
    refuseLiveOwner(home)
    const runner = await chooseRunner(software, image)
    await runner.provide(software, { progress, signal })
    const claim = await claimHome(home)
    return await progress('Starting the database', () => startClaimed(home, software, runner, claim, signal))
  } catch (error) {
    throw explainDisk(error, home)
  }
}

/** The database that a live command runs in this home, or undefined. */
export async function findEngine(home: string): Promise<RunningEngine | undefined> {
  const { database, ready } = readRecord(home) ?? {}
  return database !== undefined && ready === true && (await attach(home, database).isAlive()) ? running(home, database) : undefined
}

function running(home: string, record: DatabaseRecord): RunningEngine {
  return { uri: `bolt://127.0.0.1:${record.port}`, username: USERNAME, password: readPassword(home), record }
}

async function startClaimed(home: string, software: string, runner: Runner, claim: EngineRecord, signal?: AbortSignal): Promise<Engine> {
  const left = claim.database && attach(home, claim.database)
  let database = (await left?.isAlive()) ? left : undefined
  try {
    signal?.throwIfAborted()
    if (database === undefined) {
      const created = await runner.create(home, { software, port: await choosePort(home) })
      database = created
      writeRecord(home, { ...claim, database: created.record, ready: false })
      await created.run()
    }
    await untilStarted(database, signal)
    writeRecord(home, { ...claim, database: database.record, ready: true })
    const started = database
    let stopped: Promise<void> | undefined
    return { ...running(home, started.record), stop: () => (stopped ??= endDatabase(home, started)) }
  } catch (error) {
    if (database === undefined) removeRecord(home)
    else await endDatabase(home, database)
    throw error
  }
}

async function untilStarted(database: Database, signal?: AbortSignal): Promise<void> {
  const start = performance.now()
  for (;;) {
    // Asked for before the log is read, so that the log is whole where it has ended.
    const alive = await database.isAlive()
    const log = await database.log()
    if (/INFO\s+Started\.$/m.test(log)) return
    signal?.throwIfAborted()
    if (!alive) throw new UnavailableError(`The database did not start. The end of its log:\n${lastLines(log)}`)
    if (performance.now() - start > START_TIMEOUT_MS) {
      throw new UnavailableError(`The database has not started for ${START_TIMEOUT_MS / 1000} s. The end of its log:\n${lastLines(log)}`)
    }
    await sleep(50)
  }
}

/** What went wrong stands in the lines that are not part of a stack trace. */
function lastLines(log: string): string {
  const lines = log.split('\n').filter((line) => line.trim() !== '' && !/^\s+(at |\.\.\. )/.test(line))
  return lines.slice(-8).map((line) => `  ${line}`).join('\n')
}

/** Its own shutdown keeps everything; only one that hangs is killed, and recovers its log at the next start. */
async function endDatabase(home: string, database: Database): Promise<void> {
  await database.stop()
  if (!(await endsWithin(database, STOP_TIMEOUT_MS))) {
    await database.kill()
    await endsWithin(database, 5_000)
  }
  removeRecord(home)
}

async function endsWithin(database: Database, patience: number): Promise<boolean> {
  return await database.ended(AbortSignal.timeout(patience)).then(() => true, () => false)
}

function explainDisk(error: unknown, home: string): unknown {
  const reasons: Partial<Record<string, string>> = {
    EACCES: 'this user may not write there',
    EPERM: 'this user may not write there',
    EROFS: 'it is read-only',
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk quota is used up',
    ENOTDIR: 'a part of the path is not a directory',
    EEXIST: 'it is not a directory',
  }
  const reason = reasons[errorCode(error) ?? '']
  if (reason === undefined) return error
  return new UnavailableError(`The database cannot be kept in ${home}: ${reason}. Set DEMARCHE_HOME to a directory with room that you may write to.`, { cause: error })
}

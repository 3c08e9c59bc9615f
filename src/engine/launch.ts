/**
 * What the owner of a home does with its database: starts it, knows when it ends, and stops it when nobody uses it.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { errorCode } from '../errors.ts'
import type { Progress } from '../progress.ts'
import { explainStart, isPortLost } from './faults.ts'
import { choosePort, refuseUnusable, writeMade } from './home.ts'
import { neo4jVersion } from './jars.ts'
import { removeRecord, writeRecord, type EngineRecord } from './record.ts'
import { attach, type Database, type DatabaseRecord, type Runner } from './runner.ts'
import { users } from './users.ts'

export interface Owned {
  /**
   * Starts the database, or takes over the one that an owner left.
   *
   * @throws UnavailableError when it does not start; nothing of it is left running
   */
  start(signal?: AbortSignal): Promise<DatabaseRecord>
  /** Resolves when the database no longer runs, however it ended; rejects when the signal is given. */
  ended(signal: AbortSignal): Promise<void>
  /** Waits for those who use it, shuts it down and lets go of the home. */
  stop(): Promise<void>
}

export interface OwnOptions {
  readonly home: string
  readonly software: string
  readonly runner: Runner
  /** Our record of the home. */
  readonly claim: EngineRecord
  readonly progress: Progress
}

const START_TIMEOUT_MS = 120_000
const STOP_TIMEOUT_MS = 30_000
/** Each on another port, where a port is lost to another program after it was found free. */
const MAX_PORTS = 3

export function own({ home, software, runner, claim: { database: left, ...claim }, progress }: OwnOptions): Owned {
  let database = left && attach(home, left)
  const tell = (state: EngineRecord['state']) => {
    writeRecord(home, { ...claim, state, ...(database && { database: database.record }) })
  }
  return { start, ended: async (signal) => { await database?.ended(signal) }, stop }

  async function start(signal?: AbortSignal): Promise<DatabaseRecord> {
    for (let attempt = 1; ; attempt++) {
      try {
        signal?.throwIfAborted()
        const running = (await database?.isAlive()) && database ? database : await create()
        await untilStarted(home, running, signal)
        writeMade(home, { version: await neo4jVersion(), port: running.record.port })
        tell('ready')
        return running.record
      } catch (error) {
        await end()
        if (attempt === MAX_PORTS || !isPortLost(error)) throw error
      }
    }
  }

  async function create(): Promise<Database> {
    refuseUnusable(home, await neo4jVersion())
    const created = await runner.create(home, { software, port: await choosePort(home), serving: claim.serving })
    database = created
    tell('starting')
    await created.run()
    return created
  }

  async function stop(): Promise<void> {
    try {
      await untilUnused()
    } catch (error) {
      // Where the disk is full nobody can be told, and nobody can say that they use it.
      if (errorCode(error) === undefined) throw error
    } finally {
      await progress('Stopping the database', end)
      removeRecord(home)
    }
  }

  async function untilUnused(): Promise<void> {
    while (await database?.isAlive()) {
      tell('stopping')
      const waitedFor = users(home)
      if (waitedFor.length === 0) return
      tell('ready')
      await progress(`Waiting for those who use the database (process ${waitedFor.join(', ')})`, async () => {
        while (users(home).some((pid) => waitedFor.includes(pid))) await sleep(100)
      })
    }
  }

  /** Its own shutdown keeps everything; only one that hangs is killed, and recovers its log at the next start. */
  async function end(): Promise<void> {
    if (database === undefined) return
    await database.stop()
    if (!(await endsWithin(database, STOP_TIMEOUT_MS))) {
      await database.kill()
      await endsWithin(database, 5_000)
    }
    database = undefined
  }
}

async function untilStarted(home: string, database: Database, signal?: AbortSignal): Promise<void> {
  const start = performance.now()
  for (;;) {
    // Asked for before the log is read, so that the log is whole where it has ended.
    const alive = await database.isAlive()
    const log = await database.log()
    if (/INFO\s+Started\.$/m.test(log)) return
    signal?.throwIfAborted()
    if (!alive) throw explainStart(home, log, 'The database did not start.')
    if (performance.now() - start > START_TIMEOUT_MS) {
      throw explainStart(home, log, `The database has not started for ${START_TIMEOUT_MS / 1000} s.`)
    }
    await sleep(50)
  }
}

async function endsWithin(database: Database, patience: number): Promise<boolean> {
  return await database.ended(AbortSignal.timeout(patience)).then(() => true, () => false)
}

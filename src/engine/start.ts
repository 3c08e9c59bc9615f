/**
 * A Neo4j of one's own when none is configured: started below a home directory, listening on loopback only, owned by the
 * process that started it and stopped with it. Should the owner die without stopping it, the next start finds it again.
 */
import { mkdirSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { noProgress, type Progress } from '../progress.ts'
import { OFFICIAL_IMAGE } from './docker.ts'
import { explainingDisk } from './faults.ts'
import { readPassword, USERNAME } from './home.ts'
import { own, type Owned } from './launch.ts'
import { claimHome, HeldError, readHolder, readRecord, type EngineRecord } from './record.ts'
import { attach, chooseRunner, type DatabaseRecord } from './runner.ts'
import { enter } from './users.ts'

/** A database that runs, and how to reach it. */
export interface RunningEngine {
  readonly uri: string
  readonly username: string
  readonly password: string
  readonly record: DatabaseRecord
}

/** A database that this process may use until it lets go of it. */
export interface UsedEngine extends RunningEngine {
  /** Lets go of it; the last one stops the database. A second call waits for the first. */
  stop(): Promise<void>
}

/** A database that this process owns. Its `stop` waits for those who use it, shuts it down and lets go of the home. */
export interface Engine extends UsedEngine {
  /** Resolves when the database no longer runs, however it ended; rejects when the signal is given. */
  ended(signal: AbortSignal): Promise<void>
  /**
   * Starts it again after it ended, at the same address if that is free.
   *
   * @throws UnavailableError when it does not start
   */
  restart(signal: AbortSignal): Promise<RunningEngine>
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
  readonly signal?: AbortSignal | undefined
}

/**
 * Uses the database that another process runs in this home, waiting until it is ready; starts it where none does.
 *
 * @throws UnavailableError when the software, the disk or Neo4j itself fail; the message says what to do
 */
export async function joinEngine(options: EngineOptions): Promise<UsedEngine> {
  const { home, progress = noProgress, signal } = options
  return await explainingDisk(home, async () => {
    for (;;) {
      const holder = readHolder(home)
      const engine = holder === undefined ? await startUnlessHeld(options) : await useEngine(options)
      if (engine !== undefined) return engine
      // A record may call a database ready that has died since and is started again only after a while.
      await progress('Waiting for the database, which another command starts or stops', async () => {
        do await sleep(100, undefined, { signal })
        while (readHolder(home) !== undefined && (await findEngine(home)) === undefined)
      })
    }
  })
}

/** @returns undefined when another process was first */
async function startUnlessHeld(options: EngineOptions): Promise<Engine | undefined> {
  try {
    return await startEngine(options)
  } catch (error) {
    if (error instanceof HeldError) return undefined
    throw error
  }
}

/** @returns undefined when no owner has one ready */
async function useEngine(options: EngineOptions): Promise<UsedEngine | undefined> {
  const { home } = options
  const leave = enter(home)
  const engine = readHolder(home) && (await findEngine(home))
  if (engine === undefined) {
    leave()
    return undefined
  }
  return { ...engine, stop: onlyOnce(() => explainingDisk(home, stop)) }

  /** Where the owner died meanwhile, the last user does what it would have done, whatever state the owner left in the record. */
  async function stop(): Promise<void> {
    leave()
    if (readHolder(home) !== undefined || !(await isAlive(home, readRecord(home)?.database))) return
    const orphan = await startUnlessHeld({ ...options, signal: undefined })
    await orphan?.stop()
  }
}

/**
 * Starts the database of this home, or takes it over from an owner that died.
 *
 * @throws HeldError when a live process holds the home; where `serving`, only when that is a server
 * @throws UnavailableError when the software, the disk or Neo4j itself fail; the message says what to do
 */
export async function startEngine({ serving = false, ...options }: EngineOptions & { readonly serving?: boolean }): Promise<Engine> {
  const { home, software = home, image = OFFICIAL_IMAGE, progress = noProgress, signal } = options
  return await explainingDisk(home, async () => {
    mkdirSync(home, { recursive: true, mode: 0o700 })
    const holder = readHolder(home)
    if (holder !== undefined && !isPassing(holder)) throw new HeldError(home, holder)
    const runner = await chooseRunner(home, software, image)
    await runner.provide(software, { progress, signal })
    const claim = await claimWhenFree()
    return await takePossession(home, own({ home, software, runner, claim, progress }), progress, signal)
  })

  /** A server waits for the end of a command. */
  function isPassing(holder: EngineRecord): boolean {
    return serving && !holder.serving
  }

  async function claimWhenFree(): Promise<EngineRecord> {
    for (;;) {
      try {
        return await claimHome(home, { serving })
      } catch (error) {
        if (!(error instanceof HeldError) || !isPassing(error.holder)) throw error
        const { pid } = error.holder.owner
        await progress(`Waiting for process ${pid} to let go of the database`, async () => {
          while (readHolder(home)?.owner.pid === pid) await sleep(100, undefined, { signal })
        })
      }
    }
  }
}

async function takePossession(home: string, owned: Owned, progress: Progress, signal?: AbortSignal): Promise<Engine> {
  try {
    const record = await progress('Starting the database', () => owned.start(signal))
    return {
      ...running(home, record),
      ended: (ending) => owned.ended(ending),
      restart: async (ending) => running(home, await explainingDisk(home, () => owned.start(ending))),
      stop: onlyOnce(() => explainingDisk(home, () => owned.stop())),
    }
  } catch (error) {
    await owned.stop()
    throw error
  }
}

/** The database that runs in this home, or undefined. */
export async function findEngine(home: string): Promise<RunningEngine | undefined> {
  const { database, state } = readRecord(home) ?? {}
  return database !== undefined && state === 'ready' && (await isAlive(home, database)) ? running(home, database) : undefined
}

async function isAlive(home: string, database: DatabaseRecord | undefined): Promise<boolean> {
  return database !== undefined && (await attach(home, database).isAlive())
}

function running(home: string, record: DatabaseRecord): RunningEngine {
  return { uri: `bolt://127.0.0.1:${record.port}`, username: USERNAME, password: readPassword(home), record }
}

function onlyOnce(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined
  return () => (done ??= work())
}

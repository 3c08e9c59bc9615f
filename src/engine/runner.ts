/**
 * How the database of a home is run. Everything else in this folder (who owns it, readiness, take-over, stopping) knows it
 * only through the two interfaces below.
 *
 * To add a way: write a file with a Runner and what its record holds; add the record to `databaseRecord`, the runner to
 * `chooseRunner`, and the record's kind to `attach`.
 */
import { UnavailableError } from '../errors.ts'
import type { Progress } from '../progress.ts'
import { attachContainer, containerRecord, docker } from './docker.ts'
import { WAYS } from './jars.ts'
import { attachProcess, java, processRecord } from './java.ts'
import { z } from 'zod'

/** Where a database runs: all that another process needs to find it, told apart by `kind`. */
export const databaseRecord = z.discriminatedUnion('kind', [processRecord, containerRecord])

export type DatabaseRecord = z.infer<typeof databaseRecord>

/** A database that was started, by this process or by one that died since. */
export interface Database {
  readonly record: DatabaseRecord
  isAlive(): Promise<boolean>
  /** Resolves when it no longer runs, however it ended; rejects when the signal is given. */
  ended(signal: AbortSignal): Promise<void>
  /** What it has printed since it was started. */
  log(): Promise<string>
  /** Asks it to shut down in order. Does not wait; no error when it has ended. */
  stop(): Promise<void>
  /** Ends it at once. Does not wait; no error when it has ended. */
  kill(): Promise<void>
}

/** One way of running the database. */
export interface Runner {
  readonly kind: DatabaseRecord['kind']
  /** Whether the home has data that was made in this way, told by the data itself. */
  hasData(home: string): boolean
  /** What this machine lacks for it, one sentence each. */
  lacks(software: string): Promise<string[]>
  /** Fetches what it needs, once. */
  provide(software: string, options: ProvideOptions): Promise<void>
  /**
   * Makes a database of the home's data that can be recorded but does not run yet, so that one that runs is always in the
   * record. Where it is never run because this process dies, nothing must be left that holds the data or the port.
   *
   * @param port on 127.0.0.1, for Bolt
   */
  create(home: string, options: CreateOptions): Promise<CreatedDatabase>
}

export interface ProvideOptions {
  readonly progress: Progress
  readonly signal?: AbortSignal | undefined
}

export interface CreateOptions {
  readonly software: string
  readonly port: number
  /** It is for a server, which plans and answers for hours, and not for one command. */
  readonly serving: boolean
}

export interface CreatedDatabase extends Database {
  /** Lets it run; it is ready when its log says so. */
  run(): Promise<void>
}

/**
 * The first way that this machine has all for; where the home has data, only that which made them.
 *
 * @throws UnavailableError with what each of them lacks
 */
export async function chooseRunner(home: string, software: string, image: string): Promise<Runner> {
  const runners = [java, docker(image)]
  const maker = runners.find((runner) => runner.hasData(home))
  const problems: string[] = []
  for (const runner of maker === undefined ? runners : [maker]) {
    const lacks = await runner.lacks(software)
    if (lacks.length === 0) return runner
    problems.push(...lacks)
  }
  if (maker !== undefined) {
    problems.push(`The data in ${home} was written by Neo4j ${maker === java ? 'as a process of this machine' : 'in a container'} and is kept for that.`)
  }
  throw new UnavailableError([...problems, WAYS].join('\n'))
}

/** The database of a record that this or another process wrote. */
export function attach(home: string, record: DatabaseRecord): Database {
  return record.kind === 'process' ? attachProcess(home, record) : attachContainer(home, record)
}

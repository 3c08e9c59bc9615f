/**
 * `engine.json`: who holds a home directory and which database runs in it.
 */
import { createHash } from 'node:crypto'
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { ConflictError } from '../errors.ts'
import { errorCode, writeWhole } from './home.ts'
import { isAlive, ownIdentity } from './process.ts'
import { databaseRecord } from './runner.ts'

const engineRecord = z.object({
  /** The command that started the database and will stop it. */
  owner: z.object({ pid: z.number(), startTime: z.string() }),
  /** When the owner began, as ISO 8601. */
  since: z.string(),
  /** Absent until there is one. */
  database: databaseRecord.optional(),
  /** Whether the database has said that it started. */
  ready: z.boolean(),
})

export type EngineRecord = z.infer<typeof engineRecord>

function recordFile(home: string): string {
  return join(home, 'engine.json')
}

/** @returns undefined when nobody holds the home */
export function readRecord(home: string): EngineRecord | undefined {
  return parse(readText(recordFile(home)))
}

/** @returns undefined also for what is no record, which no writer of ours leaves */
function parse(text = ''): EngineRecord | undefined {
  try {
    return engineRecord.parse(JSON.parse(text))
  } catch {
    return undefined
  }
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}

/** @throws ConflictError when a live process holds the home */
export function refuseLiveOwner(home: string): void {
  const record = readRecord(home)
  if (record === undefined || !isAlive(record.owner)) return
  throw new ConflictError(
    `The database in ${home} is held by process ${record.owner.pid} since ${record.since}. Stop that one first, or set DEMARCHE_HOME to another directory.`,
  )
}

/**
 * Makes this process the owner of the home.
 *
 * @returns our record, with the database of the last owner if that died before it
 * @throws ConflictError when a live process holds the home
 */
export async function claimHome(home: string): Promise<EngineRecord> {
  for (;;) {
    const record = take(recordFile(home))
    if (record !== undefined) return record
    refuseLiveOwner(home)
    await sleep(20)
  }
}

/**
 * Makes the file, or replaces that of an owner that died, by a record of ours. Of several processes one succeeds, whenever
 * they come: a link fails where there is a file, and the record of a dead owner is replaced only by the one who holds the
 * right to succeed it, which is a file of the same kind, named after that record.
 *
 * @returns undefined when another process holds the file or is about to
 */
function take(file: string): EngineRecord | undefined {
  const fresh: EngineRecord = { owner: ownIdentity(), since: new Date().toISOString(), ready: false }
  for (;;) {
    if (createFile(file, fresh)) return fresh
    const text = readText(file)
    if (text === undefined) continue // it was let go just now
    const last = parse(text)
    if (last !== undefined && isAlive(last.owner)) return undefined
    const right = `${file}.after-${createHash('sha256').update(text).digest('hex').slice(0, 16)}`
    if (take(right) === undefined) return undefined
    try {
      if (readText(file) !== text) continue // somebody else succeeded it meanwhile
      const ours = { ...last, ...fresh, ready: last?.ready ?? false }
      writeWhole(file, JSON.stringify(ours, undefined, 2))
      return ours
    } finally {
      rmSync(right)
    }
  }
}

/** @returns whether there was none */
function createFile(file: string, record: EngineRecord): boolean {
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, JSON.stringify(record, undefined, 2))
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw error
  } finally {
    rmSync(draft)
  }
}

/** Replaces our record. */
export function writeRecord(home: string, record: EngineRecord): void {
  writeWhole(recordFile(home), JSON.stringify(record, undefined, 2))
}

export function removeRecord(home: string): void {
  rmSync(recordFile(home), { force: true })
}

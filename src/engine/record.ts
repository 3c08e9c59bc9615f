/**
 * `engine.json`: who holds a home directory and which database runs in it.
 */
import { createHash } from 'node:crypto'
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { ConflictError, errorCode } from '../errors.ts'
import { partialOf, writeWhole } from '../partial.ts'
import { isAlive, ownIdentity } from './process.ts'
import { databaseRecord } from './runner.ts'

const engineRecord = z.object({
  /** The command that started the database and will stop it. */
  owner: z.object({ pid: z.number(), startTime: z.string() }),
  /** When the owner began, as ISO 8601. */
  since: z.string(),
  /** Absent until there is one. */
  database: databaseRecord.optional(),
  /** Whether the owner is a server, which stays, or a command, whose end can be waited for. */
  serving: z.boolean(),
  /** Only one that is ready may be used. One that is stopping becomes ready again where somebody still uses it. */
  state: z.enum(['starting', 'ready', 'stopping']),
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

/** Another process holds the home. */
export class HeldError extends ConflictError {
  readonly holder: EngineRecord

  constructor(home: string, holder: EngineRecord) {
    const { owner, since } = holder
    super(`The database in ${home} is held by process ${owner.pid} since ${since}. Stop that one first, or set DEMARCHE_HOME to another directory.`)
    this.holder = holder
  }
}

/** @returns undefined also where the owner died */
export function readHolder(home: string): EngineRecord | undefined {
  const record = readRecord(home)
  return record !== undefined && isAlive(record.owner) ? record : undefined
}

/**
 * Makes this process the owner of the home.
 *
 * @returns our record, with the database of the last owner if that died before it
 * @throws HeldError when a live process holds the home
 */
export async function claimHome(home: string, { serving }: Pick<EngineRecord, 'serving'>): Promise<EngineRecord> {
  for (;;) {
    const record = take(recordFile(home), { owner: ownIdentity(), since: new Date().toISOString(), serving, state: 'starting' })
    if (record !== undefined) return record
    const holder = readHolder(home)
    if (holder !== undefined) throw new HeldError(home, holder)
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
function take(file: string, fresh: EngineRecord): EngineRecord | undefined {
  for (;;) {
    if (createFile(file, fresh)) return fresh
    const text = readText(file)
    if (text === undefined) continue // it was let go just now
    const last = parse(text)
    if (last !== undefined && isAlive(last.owner)) return undefined
    const right = `${file}.after-${createHash('sha256').update(text).digest('hex').slice(0, 16)}`
    if (take(right, fresh) === undefined) return undefined
    try {
      if (readText(file) !== text) continue // somebody else succeeded it meanwhile
      const ours = { ...last, ...fresh }
      writeWhole(file, JSON.stringify(ours, undefined, 2))
      return ours
    } finally {
      rmSync(right)
    }
  }
}

/** @returns whether there was none */
function createFile(file: string, record: EngineRecord): boolean {
  const draft = partialOf(file)
  try {
    writeFileSync(draft, JSON.stringify(record, undefined, 2))
    linkSync(draft, file)
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

/** Replaces our record. */
export function writeRecord(home: string, record: EngineRecord): void {
  writeWhole(recordFile(home), JSON.stringify(record, undefined, 2))
}

export function removeRecord(home: string): void {
  rmSync(recordFile(home), { force: true })
}

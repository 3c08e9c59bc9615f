/**
 * `engine.json`: who holds a home directory and which database process runs in it. A process is known by its id and its
 * start time together, because ids are used again.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ConflictError } from '../errors.ts'

export interface ProcessIdentity {
  readonly pid: number
  /** In the operating system's own words; only ever compared. */
  readonly startTime: string
}

export interface DatabaseProcess extends ProcessIdentity {
  readonly port: number
  /** False until it has said that it started. */
  readonly ready: boolean
}

export interface EngineRecord {
  /** The command that started the database and will stop it. */
  readonly owner: ProcessIdentity
  /** When the owner began, as ISO 8601. */
  readonly since: string
  /** Absent until the database process was started. */
  readonly database?: DatabaseProcess
}

/** @returns undefined when there is no such process, or it has ended and only waits to be reaped */
export function processIdentity(pid: number): ProcessIdentity | undefined {
  const startTime = existsSync('/proc/self/stat') ? startTimeFromProc(pid) : startTimeFromPs(pid)
  return startTime === undefined ? undefined : { pid, startTime }
}

export function isAlive({ pid, startTime }: ProcessIdentity): boolean {
  return processIdentity(pid)?.startTime === startTime
}

function startTimeFromProc(pid: number): string | undefined {
  let stat: string
  try {
    stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  } catch {
    return undefined
  }
  // The second field, the name, may hold blanks and brackets; the fields after it begin with the third, the state.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19]
}

function startTimeFromPs(pid: number): string | undefined {
  try {
    const line = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim()
    return line === '' || line.startsWith('Z') ? undefined : line.replace(/^\S+\s+/, '')
  } catch {
    return undefined
  }
}

function recordFile(home: string): string {
  return join(home, 'engine.json')
}

/** @returns undefined when nobody holds the home */
export function readRecord(home: string): EngineRecord | undefined {
  return readFile(recordFile(home))
}

function readFile(file: string): EngineRecord | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as EngineRecord
  } catch {
    return undefined // not there, or not whole, which no writer of ours leaves
  }
}

/** @throws ConflictError when a live process holds the home */
export function refuseLiveOwner(home: string, record = readRecord(home)): void {
  if (record === undefined || !isAlive(record.owner)) return
  throw new ConflictError(
    `The database in ${home} is held by process ${record.owner.pid} since ${record.since}. Stop that one first, or set DEMARCHE_HOME to another directory.`,
  )
}

/**
 * Makes this process the owner of the home.
 *
 * @returns our record, with the database of the last owner if that died and left it running
 * @throws ConflictError when a live process holds the home
 */
export function claimHome(home: string): EngineRecord {
  refuseLiveOwner(home)
  const file = recordFile(home)

  // The stale record is moved aside and judged again there: what another process claimed meanwhile is put back.
  const aside = `${file}.${process.pid}.stale`
  if (existsSync(file)) renameSync(file, aside)
  const stale = readFile(aside)
  if (stale !== undefined && isAlive(stale.owner)) renameSync(aside, file)
  refuseLiveOwner(home, stale)
  rmSync(aside, { force: true })

  const owner = processIdentity(process.pid)
  if (owner === undefined) throw new Error('This process cannot see itself.')
  const database = stale?.database !== undefined && isAlive(stale.database) ? stale.database : undefined
  const ours: EngineRecord = { owner, since: new Date().toISOString(), ...(database && { database }) }
  const draft = writeDraft(home, ours)
  try {
    linkSync(draft, file) // unlike a rename, this fails when another process was first
  } catch (error) {
    refuseLiveOwner(home)
    throw error
  } finally {
    rmSync(draft)
  }
  return ours
}

/** Replaces our record as a whole, so that a reader never sees half of it. */
export function writeRecord(home: string, record: EngineRecord): void {
  renameSync(writeDraft(home, record), recordFile(home))
}

function writeDraft(home: string, record: EngineRecord): string {
  const draft = `${recordFile(home)}.${process.pid}`
  writeFileSync(draft, JSON.stringify(record, undefined, 2))
  return draft
}

export function removeRecord(home: string): void {
  rmSync(recordFile(home), { force: true })
}

/**
 * `users/`: the processes that use the database of a home without owning it, a file each. An owner stops the database only
 * when there is none.
 *
 * A user writes its file and then reads the state in the record; an owner writes that it is stopping and then reads the files. So
 * one of the two always sees the other.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { writeWhole } from '../partial.ts'
import { isAlive, ownIdentity, type ProcessIdentity } from './process.ts'

function directory(home: string): string {
  return join(home, 'users')
}

/** Says that this process uses the database; returns what takes it back. */
export function enter(home: string): () => void {
  mkdirSync(directory(home), { recursive: true })
  const file = join(directory(home), String(process.pid))
  writeWhole(file, JSON.stringify(ownIdentity()))
  return () => { rmSync(file, { force: true }) }
}

/** The ids of those that are alive. */
export function users(home: string): number[] {
  let names: string[]
  try {
    names = readdirSync(directory(home))
  } catch {
    return [] // nobody ever used it
  }
  return names.filter((name) => /^\d+$/.test(name) && isUser(join(directory(home), name))).map(Number)
}

function isUser(file: string): boolean {
  try {
    const { pid, startTime } = JSON.parse(readFileSync(file, 'utf8')) as ProcessIdentity
    if (isAlive({ pid, startTime })) return true
    rmSync(file, { force: true })
  } catch {
    // It left just now.
  }
  return false
}

/**
 * What the operating system and Neo4j say when a database cannot be run, in words that tell what to do.
 */
import { statfsSync } from 'node:fs'
import { errorCode, UnavailableError } from '../errors.ts'
import { neo4jHome } from './home.ts'

/**
 * @param log what the database printed
 * @param failure what happened, in a sentence
 */
export function explainStart(home: string, log: string, failure: string): UnavailableError {
  if (/No space left on device/.test(log) || isFull(home)) return unusable(home, diskFull)
  if (/Lock file has been locked by another process/.test(log)) {
    return new UnavailableError(
      `Another Neo4j uses the data in ${neo4jHome(home)}, and no record says which. Find it (its command line has --home-dir=${neo4jHome(home)}) and stop it.`,
    )
  }
  const foreign = /^Caused by: \S*(?:UnableToMigrate|UnsupportedLogVersion|StoreVersion)\w*Exception: (.*)$/m.exec(log)
  if (foreign !== null) {
    return new UnavailableError(
      `The data in ${home} cannot be read: another version of Neo4j made it, or it is damaged. Use the version of Demarche that made it, or set DEMARCHE_HOME to another directory. Neo4j says: ${foreign[1] ?? ''}`,
    )
  }
  return new UnavailableError(`${failure} The end of its log:\n${lastLines(log)}`)
}

/** A database that dies for want of room has none for its last words either. */
function isFull(home: string): boolean {
  const { bavail, bsize } = statfsSync(home)
  return bavail * bsize < 1_000_000
}

/** Another program took the port between the look and the start. */
export function isPortLost(error: unknown): boolean {
  return error instanceof UnavailableError && /already (in use|allocated)/i.test(error.message)
}

/** What went wrong stands in the lines that are not part of a stack trace. */
function lastLines(log: string): string {
  const lines = log.split('\n').filter((line) => line.trim() !== '' && !/^\s+(at |\.\.\. )/.test(line))
  return lines.slice(-8).map((line) => `  ${line}`).join('\n')
}

const diskFull = 'the disk is full'

/**
 * Does work in a home.
 *
 * @throws UnavailableError when the disk does not let it; what else it throws stays as it is
 */
export async function explainingDisk<T>(home: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw explainDisk(error, home)
  }
}

function explainDisk(error: unknown, home: string): unknown {
  const reasons: Partial<Record<string, string>> = {
    EACCES: 'this user may not write there',
    EPERM: 'this user may not write there',
    EROFS: 'it is read-only',
    ENOSPC: diskFull,
    EDQUOT: 'the disk quota is used up',
    ENOTDIR: 'a part of the path is not a directory',
    EEXIST: 'it is not a directory',
  }
  const reason = reasons[errorCode(error) ?? '']
  return reason === undefined ? error : unusable(home, reason, error)
}

function unusable(home: string, reason: string, cause?: unknown): UnavailableError {
  return new UnavailableError(
    `The database cannot be kept in ${home}: ${reason}. Set DEMARCHE_HOME to a directory with room that you may write to.`,
    { cause },
  )
}

/**
 * Reads files that may be anything: too large, growing, gone, no files at all.
 */
import { isUtf8 } from 'node:buffer'
import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { size, type Limit } from './limits.ts'
import { problemOf, type Finding, type Problem } from './problem.ts'
import { isMap } from './visit.ts'

/** What may still be read of several files together. */
export interface Budget {
  /** @returns whether it was enough; once it was not, it stays spent */
  spend(bytes: number): boolean
  /** That it is spent; told once. */
  problem(file: string): Problem[]
}

export function openBudget({ bytes, advice }: Limit): Budget {
  let left = bytes
  let told = false
  return {
    spend(wanted) {
      left = wanted <= left ? left - wanted : -1
      return left >= 0
    },
    problem(file) {
      if (told) return []
      told = true
      return [problemOf(file, `With this file, more than ${size(bytes)} would be read of the kind. ${advice}`)]
    },
  }
}

/** The text of a file; nothing where it cannot or may not be read, which is a problem. */
export async function readText(file: string, limit: Limit, budgets: readonly Budget[], problems: Finding[]): Promise<string | undefined> {
  const bytes = await readWhole(file, limit.bytes).catch((error: unknown) => cannot(error))
  if (typeof bytes === 'string') problems.push(problemOf(file, `The file cannot be read: ${bytes}.`))
  else if (bytes.length > limit.bytes) problems.push(problemOf(file, `The file is larger than ${size(limit.bytes)}. ${limit.advice}`))
  else if (!isUtf8(bytes)) problems.push(problemOf(file, 'The file cannot be read: it is not UTF-8.'))
  else {
    const spent = budgets.find((budget) => !budget.spend(bytes.length))
    if (spent === undefined) return bytes.toString('utf8')
    problems.push(...spent.problem(file))
  }
  return undefined
}

/**
 * The bytes of a regular file; where it has more than `most`, one more than that. What it says of its size is not trusted: it
 * may grow while it is read. A pipe is opened without waiting for its other end.
 */
async function readWhole(file: string, most: number): Promise<Buffer> {
  const handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK)
  try {
    const found = await handle.stat()
    if (!found.isFile()) throw new NotAFile(found.isDirectory() ? 'it is a folder' : 'it is not a regular file')
    const chunks: Buffer[] = []
    for (let left = most + 1; left > 0; ) {
      const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(Math.min(left, CHUNK)))
      if (bytesRead === 0) break
      chunks.push(buffer.subarray(0, bytesRead))
      left -= bytesRead
    }
    return Buffer.concat(chunks)
  } finally {
    await handle.close()
  }
}

const CHUNK = 256 * 1024

class NotAFile extends Error {}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder or file',
  ENOTDIR: 'it is not a folder',
  EACCES: 'its permissions do not allow it',
  EPERM: 'its permissions do not allow it',
  ELOOP: 'it is a link that leads back to itself',
  ENXIO: 'it is not a regular file',
  ENAMETOOLONG: 'its name is too long',
  EMFILE: 'too many files are open; try again',
  EIO: 'the disk fails',
}

/** Why a file or folder cannot be read. */
export function cannot(error: unknown): string {
  if (error instanceof NotAFile) return error.message
  const code = isMap(error) ? String(error['code']) : ''
  return reasons[code] ?? `the system refuses (${code})`
}

/**
 * What a home directory keeps of its database between two runs, however it is run: the data, its password, and what it was made with.
 */
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { z } from 'zod'
import { ConflictError, UnavailableError } from '../errors.ts'
import { writeWhole } from '../partial.ts'

export const USERNAME = 'neo4j'

/** Where the settings, the log and the data of a database are that runs on this machine itself. */
export function neo4jHome(home: string): string {
  return join(home, 'neo4j')
}

/** What the database has printed since it was last started. */
export function logFile(home: string): string {
  return join(neo4jHome(home), 'console.log')
}

function passwordFile(home: string): string {
  return join(home, 'password')
}

/** @throws ConflictError when the data is there and its password is not */
export function readPassword(home: string): string {
  const file = passwordFile(home)
  if (existsSync(file)) return readFileSync(file, 'utf8')
  throw new ConflictError(`${file}, the password of the database beside it, is missing. ${beginAnew(home)}`)
}

function beginAnew(home: string): string {
  return `Restore it from a copy. Where there is none, delete ${neo4jHome(home)} and import the dossiers again.`
}

/** The password, made where there is none: for data that is new. A start that was cut short leaves one to use. */
export function ensurePassword(home: string): string {
  const file = passwordFile(home)
  if (!existsSync(file)) writeWhole(file, randomBytes(24).toString('base64url'))
  return readPassword(home)
}

/** `made.json`: what the data in a home was made with, and where it last answered. Without it the data is read all the same. */
const made = z.object({
  /** Of Neo4j, such as 5.26.31. */
  version: z.string(),
  port: z.number().int().min(1).max(65_535),
  /** The SHA-256 of its password. */
  password: z.string(),
})

export type Made = z.infer<typeof made>

function madeFile(home: string): string {
  return join(neo4jHome(home), 'made.json')
}

/** @returns undefined where the database never started, or what says so is damaged */
export function readMade(home: string): Made | undefined {
  try {
    return made.parse(JSON.parse(readFileSync(madeFile(home), 'utf8')))
  } catch {
    return undefined
  }
}

export function writeMade(home: string, now: Omit<Made, 'password'>): void {
  mkdirSync(neo4jHome(home), { recursive: true })
  writeWhole(madeFile(home), JSON.stringify({ ...now, password: sha256(readPassword(home)) }, undefined, 2))
}

/**
 * Data that a start could not read, or would spoil.
 *
 * @throws ConflictError when a newer Neo4j made it, or its password is damaged
 */
export function refuseUnusable(home: string, version: string): void {
  const before = readMade(home)
  if (before === undefined) return
  if (isNewer(before.version, version)) {
    throw new ConflictError(
      `The data in ${home} was made by Neo4j ${before.version}, which ${version} cannot read. Use the version of Demarche that made it, or set DEMARCHE_HOME to another directory.`,
    )
  }
  if (sha256(readPassword(home)) !== before.password) {
    throw new ConflictError(`${passwordFile(home)} is not the password of the database beside it: it was changed or damaged. ${beginAnew(home)}`)
  }
}

/** Versions of one minor line read each other's data. */
function isNewer(one: string, other: string): boolean {
  const [[major = 0, minor = 0] = [], [otherMajor = 0, otherMinor = 0] = []] = [one, other].map((version) => version.split('.').map(Number))
  return major > otherMajor || (major === otherMajor && minor > otherMinor)
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** The port where it last answered when that is free, so that the address stays; otherwise any free one. */
export async function choosePort(home: string): Promise<number> {
  const port = (await freePort(readMade(home)?.port ?? 0)) ?? (await freePort(0))
  if (port === undefined) throw new UnavailableError('No port is free on 127.0.0.1.')
  return port
}

function freePort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.on('error', () => { resolve(undefined) })
    server.listen(port, '127.0.0.1', () => {
      const bound = server.address()
      server.close(() => { resolve(typeof bound === 'object' && bound !== null ? bound.port : undefined) })
    })
  })
}

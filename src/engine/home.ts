/**
 * What a home directory keeps of its database between two runs, however it is run: the password, the port and the data.
 */
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { ConflictError, UnavailableError } from '../errors.ts'

export const USERNAME = 'neo4j'

/** Where the settings, the log and the data of a database are that runs on this machine itself. */
export function neo4jHome(home: string): string {
  return join(home, 'neo4j')
}

/** What the database has printed since it was last started. */
export function logFile(home: string): string {
  return join(neo4jHome(home), 'console.log')
}

/** Replaces a file as a whole, so that nobody ever reads half of it. Only this user may read it. */
export function writeWhole(file: string, text: string): void {
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, text, { mode: 0o600 })
  renameSync(draft, file)
}

/** What the operating system says went wrong, such as ENOENT; undefined for any other error. */
export function errorCode(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

function passwordFile(home: string): string {
  return join(home, 'password')
}

/** @throws ConflictError when the data is there and its password is not */
export function readPassword(home: string): string {
  const file = passwordFile(home)
  if (existsSync(file)) return readFileSync(file, 'utf8')
  throw new ConflictError(`${file}, the password of the database beside it, is missing. Restore it, or delete ${neo4jHome(home)} to begin anew.`)
}

/** The password, made where there is none: for data that is new. A start that was cut short leaves one to use. */
export function ensurePassword(home: string): string {
  const file = passwordFile(home)
  if (!existsSync(file)) writeWhole(file, randomBytes(24).toString('base64url'))
  return readPassword(home)
}

function portFile(home: string): string {
  return join(home, 'port')
}

/** The port of the last start when it is free, so that the address stays; otherwise any free one. */
export async function choosePort(home: string): Promise<number> {
  const last = existsSync(portFile(home)) ? Number(readFileSync(portFile(home), 'utf8')) : 0
  const port = (await freePort(last)) ?? (await freePort(0))
  if (port === undefined) throw new UnavailableError('No port is free on 127.0.0.1.')
  writeWhole(portFile(home), String(port))
  return port
}

function freePort(port: number): Promise<number | undefined> {
  if (!(port >= 0 && port <= 65_535)) return Promise.resolve(undefined)
  return new Promise((resolve) => {
    const server = createServer()
    server.on('error', () => { resolve(undefined) })
    server.listen(port, '127.0.0.1', () => {
      const bound = server.address()
      server.close(() => { resolve(typeof bound === 'object' && bound !== null ? bound.port : undefined) })
    })
  })
}

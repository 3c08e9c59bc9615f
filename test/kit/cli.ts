/** The command line as a person runs it: the real program in a process of its own, whose output is read when it has ended. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { sharedConnection } from './database.ts'

const BIN = join(import.meta.dirname, '../../bin/demarche.mjs')

export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Asks the shared database unless told otherwise. */
export function launch(args: readonly string[], env: Record<string, string> = shared()) {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(NEO4J_|DEMARCHE_|NODE_OPTIONS$)/.test(name))
  const child = spawn(process.execPath, [BIN, ...args], {
    env: { ...Object.fromEntries(inherited), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ran = { out: '', err: '' }
  child.stdout.on('data', (chunk: Buffer) => (ran.out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (ran.err += chunk.toString()))
  const ended = once(child, 'close').then(([code]): Ran => ({ code: code as number | null, ...ran }))
  return { child, ended }
}

export async function demarche(args: readonly string[], env?: Record<string, string>): Promise<Ran> {
  return await launch(args, env).ended
}

/** Settings that name the shared database. */
export function shared(): Record<string, string> {
  const { uri, username, password, database } = sharedConnection()
  return { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database }
}

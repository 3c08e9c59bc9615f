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

/** The same at a terminal, where each key is pressed as soon as the program waits for one. */
export async function atTerminal(args: readonly string[], keys: readonly string[], env = shared()): Promise<Ran> {
  const words = [process.execPath, BIN, ...args].map((word) => `'${word.replaceAll("'", "'\\''")}'`)
  const child = spawn('script', ['--quiet', '--return', '--flush', '--command', words.join(' '), '/dev/null'], { env: { ...process.env, ...env, TERM: 'xterm' } })
  const ran = { out: '', err: '' }
  const waiting = [...keys]
  let quiet: NodeJS.Timeout | undefined
  child.stdout.on('data', (chunk: Buffer) => {
    ran.out += chunk.toString()
    clearTimeout(quiet)
    // A prompt is drawn in several steps: it waits when it has been still.
    if (ran.out.includes('navigate')) quiet = setTimeout(() => child.stdin.write(waiting.shift() ?? ''), 300)
  })
  child.stderr.on('data', (chunk: Buffer) => (ran.err += chunk.toString()))
  const code = await once(child, 'close').then(([ended]) => ended as number | null)
  clearTimeout(quiet)
  return { code, ...ran }
}

/** Settings that name the shared database. */
export function shared(): Record<string, string> {
  const { uri, username, password, database } = sharedConnection()
  return { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database }
}

/**
 * The command line as a user runs it: a process of its own, its own home, its own signals.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { JAVA_OPTIONS } from './classes.ts'
import { SOFTWARE, temporaryHome } from './database.ts'

const BIN = join(import.meta.dirname, '../../bin/demarche.mjs')

export interface Command {
  readonly child: ChildProcess
  /** What it has printed so far. */
  readonly output: () => string
  /** Resolves with the exit code; null where a signal ended it. */
  readonly ended: Promise<number | null>
}

const running = new Set<ChildProcess>()

/** Runs `demarche` with these words and, besides what every process needs, only these settings. */
export function demarche(words: readonly string[], env: Record<string, string>): Command {
  const child = spawn(process.execPath, [BIN, ...words], {
    env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', [JAVA_OPTIONS]: process.env[JAVA_OPTIONS] ?? '', PORT: '0', LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  let output = ''
  const collect = (data: Buffer) => (output += data.toString())
  child.stdout.on('data', collect)
  child.stderr.on('data', collect)
  const ended = once(child, 'close').then(([code]) => {
    running.delete(child)
    return code as number | null
  })
  return { child, output: () => output, ended }
}

/** Kills what a failed test left, so that it does not fail the next one. */
export function killCommands(): void {
  for (const child of running) child.kill('SIGKILL')
}

/** Waits until the command has printed this. */
export async function printed({ child, output }: Command, text: string | RegExp): Promise<string> {
  while (!(typeof text === 'string' ? output().includes(text) : text.test(output()))) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`It ended before it printed ${String(text)}:\n${output()}`)
    await sleep(20)
  }
  return output()
}

/** Waits until `demarche start` serves, and returns the address of the API. */
export async function serving(command: Command): Promise<string> {
  return /Playground: (\S+)/.exec(await printed(command, 'Ready.'))?.[1] ?? ''
}

export interface Reply {
  readonly data?: Record<string, unknown> | null
  readonly errors?: readonly { readonly message: string; readonly extensions?: Record<string, unknown> }[]
}

export async function query(api: string, text: string, variables: Record<string, unknown> = {}): Promise<Reply> {
  const response = await fetch(api, {
    method: 'POST',
    // On a connection of its own: one that was kept may be closed by the server just when it is used again.
    headers: { 'content-type': 'application/json', connection: 'close' },
    body: JSON.stringify({ query: text, variables }),
  })
  return (await response.json()) as Reply
}

/** A temporary home that has Neo4j's jars already. */
export async function commandHome(): Promise<{ home: string; remove: () => Promise<void> }> {
  const made = await temporaryHome()
  linkSoftware(made.home)
  return made
}

export function linkSoftware(home: string): void {
  for (const name of readdirSync(SOFTWARE)) {
    if (name.startsWith('neo4j-')) symlinkSync(join(SOFTWARE, name), join(home, name))
  }
}

/**
 * Runs a program to its end and returns all it printed.
 */
import { spawn } from 'node:child_process'

export interface Ended {
  /** `missing` where there is no such program; null where a signal ended it. */
  readonly code: number | null | 'missing'
  readonly text: string
}

export interface RunOptions {
  /** Ends the program. */
  readonly signal?: AbortSignal | undefined
  /** What it reads from its standard input. */
  readonly input?: string
}

/** In a process group of its own: Ctrl-C in the terminal is for its owner, who ends it in order. */
export async function run(command: string, args: readonly string[], { signal, input = '' }: RunOptions = {}): Promise<Ended> {
  return await new Promise((resolve, reject) => {
    const child = spawn(command, args, { detached: true, ...(signal && { signal }) })
    let text = ''
    const collect = (chunk: Buffer) => (text += chunk.toString())
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    child.on('close', (code) => { resolve({ code, text }) })
    child.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') resolve({ code: 'missing', text })
      else if (error.name !== 'AbortError') reject(error)
    })
    child.stdin.on('error', () => undefined) // it ended without reading, which its code tells
    child.stdin.end(input)
  })
}

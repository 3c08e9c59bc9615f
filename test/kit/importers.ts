/** Importing processes, from the side of the test that tells them when. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { RunningEngine } from '../../src/engine/start.ts'
import type { Wanted } from './importer.ts'

export interface Importer {
  readonly kill: (signal: NodeJS.Signals) => void
  readonly ended: Promise<unknown>
  /** Imports the dossiers of these numbers, in this order. Resolves with `done` or the error, or undefined when it was ended before. */
  readonly order: (...numbers: number[]) => Promise<string | undefined>
}

/** Resolves when the dossiers are checked and the database answers. */
export async function startImporter({ uri, username, password }: RunningEngine, wanted: readonly Wanted[]): Promise<Importer> {
  const env = { ...process.env, NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password }
  const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'importer.ts'), JSON.stringify(wanted)], {
    env,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.stdin.on('error', () => undefined) // it was ended
  const ended = once(child, 'exit')
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const next = async () => {
    const answer = await answers.next()
    return answer.done === true ? undefined : answer.value
  }
  const ready = await next()
  if (ready !== 'ready') throw new Error(`The importer said ${String(ready)} instead of ready.`)
  return {
    kill: (signal) => { child.kill(signal) },
    ended,
    order: async (...numbers) => {
      child.stdin.write(`${numbers.join(' ')}\n`)
      return await next()
    },
  }
}

/**
 * Starts a database again whenever it ends by itself: with a growing delay, and not for ever.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Logger } from 'pino'
import { UnavailableError } from '../errors.ts'
import type { Engine, RunningEngine } from './start.ts'

export interface Supervision {
  readonly log: Logger
  /** Called when the database has ended. */
  readonly onEnd: () => void
  /** Called when the database answers again, perhaps at another address. */
  readonly onRestart: (engine: RunningEngine) => void
  /** Ends the supervision, also in the middle of a start. */
  readonly signal: AbortSignal
}

/** After so many starts in a row that failed it is given up. */
const MAX_FAILURES = 5
/** One that ran for so long is started again without delay. */
const STABLE_MS = 60_000
const LONGEST_DELAY_MS = 30_000

/**
 * Resolves when the signal is given.
 *
 * @throws UnavailableError when the database is given up; the message has the end of its log
 */
export async function supervise(engine: Engine, { log, onEnd, onRestart, signal }: Supervision): Promise<void> {
  let delay = 0
  try {
    for (;;) {
      const start = performance.now()
      await engine.ended(signal)
      onEnd()
      if (performance.now() - start > STABLE_MS) delay = 0
      const running = await restart()
      onRestart(running)
      log.info({ database: running.record }, 'the database was started again')
    }
  } catch (error) {
    if (!signal.aborted) throw error
  }

  async function restart(): Promise<RunningEngine> {
    for (let failures = 0; ; ) {
      log.error({ delayMs: delay }, failures === 0 ? 'the database ended by itself and is started again' : 'the database is tried again')
      await sleep(delay, undefined, { signal })
      delay = Math.min(Math.max(2 * delay, 1_000), LONGEST_DELAY_MS)
      try {
        return await engine.restart(signal)
      } catch (error) {
        signal.throwIfAborted()
        failures++
        log.error({ err: error, failures }, 'the database did not start')
        if (failures === MAX_FAILURES) {
          const words = error instanceof Error ? error.message : String(error)
          throw new UnavailableError(`The database ended by itself and was given up after ${failures} starts that failed. The last: ${words}`, { cause: error })
        }
      }
    }
  }
}

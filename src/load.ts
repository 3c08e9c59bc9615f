/**
 * How much is done at once: so many requests run, a few times as many wait for a moment, and further ones are told to come
 * back. What is waiting or turned away costs neither the database nor memory that grows.
 */
import { UnavailableError } from './errors.ts'

/** How many requests may wait for each that may run: enough for a burst of short ones. */
const WAITING_PER_RUNNING = 3
/** How long one may wait. Who waited that long would not see an answer soon. */
const WAIT_MS = 5_000

export interface Gate {
  /**
   * Runs `work` when there is room.
   *
   * @param signal gives up the place of a request that nobody waits for any more; `work` is then not run
   * @throws OverloadError when there is no room to wait, or none to run came free in time
   */
  run<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T>
  readonly running: number
  readonly waiting: number
  /** Whether a request that came now would be turned away. */
  readonly isFull: boolean
}

/** More is asked at once than the server does at once. */
export class OverloadError extends UnavailableError {
  constructor() {
    super('The server has more to do than it can. Try again in a few seconds.')
  }
}

/** @param limit how many run at once */
export function makeGate(limit: number): Gate {
  /** In the order they came; each is called when it may run. */
  const waiting = new Set<() => void>()
  let running = 0
  const isFull = () => running >= limit && waiting.size >= limit * WAITING_PER_RUNNING

  function leave(): void {
    const [next] = waiting
    if (next === undefined) running -= 1
    else next()
  }

  async function enter(signal: AbortSignal): Promise<void> {
    if (running < limit) {
      running += 1
      return
    }
    if (isFull()) throw new OverloadError()
    await new Promise<void>((resolve, reject) => {
      const end = (settle: () => void) => {
        waiting.delete(admit)
        clearTimeout(patience)
        signal.removeEventListener('abort', giveUp)
        settle()
      }
      const admit = () => { end(resolve) }
      const giveUp = () => { end(() => { reject(signal.reason as Error) }) }
      const patience = setTimeout(() => { end(() => { reject(new OverloadError()) }) }, WAIT_MS)
      signal.addEventListener('abort', giveUp)
      waiting.add(admit)
    })
  }

  return {
    async run(signal, work) {
      signal.throwIfAborted()
      await enter(signal)
      try {
        return await work()
      } finally {
        leave()
      }
    },
    get running() {
      return running
    },
    get waiting() {
      return waiting.size
    },
    get isFull() {
      return isFull()
    },
  }
}

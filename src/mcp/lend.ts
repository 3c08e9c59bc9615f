/**
 * Lends what is costly to open: it is opened at the first use and closed when nobody has used it for a while, so that a process
 * that lives long neither makes its first answer wait for each nor holds what others wait for.
 */

export interface Lender<T> {
  /**
   * Runs `work` with it. Uses that overlap share it.
   *
   * @throws whatever the opening throws; the next use tries again
   */
  use<R>(work: (lent: T) => Promise<R>): Promise<R>
  /** Resolves when it is closed. */
  close(): Promise<void>
}

/** How long it is kept, in milliseconds: some questions asked in a row share it, and who waits for the database waits no longer. */
const KEEP_MS = 30_000

/**
 * @param open opens it, has it used, and closes it when the promise that it is given back resolves
 * @param failed told what goes wrong when nobody uses it any more
 */
export function makeLender<T>(open: (use: (lent: T) => Promise<void>) => Promise<void>, failed: (error: unknown) => void, keepMs = KEEP_MS): Lender<T> {
  let current: { readonly lent: Promise<T>; readonly letGo: () => void } | undefined
  let closed: Promise<unknown> = Promise.resolve()
  let users = 0
  let idle: NodeJS.Timeout | undefined

  function begin(): NonNullable<typeof current> {
    let letGo = () => {}
    const held = new Promise<void>((resolve) => { letGo = resolve })
    const before = closed
    let isLent = false
    const lent = new Promise<T>((resolve, reject) => {
      closed = before
        .then(() => open(async (one) => {
          resolve(one)
          isLent = true
          await held
        }))
        .catch((error: unknown) => { (isLent ? failed : reject)(error) })
        .finally(() => { if (current?.letGo === letGo) current = undefined })
    })
    return { lent, letGo }
  }

  function end(): void {
    clearTimeout(idle)
    current?.letGo()
    current = undefined
  }

  return {
    async use(work) {
      users += 1
      clearTimeout(idle)
      try {
        current ??= begin()
        return await work(await current.lent)
      } finally {
        users -= 1
        // Whoever ends the process closes what is lent; nothing else waits for that.
        if (users === 0) idle = setTimeout(end, keepMs).unref()
      }
    },
    async close() {
      end()
      await closed
    },
  }
}

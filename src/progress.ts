/**
 * Says what is going on while a person waits: nothing of what is quick, one line of every step that takes over a second.
 */
import type { Writable } from 'node:stream'
import pc from 'picocolors'

/** Runs one step of something longer; `name` says what is being done, for example "Starting the database". */
export type Progress = <T>(name: string, work: () => Promise<T>) => Promise<T>

export const noProgress: Progress = (_name, work) => work()

/**
 * @param stream a terminal gets one line that counts the seconds, anything else one line at the second and one at the end
 */
export function createProgress(
  stream: Writable & { readonly isTTY?: boolean },
  { colour }: { readonly colour: boolean },
): Progress {
  const { dim, green, red } = pc.createColors(colour)
  const live = stream.isTTY === true
  const erase = live ? '\r\u001b[K' : ''
  const underWay: symbol[] = []

  return async (name, work) => {
    const step = Symbol(name)
    underWay.push(step)
    const start = performance.now()
    const elapsed = (digits: number) => `${((performance.now() - start) / 1000).toFixed(digits)} s`
    let shown = false
    const show = () => {
      // A terminal has one line for all of them: the last to begin has it.
      if (live && underWay.at(-1) !== step) return
      if (live) stream.write(`${erase}${dim('·')} ${name} ${dim(elapsed(0))}`)
      else if (!shown) stream.write(`· ${name} …\n`)
      shown = true
    }
    const timer = setInterval(show, 1000)
    const end = (mark: string) => {
      clearInterval(timer)
      underWay.splice(underWay.indexOf(step), 1)
      if (shown) stream.write(`${erase}${mark} ${name} ${dim(elapsed(1))}\n`)
    }
    try {
      const result = await work()
      end(green('✓'))
      return result
    } catch (error) {
      end(red('✗'))
      throw error
    }
  }
}

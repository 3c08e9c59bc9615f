/**
 * Who a process is: its id and its start time together, because ids are used again.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

export interface ProcessIdentity {
  readonly pid: number
  /** In the operating system's own words; only ever compared. */
  readonly startTime: string
}

/** @returns undefined when there is no such process, or it has ended as a whole and only waits to be reaped */
export function processIdentity(pid: number): ProcessIdentity | undefined {
  const startTime = existsSync('/proc/self/stat') ? startTimeFromProc(pid) : startTimeFromPs(pid)
  return startTime === undefined ? undefined : { pid, startTime }
}

/** @throws Error where the operating system hides it */
export function ownIdentity(): ProcessIdentity {
  const identity = processIdentity(process.pid)
  if (identity === undefined) throw new Error('This process cannot see itself.')
  return identity
}

export function isAlive({ pid, startTime }: ProcessIdentity): boolean {
  return processIdentity(pid)?.startTime === startTime
}

function startTimeFromProc(pid: number): string | undefined {
  let stat: string
  try {
    stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  } catch {
    return undefined
  }
  // The second field, the name, may hold blanks and brackets; the fields after it begin with the third, the state.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [state = '', threads = '', startTime] = [fields[0], fields[17], fields[19]]
  // Of a killed process the first thread may be gone while others still hold its port and its files.
  return startTime === undefined || ('ZX'.includes(state) && Number(threads) <= 1) ? undefined : `${bootId()}${startTime}`
}

/** Linux counts start times from the boot, so that another boot may have the same process id at the same time. */
function bootId(): string {
  try {
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} `
  } catch {
    return '' // it is hidden here
  }
}

function startTimeFromPs(pid: number): string | undefined {
  try {
    const line = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim()
    return line === '' || line.startsWith('Z') ? undefined : line.replace(/^\S+\s+/, '')
  } catch {
    return undefined
  }
}

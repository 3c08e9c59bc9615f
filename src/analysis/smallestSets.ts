/**
 * The smallest sets that have an element in each of several groups (minimum hitting sets), exact: an integer programme, solved by
 * HiGHS (Huangfu, Q. & Hall, J. A. J. (2018), Mathematical Programming Computation 10), which is compiled to WebAssembly.
 */
import type { Highs } from 'highs'
import { exported } from './exported.ts'

export interface SmallestSets {
  /** The sets found, each in order and in order among themselves. */
  readonly sets: readonly (readonly string[])[]
  /** Whether there are more than `limit` of them, or time ran out before all were found. */
  readonly hasMore: boolean
  /** How many elements every such set has at least, as proven; that of `sets` unless time ran out before it was proven. */
  readonly bound: number
}

/**
 * How many seconds of the processor are spent on one search where nothing is said: the process answers nobody else while the solver
 * runs. Of the processor, so that a small problem is solved on a busy machine, too.
 */
const SECONDS = 0.5

let loading: Promise<Highs> | undefined

/** The solver, loaded at the first call: nobody else waits for it, and most processes never need it. */
async function solver(): Promise<Highs> {
  loading ??= import('highs').then(({ default: load }) => exported(load)())
  return await loading
}

/** @param limit how many sets to find at most */
export async function smallestSets(groups: readonly (readonly string[])[], limit: number, seconds = SECONDS): Promise<SmallestSets> {
  if (groups.length === 0) return { sets: [[]], hasMore: false, bound: 0 }
  // One order of columns for one problem, so that the solver goes the same way every time.
  const elements = [...new Set(groups.flat())].sort()
  const index = new Map(elements.map((element, at) => [element, at]))
  const rows = [...new Set(groups.map((group) => [...new Set(group)].map((element) => `x${index.get(element) ?? ''}`).sort().join(' + ')))].sort()
  const highs = await solver()
  const start = process.cpuUsage()
  const sets: string[][] = []
  let bound = 0
  for (;;) {
    const { user, system } = process.cpuUsage(start)
    const left = seconds - (user + system) / 1e6
    const found = left > 0 ? solve(highs, elements, rows, sets, left) : undefined
    if (sets.length === 0) bound = found?.bound ?? 0
    const isNext = found?.set !== undefined && (sets[0] === undefined || found.set.length === sets[0].length)
    const outOfTime = found === undefined || found.outOfTime
    if (found?.set !== undefined && isNext && sets.length < limit) sets.push(found.set)
    else return { sets: sets.sort(inOrder), hasMore: outOfTime || isNext, bound }
    if (outOfTime) return { sets: sets.sort(inOrder), hasMore: true, bound }
  }
}

/** The smallest set that is none of those already `found`; no set where there is none left, or none was found in time. */
function solve(highs: Highs, elements: readonly string[], rows: readonly string[], found: readonly (readonly string[])[], seconds: number) {
  const columns = new Map(elements.map((element, at) => [element, `x${at}`]))
  const others = found.map((set) => `${set.map((element) => columns.get(element) ?? '').join(' + ')} <= ${set.length - 1}`)
  const problem = [
    'Minimize',
    [...columns.values()].join(' + '),
    'Subject To',
    ...[...rows.map((row) => `${row} >= 1`), ...others],
    'Binary',
    [...columns.values()].join(' '),
    'End',
  ].join('\n')
  return highs.withModel({ format: 'lp', data: problem }, (model) => {
    model.options.set({ output_flag: false, time_limit: seconds, mip_rel_gap: 0 })
    model.run()
    const status = model.getModelStatus()
    const { optimal, infeasible, timeLimit } = highs.constants.modelStatus
    if (status === infeasible) return { set: undefined, outOfTime: false, bound: 0 }
    if (status !== optimal && status !== timeLimit) throw new Error(`HiGHS ended with status ${status}`)
    const values = model.getSolution().colValue
    const set = elements.filter((_, at) => (values[at] ?? 0) > 0.5)
    // A little below a whole number is that number.
    const bound = Math.ceil(Number(model.info.get('mip_dual_bound')) - 1e-6)
    return { set: set.length > 0 ? set : undefined, outOfTime: status === timeLimit, bound }
  })
}

function inOrder(a: readonly string[], b: readonly string[]): number {
  const [left, right] = [a.join('\n'), b.join('\n')]
  return left < right ? -1 : left > right ? 1 : 0
}

/** Numbers known only within bounds. */

export type Range = {
  readonly low: number
  readonly high: number
}

export const zero: Range = { low: 0, high: 0 }

/** The least range that holds all of several. */
export function hull(ranges: readonly Range[]): Range {
  return { low: Math.min(...ranges.map(({ low }) => low)), high: Math.max(...ranges.map(({ high }) => high)) }
}

/** The range of a sum of terms that do not depend on each other. */
export function sum(ranges: readonly Range[]): Range {
  return ranges.reduce((total, { low, high }) => ({ low: total.low + low, high: total.high + high }), zero)
}

/** The range of a product of two numbers that do not depend on each other, the first of which is never negative. */
export function scale(factor: Range, by: Range): Range {
  return {
    low: by.low * (by.low < 0 ? factor.high : factor.low),
    high: by.high * (by.high > 0 ? factor.high : factor.low),
  }
}

export function contains({ low, high }: Range, value: number): boolean {
  return low <= value && value <= high
}

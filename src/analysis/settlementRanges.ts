/**
 * Where a settlement of an issue may lie: the compromise and the median, each with its range over the bounds that coders gave.
 *
 * With capability c, salience s and position x of each actor, the compromise is Σcsx/Σcs, and the median is the placement that
 * beats every other where actor i prefers j to k by cs(|x−k|−|x−j|)/R: Bueno de Mesquita, B. (1994), "Political forecasting:
 * an expected utility method", in: European Community Decision Making, ch. 4.
 */
import { z } from 'zod'
import { MissingInput } from '../generated/schema.ts'
import { analysis, type ComputedRow } from './analysis.ts'
import { estimate, missingOf, poolEstimates, sought, standOf, type LeftOut, type Pooled } from './estimates.ts'
import { contains, scale, sum, type Range } from './ranges.ts'

/** One actor as far as a settlement depends on it. */
export interface Voter {
  /** Capability times salience; never negative. */
  readonly weight: Range
  /** What it seeks, by id: actors that seek the same move together. */
  readonly outcome: string
}

/** Where each outcome lies. */
export type Placements = ReadonlyMap<string, Range>

/**
 * The exact range of Σwx/Σw, or undefined where no weight can be positive.
 *
 * It never falls when an x grows, so all x stand at their low bounds for the least and at their high bounds for the greatest.
 * With the x fixed, ∂/∂wᵢ = (xᵢ−m)/Σw for the mean m: who lies above it raises it with its weight, who lies below lowers it. So
 * the greatest has, for some place in the order of x, the least weights before it and the greatest after it, and trying each place finds
 * it (Karnik, N. N. & Mendel, J. M. (2001), "Centroid of a type-2 fuzzy set", Information Sciences 132). Dividing one range by
 * the other would count each weight twice, at two values at once.
 */
export function compromise(voters: readonly Voter[], placements: Placements): Range | undefined {
  const least = extremeMean(voters.map((voter) => at(voter, placements, 'low')), 'low')
  const greatest = extremeMean(voters.map((voter) => at(voter, placements, 'high')), 'high')
  return least === undefined || greatest === undefined ? undefined : { low: least, high: greatest }
}

function at({ weight, outcome }: Voter, placements: Placements, bound: 'low' | 'high'): { weight: Range; x: number } {
  return { weight, x: placements.get(outcome)?.[bound] ?? NaN }
}

function extremeMean(points: readonly { weight: Range; x: number }[], towards: 'low' | 'high'): number | undefined {
  const sorted = points.toSorted((a, b) => a.x - b.x)
  const [before, after] = towards === 'high' ? (['low', 'high'] as const) : (['high', 'low'] as const)
  const means = Array.from({ length: sorted.length + 1 }, (_, place) => {
    const weighted = sorted.map(({ weight, x }, index) => ({ w: weight[index < place ? before : after], x }))
    const total = weighted.reduce((so, { w }) => so + w, 0)
    return total > 0 ? [weighted.reduce((so, { w, x }) => so + w * x, 0) / total] : []
  }).flat()
  if (means.length === 0) return undefined
  return towards === 'high' ? Math.max(...means) : Math.min(...means)
}

/**
 * Which outcomes can be the median and where it can lie: the placements that no other beats, for some numbers within the bounds.
 *
 * What beats every other is where Σw|x−m| is least, the weighted median: m such that the weight below it exceeds neither half,
 * nor the weight above; that is |below − above| ≤ the weight at m. For an outcome at m, every other that may lie at m does best to:
 * that takes its weight from one side and adds it to the right. Who must lie below or above takes any weight within
 * its bounds, so the two sides can come as near to each other as their ranges do. Which outcomes may lie at m changes only at bounds,
 * where closed ranges hold the most, so that trying the bounds within the outcome's own range finds all.
 */
export function medians(voters: readonly Voter[], placements: Placements): { outcomes: string[]; range: Range } | undefined {
  const outcomes = [...new Set(voters.map(({ outcome }) => outcome))].sort()
  const bounds = outcomes.flatMap((outcome) => {
    const { low, high } = boundsOf(placements, outcome)
    return [low, high]
  })
  const places = outcomes.map((outcome) => {
    const own = boundsOf(placements, outcome)
    return { outcome, at: bounds.filter((m) => contains(own, m) && canBeMedian(m, voters, placements)) }
  })
  const possible = places.filter((place) => place.at.length > 0)
  if (possible.length === 0) return undefined
  const all = possible.flatMap((place) => place.at)
  return { outcomes: possible.map(({ outcome }) => outcome), range: { low: Math.min(...all), high: Math.max(...all) } }
}

function boundsOf(placements: Placements, outcome: string): Range {
  return placements.get(outcome) ?? { low: NaN, high: NaN }
}

function canBeMedian(m: number, voters: readonly Voter[], placements: Placements): boolean {
  const side = (isThere: (range: Range) => boolean) =>
    sum(voters.filter(({ outcome }) => isThere(boundsOf(placements, outcome))).map(({ weight }) => weight))
  const below = side(({ high }) => high < m)
  const above = side(({ low }) => low > m)
  const here = side((range) => contains(range, m))
  const apart = Math.max(0, below.low - above.high, above.low - below.high)
  return apart <= here.high && (here.high > 0 || Math.min(below.high, above.high) > 0)
}

const inputs = z.object({
  issue: z.string(),
  process: z.string(),
  /** Who takes part in the process, holds a position on the issue, or has an estimate for either. */
  actors: z.array(z.string()),
  sought: z.array(sought),
  estimates: z.array(estimate),
})

export const settlementRanges = analysis(inputs, (rows) => rows.map(settle))

function settle({ issue, process, actors, sought, estimates }: z.infer<typeof inputs>): ComputedRow {
  const pooled = poolEstimates(estimates)
  const counted: { actor: string; position: string; outcome: string; weight: Range; inputs: readonly Pooled[] }[] = []
  const leftOut: LeftOut[] = []
  const placements = new Map<string, Range>()
  for (const actor of actors) {
    const stand = standOf(actor, issue, sought, pooled)
    const placement = stand?.placement
    const [capability, salience] = [pooled.capability(actor, process), pooled.salience(actor, issue)]
    if (stand === undefined || placement === undefined || capability === undefined || salience === undefined) {
      const missing = missingOf([
        [MissingInput.POSITION, stand],
        [MissingInput.SALIENCE, salience],
        [MissingInput.CAPABILITY, capability],
        [MissingInput.PLACEMENT, stand === undefined || placement],
      ])
      leftOut.push({ actor, issue, missing })
      continue
    }
    const { id: position, outcome } = stand.position
    placements.set(outcome, placement)
    counted.push({ actor, position, outcome, weight: scale(capability, salience), inputs: [capability, salience, placement] })
  }
  const mean = compromise(counted, placements)
  const median = medians(counted, placements)
  return {
    issue,
    process,
    compromiseLow: mean?.low ?? null,
    compromiseHigh: mean?.high ?? null,
    medianLow: median?.range.low ?? null,
    medianHigh: median?.range.high ?? null,
    medians: median?.outcomes ?? [],
    actors: counted.map(({ actor, position, inputs: numbers }) => ({ actor, position, inputs: numbers })),
    leftOut,
  }
}

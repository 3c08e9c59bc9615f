/**
 * What coders estimated and what actors seek, as analyses read it: one number of several coders, one outcome of several
 * positions, and what is missing.
 */
import { z } from 'zod'
import { EstimateKind, Strength, type MissingInput } from '../generated/schema.ts'
import { hull, type Range } from './ranges.ts'

/** The length of the scale on which outcomes are placed. */
export const R = 100

export const estimate = z.object({
  id: z.string(),
  estimateKind: z.enum(EstimateKind),
  actor: z.string().nullable(),
  about: z.string(),
  value: z.number(),
  low: z.number(),
  high: z.number(),
})

/** A position that seeks an outcome and that no later one takes the place of. */
export const sought = z.object({
  id: z.string(),
  by: z.string(),
  issue: z.string(),
  outcome: z.string(),
  strength: z.enum(Strength).nullable(),
  sortDate: z.string(),
})

export type Estimate = z.infer<typeof estimate>
export type Sought = z.infer<typeof sought>

/** What the coders together say: the mean of their values, and the least range that holds all their bounds. */
export type Pooled = Range & {
  readonly estimateKind: EstimateKind
  readonly value: number
  /** The ids of the estimates. */
  readonly estimates: readonly string[]
}

export interface Estimates {
  readonly salience: (actor: string, issue: string) => Pooled | undefined
  readonly capability: (actor: string, process: string) => Pooled | undefined
  readonly placement: (outcome: string) => Pooled | undefined
}

export function poolEstimates(estimates: readonly Estimate[]): Estimates {
  const groups = new Map<string, Estimate[]>()
  const key = (...parts: (string | null)[]) => JSON.stringify(parts)
  for (const one of estimates) {
    const of = key(one.estimateKind, one.about, one.actor)
    groups.set(of, [...(groups.get(of) ?? []), one])
  }
  const pool = (estimateKind: EstimateKind, about: string, actor: string | null): Pooled | undefined => {
    const group = groups.get(key(estimateKind, about, actor))
    if (group === undefined) return undefined
    const value = group.reduce((total, one) => total + one.value, 0) / group.length
    return { estimateKind, value, ...hull(group), estimates: group.map(({ id }) => id).sort() }
  }
  return {
    salience: (actor, issue) => pool(EstimateKind.SALIENCE, issue, actor),
    capability: (actor, process) => pool(EstimateKind.CAPABILITY, process, actor),
    placement: (outcome) => pool(EstimateKind.PLACEMENT, outcome, null),
  }
}

/** Where an actor stands on an issue. */
export interface Stand {
  readonly position: Sought
  /** Where coders place what it seeks; undefined where none does. */
  readonly placement: Pooled | undefined
}

const strengths: readonly (Strength | null)[] = [null, Strength.EXPLORATORY, Strength.FLEXIBLE, Strength.FIRM, Strength.NON_NEGOTIABLE]

/**
 * The newest position of an actor on an issue that seeks an outcome which some coder placed; of several of one day the
 * firmest, then the first by id. Where no coder placed any of them, the newest. Undefined where the actor seeks nothing.
 */
export function standOf(actor: string, issue: string, all: readonly Sought[], estimates: Estimates): Stand | undefined {
  const stands = all
    .filter((position) => position.by === actor && position.issue === issue)
    .map((position) => ({ position, placement: estimates.placement(position.outcome) }))
  const rank = ({ position, placement }: Stand) => [
    placement === undefined ? 0 : 1,
    Date.parse(position.sortDate),
    strengths.indexOf(position.strength),
  ]
  const [first] = stands.sort((a, b) => {
    const [ranksA, ranksB] = [rank(a), rank(b)]
    const differs = ranksA.findIndex((value, index) => value !== ranksB[index])
    if (differs !== -1) return (ranksB[differs] ?? 0) - (ranksA[differs] ?? 0)
    return a.position.id < b.position.id ? -1 : 1
  })
  return first
}

/** An actor that cannot be counted on an issue, and why: a row of `LeftOut`. */
export type LeftOut = {
  readonly actor: string
  readonly issue: string
  readonly missing: readonly MissingInput[]
}

/** The names of those that are undefined. */
export function missingOf(inputs: readonly (readonly [MissingInput, unknown])[]): MissingInput[] {
  return inputs.flatMap(([name, input]) => (input === undefined ? [name] : []))
}

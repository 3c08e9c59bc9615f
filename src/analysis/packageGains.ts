/** What actors gain or lose by a package of outcomes, one for each of several issues, against how things stand. */
import { z } from 'zod'
import { InputError } from '../errors.ts'
import { GainDirection, MissingInput } from '../generated/schema.ts'
import { analysis } from './analysis.ts'
import { estimate, missingOf, poolEstimates, R, sought, standOf, type Estimates, type LeftOut, type Pooled, type Sought } from './estimates.ts'
import { contains, hull, scale, sum, type Range } from './ranges.ts'

/** Where an outcome lies; each lies at one place, so that the same outcome twice is one number and not two. */
interface PlacedAt {
  readonly outcome: string
  readonly placement: Range
}

interface Placed extends PlacedAt {
  readonly outcome: string
  readonly placement: Pooled
}

/**
 * The exact range of (|x−q|−|x−o|)/R, what an actor that seeks x gains when o takes the place of q.
 *
 * It is linear wherever no two of the three meet, so its extremes lie where three of the bounds and meeting places cross: it is
 * enough to try each number at its own bounds and at the bounds of the others, and where two meet, at the same place.
 */
export function gain(x: PlacedAt, o: PlacedAt, q: PlacedAt): Range {
  const variables = new Map([x, o, q].map(({ outcome, placement }) => [outcome, placement]))
  const bounds = [...variables.values()].flatMap(({ low, high }) => [low, high])
  const tried = [...variables].reduce<ReadonlyMap<string, number>[]>(
    (assigned, [outcome, range]) =>
      assigned.flatMap((values) =>
        [...new Set(bounds)].filter((bound) => contains(range, bound)).map((bound) => new Map([...values, [outcome, bound]])),
      ),
    [new Map()],
  )
  const gains = tried.map((values) => {
    const at = ({ outcome }: PlacedAt) => values.get(outcome) ?? NaN
    return (Math.abs(at(x) - at(q)) - Math.abs(at(x) - at(o))) / R
  })
  return { low: Math.min(...gains), high: Math.max(...gains) }
}

const outcome = z.object({ id: z.string(), issue: z.string(), statusQuo: z.boolean() })
type Outcome = z.infer<typeof outcome>

interface Known {
  readonly sought: readonly Sought[]
  /** Of every issue at hand those that stand so already; those of the package need not be among them. */
  readonly outcomes: readonly Outcome[]
  readonly estimates: Estimates
}

/** A row of `IssueGain`. */
export type IssueGain = {
  readonly issue: string
  readonly outcome: string
  readonly seeks: string
  readonly gainLow: number
  readonly gainHigh: number
  readonly inputs: readonly Pooled[]
}

/** A row of `PackageGain`. */
export type PackageGain = {
  readonly actor: string
  readonly direction: GainDirection
  readonly gainLow: number
  readonly gainHigh: number
  readonly issues: readonly IssueGain[]
}

/** What one actor gains by a package, or what is missing to tell. */
function gainOf(actor: string, pack: readonly { id: string; issue: string }[], known: Known): PackageGain | LeftOut[] {
  const issues: IssueGain[] = []
  const leftOut: LeftOut[] = []
  for (const { id, issue } of pack) {
    const grounds = groundsOf(actor, issue, known)
    const [o] = placed(id, known)
    if ('missing' in grounds) leftOut.push({ ...grounds, missing: [...new Set([...grounds.missing, ...(o === undefined ? [MissingInput.PLACEMENT] : [])])] })
    else if (o === undefined) leftOut.push({ actor, issue, missing: [MissingInput.PLACEMENT] })
    else issues.push(gainOnIssue(issue, o, grounds))
  }
  return leftOut.length > 0 ? leftOut : makeGain(actor, issues)
}

/** Adds up what an actor gains on each of several issues: their numbers have nothing in common, as each has outcomes and a salience of its own. */
export function makeGain(actor: string, issues: readonly IssueGain[]): PackageGain {
  const { low, high } = sum(issues.map(({ gainLow, gainHigh }) => ({ low: gainLow, high: gainHigh })))
  return { actor, direction: directionOf({ low, high }), gainLow: low, gainHigh: high, issues }
}

function directionOf({ low, high }: Range): GainDirection {
  if (low > 0) return GainDirection.GAINS
  if (high < 0) return GainDirection.LOSES
  return low === 0 && high === 0 ? GainDirection.NEITHER : GainDirection.OPEN
}

/** What an actor's gains on an issue depend on, whatever the outcome. */
interface Grounds {
  readonly position: Sought
  readonly seeks: Placed
  readonly salience: Pooled
  /** Where several outcomes are said to stand already, any of them may. */
  readonly standing: readonly Placed[]
}

function groundsOf(actor: string, issue: string, known: Known): Grounds | LeftOut {
  const stand = standOf(actor, issue, known.sought, known.estimates)
  const salience = known.estimates.salience(actor, issue)
  const standing = known.outcomes.filter((one) => one.issue === issue && one.statusQuo).flatMap(({ id }) => placed(id, known))
  if (stand?.placement !== undefined && salience !== undefined && standing.length > 0) {
    const { position, placement } = stand
    return { position, seeks: { outcome: position.outcome, placement }, salience, standing }
  }
  const missing = missingOf([
    [MissingInput.POSITION, stand],
    [MissingInput.SALIENCE, salience],
    [MissingInput.PLACEMENT, stand === undefined || stand.placement],
    [MissingInput.STATUS_QUO, standing[0]],
  ])
  return { actor, issue, missing }
}

function placed(id: string, { estimates }: Known): Placed[] {
  const placement = estimates.placement(id)
  return placement === undefined ? [] : [{ outcome: id, placement }]
}

function gainOnIssue(issue: string, o: Placed, { position, seeks, salience, standing }: Grounds): IssueGain {
  const { low, high } = scale(salience, hull(standing.map((q) => gain(seeks, o, q))))
  const placements = new Map([seeks, o, ...standing].map(({ outcome: id, placement }) => [id, placement]))
  return { issue, outcome: o.outcome, seeks: position.id, gainLow: low, gainHigh: high, inputs: [salience, ...placements.values()] }
}

const inputs = z.object({
  /** The package in the order asked for; an issue is null where the id is no outcome's. */
  package: z.array(z.object({ id: z.string(), issue: z.string().nullable() })),
  /** Who holds a position on one of the issues, or to whom one of them matters. */
  actors: z.array(z.string()),
  sought: z.array(sought),
  outcomes: z.array(outcome),
  estimates: z.array(estimate),
})

export const packageGains = analysis(inputs, (rows) =>
  rows.map(({ package: asked, actors, sought: positions, outcomes, estimates }) => {
    const pack = checkPackage(asked)
    const known = { sought: positions, outcomes, estimates: poolEstimates(estimates) }
    const found = actors.map((actor) => gainOf(actor, pack, known))
    return {
      outcomes: pack.map(({ id }) => id),
      statusQuo: outcomes.filter(({ statusQuo }) => statusQuo).map(({ id }) => id),
      gains: found.filter((one): one is PackageGain => 'gainLow' in one),
      leftOut: found.flatMap((one) => ('gainLow' in one ? [] : one)),
    }
  }),
)

/** @throws InputError when an id is no outcome's, or two settle one issue */
function checkPackage(asked: readonly { id: string; issue: string | null }[]): { id: string; issue: string }[] {
  const problems: string[] = []
  const byIssue = new Map<string, string>()
  const pack = [...new Map(asked.map(({ id, issue }) => [id, issue]))].flatMap(([id, issue]) => {
    if (issue === null) {
      problems.push(`${id} is no outcome: give ids of outcomes, which the list outcomes has.`)
      return []
    }
    const other = byIssue.get(issue)
    if (other !== undefined) problems.push(`${other} and ${id} both settle ${issue}: a package has one outcome for an issue.`)
    byIssue.set(issue, id)
    return [{ id, issue }]
  })
  if (asked.length === 0) problems.push('The package is empty: give the id of one outcome at least.')
  if (problems.length > 0) throw new InputError(problems.join('\n'))
  return pack
}

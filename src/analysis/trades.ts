/**
 * Pairs of issues that two actors could trade: each lets the other have its way on the issue that matters less to itself.
 *
 * What a trade is worth is told against splitting the difference on both issues: who wins an issue comes nearer by half of what
 * lies between the two, s·|x−y|/2R, and who loses it goes as far away. It is the exchange of voting positions of Stokman, F. N. & Van Oosten, R.
 * (1994), in: European Community Decision Making, ch. 5, with the middle in place of the expected outcome.
 */
import { z } from 'zod'
import { InputError } from '../errors.ts'
import { MissingInput } from '../generated/schema.ts'
import { analysis } from './analysis.ts'
import { estimate, missingOf, poolEstimates, R, sought, standOf, type Estimates, type LeftOut, type Pooled, type Sought } from './estimates.ts'
import { makeGain, type IssueGain, type PackageGain } from './packageGains.ts'
import { scale, type Range } from './ranges.ts'

const inputs = z.object({
  /** The two actors, in the order asked for; without those that are on no record. */
  between: z.array(z.string()),
  /** The issues that matter to one of them, with the processes that have them on their agenda. */
  issues: z.array(z.object({ id: z.string(), processes: z.array(z.string()) })),
  sought: z.array(sought),
  estimates: z.array(estimate),
})

export const trades = analysis(inputs, (rows) =>
  rows.map(({ between: [first, second], issues, sought: positions, estimates }) => {
    if (first === undefined || second === undefined) throw new InputError('between names an actor that is on no record: give ids that the list actors has.')
    const pooled = poolEstimates(estimates)
    const leftOut: LeftOut[] = []
    const usable = issues.flatMap(({ id, processes }) => {
      const [one, other] = [first, second].map((actor) => sideOf(actor, id, positions, pooled))
      for (const side of [one, other]) if (side !== undefined && 'missing' in side) leftOut.push(side)
      if (one === undefined || other === undefined || 'missing' in one || 'missing' in other) return []
      // Who seeks the same has nothing to trade.
      return one.position.outcome === other.position.outcome ? [] : [{ id, processes, one, other }]
    })
    const found = usable.flatMap((own) =>
      usable.filter((other) => other !== own && own.processes.some((process) => other.processes.includes(process))).flatMap((other) => tradeOf(own, other)),
    )
    return { first, second, trades: found, leftOut }
  }),
)

/** What one actor seeks on an issue, and how much it cares. */
interface Side {
  readonly actor: string
  readonly position: Sought
  readonly placement: Pooled
  readonly salience: Pooled
}

interface Disputed {
  readonly id: string
  readonly one: Side
  readonly other: Side
}

function sideOf(actor: string, issue: string, positions: readonly Sought[], estimates: Estimates): Side | LeftOut {
  const stand = standOf(actor, issue, positions, estimates)
  const salience = estimates.salience(actor, issue)
  if (stand?.placement !== undefined && salience !== undefined) return { actor, position: stand.position, placement: stand.placement, salience }
  const missing = missingOf([
    [MissingInput.POSITION, stand],
    [MissingInput.SALIENCE, salience],
    [MissingInput.PLACEMENT, stand === undefined || stand.placement],
  ])
  return { actor, issue, missing }
}

/** A row of `Trade`. */
type Trade = {
  readonly firstIssue: string
  readonly firstOutcome: string
  readonly secondIssue: string
  readonly secondOutcome: string
  readonly robust: boolean
  readonly gains: readonly PackageGain[]
}

/** One trade, where by the coders' means each actor cares more for the issue that it wins: `own` the first, `yielded` the second. */
function tradeOf(own: Disputed, yielded: Disputed): Trade[] {
  const cares = [
    [own.one.salience, yielded.one.salience],
    [yielded.other.salience, own.other.salience],
  ] as const
  if (!cares.every(([more, less]) => more.value > less.value)) return []
  return [
    {
      firstIssue: own.id,
      firstOutcome: own.one.position.outcome,
      secondIssue: yielded.id,
      secondOutcome: yielded.other.position.outcome,
      robust: cares.every(([more, less]) => more.low > less.high),
      gains: [
        makeGain(own.one.actor, [share(own, own.one, own.one), share(yielded, yielded.one, yielded.other)]),
        makeGain(own.other.actor, [share(own, own.other, own.one), share(yielded, yielded.other, yielded.other)]),
      ],
    },
  ]
}

/** What a side gains or loses on an issue by one of the two winning it. */
function share({ id, one, other }: Disputed, side: Side, winner: Side): IssueGain {
  const half = scale(side.salience, apart(one.placement, other.placement))
  const sign = side === winner ? 0.5 / R : -0.5 / R
  const [gainLow = 0, gainHigh = 0] = [half.low * sign, half.high * sign].sort((a, b) => a - b)
  const numbers = [side.salience, one.placement, other.placement]
  return { issue: id, outcome: winner.position.outcome, seeks: side.position.id, gainLow, gainHigh, inputs: numbers }
}

/** The range of |x−y|. */
export function apart(x: Range, y: Range): Range {
  return { low: Math.max(0, x.low - y.high, y.low - x.high), high: Math.max(x.high - y.low, y.high - x.low) }
}

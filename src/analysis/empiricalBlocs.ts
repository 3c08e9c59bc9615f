/** The blocs that positions themselves form, against the formal ones. */
import { z } from 'zod'
import { analysis } from './analysis.ts'
import { communities } from './communities.ts'

const inputs = z.object({
  process: z.string(),
  actors: z.array(z.string()),
  /** Who seeks or refuses an outcome, each with one standing position. */
  held: z.array(
    z.object({ outcome: z.string(), issue: z.string(), polarity: z.enum(['SEEKS', 'REFUSES']), holders: z.array(z.tuple([z.string(), z.string()])) }),
  ),
  /** Outcomes that lead to another, or exclude it, by the path from the one to the other. */
  leads: z.array(z.object({ implies: z.boolean(), path: z.array(z.string()) })),
  memberships: z.array(z.object({ bloc: z.string(), member: z.string() })),
})
type Held = z.infer<typeof inputs>['held'][number]
type Lead = z.infer<typeof inputs>['leads'][number]

export const empiricalBlocs = analysis(inputs, (rows) =>
  rows.map(({ process, actors, held, leads, memberships }) => {
    const agreements = agreementsIn(actors, held, leads)
    const links = agreements.map(({ one, other, issues, collisions }) => ({ one, other, weight: issues.length - collisions }))
    const { groups, modularity, divisions } = communities(actors, links.filter(({ weight }) => weight > 0))
    const blocs = [...new Set(memberships.map(({ bloc }) => bloc))].sort()
    return {
      process,
      modularity: modularity ?? null,
      divisions,
      blocs: groups,
      agreements,
      formalBlocs: blocs.map((bloc) => {
        const belongs = new Set([bloc, ...memberships.flatMap((one) => (one.bloc === bloc ? [one.member] : []))])
        const members = actors.filter((actor) => belongs.has(actor))
        return { bloc, members, spread: groups.filter((group) => group.some((actor) => belongs.has(actor))).length }
      }),
    }
  }),
)

/** A row of `AgreedIssue`. */
type AgreedIssue = {
  readonly issue: string
  readonly position: string
  readonly otherPosition: string
  readonly path: readonly string[]
}

type Agreement = {
  readonly one: string
  readonly other: string
  readonly issues: AgreedIssue[]
  /** On how many issues the two collide. */
  readonly collisions: number
}

/** Two standing positions of different actors that agree, and the outcomes from that of the one to that of the other. */
interface Pair {
  readonly by: string
  readonly otherBy: string
  readonly issue: string
  readonly position: string
  readonly otherPosition: string
  readonly path: readonly string[]
}

/** Who agrees on which issues, where nothing that the two hold on the issue collides; with the shortest way in which they agree. */
function agreementsIn(actors: readonly string[], held: readonly Held[], leads: readonly Lead[]): Agreement[] {
  const place = new Map(actors.map((actor, at) => [actor, at]))
  /** One number for two actors, whichever comes first. */
  const key = (by: string, otherBy: string) => {
    const [a = 0, b = 0] = [place.get(by), place.get(otherBy)]
    return a < b ? a * actors.length + b : b * actors.length + a
  }
  const meetings = meetingsOf(held, leads)
  // Bytes in a row, and not a set: where many hold positions on few outcomes, there are millions of collisions.
  const colliding = new Map(held.map(({ issue }) => [issue, new Uint8Array(actors.length ** 2)]))
  for (const { from, to } of meetings.filter(({ agree }) => !agree)) {
    const on = new Set([colliding.get(from.issue), colliding.get(to.issue)])
    for (const [by] of from.holders) for (const [otherBy] of to.holders) for (const pairs of on) if (pairs) pairs[key(by, otherBy)] = 1
  }
  const best = new Map<string, Pair>()
  for (const { from, to, path } of meetings.filter(({ agree }) => agree)) {
    const { issue } = to
    for (const [by, position] of from.holders) {
      for (const [otherBy, otherPosition] of to.holders) {
        const pair = key(by, otherBy)
        if (by === otherBy || colliding.get(issue)?.[pair] === 1) continue
        const [on, found] = [`${pair} ${issue}`, { by, otherBy, issue, position, otherPosition, path }]
        const known = best.get(on)
        if (known === undefined || isBefore(found, known)) best.set(on, found)
      }
    }
  }
  const collisionsOf = (by: string, otherBy: string) => [...colliding.values()].filter((pairs) => pairs[key(by, otherBy)] === 1).length
  const byActors = new Map<string, Agreement>()
  for (const { by, otherBy, issue, position, otherPosition, path } of best.values()) {
    const [one = '', other = ''] = [by, otherBy].sort()
    const found = byActors.get(JSON.stringify([one, other])) ?? { one, other, issues: [], collisions: collisionsOf(one, other) }
    byActors.set(JSON.stringify([one, other]), found)
    found.issues.push(by === one ? { issue, position, otherPosition, path } : { issue, position: otherPosition, otherPosition: position, path: path.toReversed() })
  }
  return [...byActors.values()]
}

/**
 * Where holders of one outcome agree or collide with those of another. What leads to what another seeks agrees, as does a refusal of what
 * leads to what another refuses, and what excludes that.
 */
function meetingsOf(held: readonly Held[], leads: readonly Lead[]): { from: Held; to: Held; agree: boolean; path: readonly string[] }[] {
  return leads.flatMap(({ implies, path }) =>
    held
      .filter(({ outcome, polarity }) => outcome === path[0] && (implies || polarity === 'SEEKS'))
      .flatMap((from) =>
        held
          .filter(({ outcome, polarity }) => outcome === path.at(-1) && (from.polarity === 'SEEKS' || polarity === 'REFUSES'))
          .map((to) => ({ from, to, agree: implies === (from.polarity === to.polarity), path })),
      ),
  )
}

function isBefore(a: Pair, b: Pair): boolean {
  if (a.path.length !== b.path.length) return a.path.length < b.path.length
  const rank = ({ position, otherPosition }: Pair) => JSON.stringify([position, otherPosition])
  return rank(a) < rank(b)
}

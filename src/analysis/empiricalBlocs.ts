/** The blocs that positions themselves form, against the formal ones. */
import { z } from 'zod'
import { analysis } from './analysis.ts'
import { communities } from './communities.ts'

/** Two standing positions of different actors, the first of which agrees or collides with the second. */
const pair = z.object({
  by: z.string(),
  otherBy: z.string(),
  issue: z.string(),
  otherIssue: z.string(),
  position: z.string(),
  otherPosition: z.string(),
  agree: z.boolean(),
  /** The outcomes from that of the one to that of the other. */
  path: z.array(z.string()),
})
type Pair = z.infer<typeof pair>

const inputs = z.object({
  process: z.string(),
  actors: z.array(z.string()),
  pairs: z.array(pair),
  memberships: z.array(z.object({ bloc: z.string(), member: z.string() })),
})

export const empiricalBlocs = analysis(inputs, (rows) =>
  rows.map(({ process, actors, pairs, memberships }) => {
    const agreements = agreementsIn(pairs)
    const { groups, modularity, divisions } = communities(actors, agreements.map(({ one, other, issues }) => ({ one, other, weight: issues.length })))
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

/** Who agrees on which issues, where nothing that the two hold on the issue collides; with the shortest way in which they agree. */
function agreementsIn(pairs: readonly Pair[]): { one: string; other: string; issues: AgreedIssue[] }[] {
  const key = (pair: Pair, issue: string) => JSON.stringify([...[pair.by, pair.otherBy].sort(), issue])
  const colliding = new Set(pairs.filter(({ agree }) => !agree).flatMap((pair) => [key(pair, pair.issue), key(pair, pair.otherIssue)]))
  const best = new Map<string, Pair>()
  for (const pair of pairs) {
    const on = key(pair, pair.otherIssue)
    const known = best.get(on)
    if (pair.agree && !colliding.has(on) && (known === undefined || isBefore(pair, known))) best.set(on, pair)
  }
  const byActors = new Map<string, { one: string; other: string; issues: AgreedIssue[] }>()
  for (const { by, otherBy, otherIssue: issue, position, otherPosition, path } of best.values()) {
    const [one = '', other = ''] = [by, otherBy].sort()
    const found = byActors.get(JSON.stringify([one, other])) ?? { one, other, issues: [] }
    byActors.set(JSON.stringify([one, other]), found)
    found.issues.push(by === one ? { issue, position, otherPosition, path } : { issue, position: otherPosition, otherPosition: position, path: path.toReversed() })
  }
  return [...byActors.values()]
}

function isBefore(a: Pair, b: Pair): boolean {
  const rank = ({ position, otherPosition }: Pair) => JSON.stringify([position, otherPosition])
  return a.path.length < b.path.length || (a.path.length === b.path.length && rank(a) < rank(b))
}

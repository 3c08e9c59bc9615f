/** The smallest sets of positions whose withdrawal removes every collision of a process. */
import { z } from 'zod'
import { CollisionRule, SearchResult } from '../generated/schema.ts'
import { analysis } from './analysis.ts'
import { smallestSets } from './smallestSets.ts'

/** How many sets are shown: positions that can stand for each other multiply, and nobody reads a thousand. */
const MOST_SETS = 20

/** More collisions than this are not searched: the inputs read one more, to tell. */
const MOST_COLLISIONS = 2_000

const inputs = z.object({
  process: z.string(),
  collisions: z.array(
    z.object({
      one: z.string(),
      other: z.string(),
      rule: z.enum(CollisionRule),
      /** The outcomes from that of the one to that of the other. */
      path: z.array(z.string()),
    }),
  ),
})

type Inputs = z.infer<typeof inputs>

export const blockages = analysis(inputs, async (rows) => {
  const found = []
  // One after the other, as the solver has one thread.
  for (const row of rows) found.push(await blockage(row))
  return found
})

async function blockage({ process, collisions }: Inputs) {
  const row = { process, collisions: collisions.length }
  if (collisions.length > MOST_COLLISIONS) {
    return { ...row, search: SearchResult.TOO_MANY, size: null, bound: 0, hasMore: false, sets: [], positions: [] }
  }
  const { sets, hasMore, bound } = await smallestSets(collisions.map(({ one, other }) => [one, other]), MOST_SETS)
  const size = sets[0]?.length ?? null
  return {
    ...row,
    search: size === bound ? SearchResult.PROVEN : SearchResult.OUT_OF_TIME,
    size,
    bound,
    hasMore,
    sets,
    positions: [...new Set(sets.flat())].map((position) => ({
      position,
      inSets: sets.filter((set) => set.includes(position)).length,
      collidesWith: collisions.flatMap(({ one, other, rule, path }) => {
        if (one === position) return [{ position: other, rule, path }]
        return other === position ? [{ position: one, rule, path: path.toReversed() }] : []
      }),
    })),
  }
}

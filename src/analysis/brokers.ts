/**
 * Who connects the parties of a process: betweenness (Freeman, L. C. (1977), Sociometry 40; computed as by Brandes, U. (2001),
 * J. Math. Sociology 25) in the network of actors and the issues on which they hold positions.
 */
import { UndirectedGraph } from 'graphology'
import betweenness from 'graphology-metrics/centrality/betweenness.js'
import { z } from 'zod'
import { analysis } from './analysis.ts'
import { exported } from './exported.ts'

type Standing = z.infer<typeof inputs>['positions'][number]

const inputs = z.object({
  process: z.string(),
  positions: z.array(z.object({ id: z.string(), by: z.string(), issue: z.string(), sortDate: z.string() })),
})

export const brokers = analysis(inputs, (rows) =>
  rows.map(({ process, positions }) => {
    const graph = new UndirectedGraph()
    const [actorNode, issueNode] = [(id: string) => `actor ${id}`, (id: string) => `issue ${id}`]
    for (const { by, issue } of positions) graph.mergeEdge(actorNode(by), issueNode(issue))
    // In a network of two nothing lies between.
    const scores = graph.order > 2 ? exported(betweenness)(graph) : {}
    const scoreOf = (node: string) => Number((scores[node] ?? 0).toFixed(12))
    const unique = (ids: readonly string[]) => [...new Set(ids)].sort()
    return {
      process,
      actors: ranked(unique(positions.map(({ by }) => by)), (id) => scoreOf(actorNode(id))).map((actor) => ({
        ...actor,
        positions: newestOnEach(positions.filter(({ by }) => by === actor.id)),
      })),
      issues: ranked(unique(positions.map(({ issue }) => issue)), (id) => scoreOf(issueNode(id))).map((issue) => ({
        ...issue,
        actors: unique(positions.filter((one) => one.issue === issue.id).map(({ by }) => by)),
      })),
    }
  }),
)

/** With their places: whoever scores more goes before, equals share a place. */
function ranked(ids: readonly string[], scoreOf: (id: string) => number): { id: string; score: number; rank: number }[] {
  return ids.map((id) => ({ id, score: scoreOf(id), rank: 1 + ids.filter((other) => scoreOf(other) > scoreOf(id)).length }))
}

/** One position for each issue: the newest, of several of one day the first by id. */
function newestOnEach(positions: readonly Standing[]): string[] {
  const sorted = positions.toSorted((a, b) => Date.parse(b.sortDate) - Date.parse(a.sortDate) || (a.id < b.id ? -1 : 1))
  const newest = new Map(sorted.toReversed().map(({ issue, id }) => [issue, id]))
  return [...newest.values()].sort()
}

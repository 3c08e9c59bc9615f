/**
 * How a weighted network falls apart best: communities by the method of Louvain (Blondel, V. D. et al. (2008), "Fast unfolding of
 * communities in large networks", J. Stat. Mech. P10008), made to depend on the network alone and not on the names in it.
 */
import { UndirectedGraph } from 'graphology'
import louvain from 'graphology-communities-louvain'
import { exported } from './exported.ts'

export interface Link {
  readonly one: string
  readonly other: string
  readonly weight: number
}

export interface Communities {
  /** Each with its members in order; the largest first, then in order of their members. */
  readonly groups: readonly (readonly string[])[]
  /** Undefined where there is no link. */
  readonly modularity: number | undefined
  /** How many divisions are equally good. */
  readonly divisions: number
}

/** In how many orders the network is gone through: what Louvain finds depends on it. */
const RUNS = 100

/**
 * Louvain starts from some order of the nodes, which decides between what is equally good, and may miss the best. So the network is gone
 * through in many orders, the best divisions are kept, and those stay together whom all of these put together: where the network
 * does not decide, no name does. The orders are made from one that goes by the structure of the network, by a fixed seed.
 */
export function communities(nodes: readonly string[], links: readonly Link[]): Communities {
  const linked = new Set(links.flatMap(({ one, other }) => [one, other]))
  if (linked.size === 0) return { groups: ordered(nodes.map((node) => [node])), modularity: undefined, divisions: 1 }
  const random = makeRandom()
  let order = byStructure([...linked], links)
  // Undivided, a network has modularity 0: a division that is no better leaves open whether there is any.
  let best = 0
  let found = new Map<string, readonly string[][]>([[JSON.stringify(ordered([order])), [order]]])
  for (let run = 0; run < RUNS; run++) {
    const { groups, modularity } = divide(order, links, random)
    if (modularity > best + 1e-9) {
      best = modularity
      found = new Map()
    }
    if (modularity > best - 1e-9) found.set(JSON.stringify(ordered(groups)), groups)
    order = shuffled(order, random)
  }
  const divisions = [...found.values()]
  const together = [...linked].map((node) => ({ node, key: JSON.stringify(divisions.map((groups) => groups.findIndex((group) => group.includes(node)))) }))
  const alone = nodes.filter((node) => !linked.has(node)).map((node) => [node])
  return { groups: ordered([...groupBy(together), ...alone]), modularity: best, divisions: divisions.length }
}

function divide(order: readonly string[], links: readonly Link[], random: () => number): { groups: string[][]; modularity: number } {
  const graph = new UndirectedGraph<Record<string, never>, { weight: number }>()
  for (const node of order) graph.addNode(node)
  const place = new Map(order.map((node, at) => [node, at]))
  const rank = ({ one, other }: Link) => [place.get(one) ?? 0, place.get(other) ?? 0].sort((a, b) => a - b)
  // The order of links decides, too, in which order neighbours are looked at.
  const sorted = links.toSorted((a, b) => {
    const [[a1 = 0, a2 = 0], [b1 = 0, b2 = 0]] = [rank(a), rank(b)]
    return a1 - b1 || a2 - b2
  })
  for (const { one, other, weight } of sorted) graph.addEdge(one, other, { weight })
  const { communities: of, modularity } = exported(louvain).detailed(graph, { getEdgeWeight: 'weight', rng: random })
  return { groups: groupBy(order.map((node) => ({ node, key: String(of[node]) }))), modularity }
}

function groupBy(nodes: readonly { node: string; key: string }[]): string[][] {
  const groups = new Map<string, string[]>()
  for (const { node, key } of nodes) groups.set(key, [...(groups.get(key) ?? []), node])
  return [...groups.values()]
}

function ordered(groups: readonly (readonly string[])[]): string[][] {
  const inside = groups.map((group) => group.toSorted())
  return inside.sort((a, b) => b.length - a.length || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
}

/** Nodes by what surrounds them, farther at each step (Weisfeiler and Leman); only those that are alike go by name. */
function byStructure(nodes: readonly string[], links: readonly Link[]): string[] {
  const neighbours = new Map(nodes.map((node) => [node, links.flatMap(({ one, other, weight }) => (one === node ? [{ weight, node: other }] : other === node ? [{ weight, node: one }] : []))]))
  let colours = new Map(nodes.map((node) => [node, 0]))
  for (let round = 0; round < nodes.length; round++) {
    const seen = new Map(
      nodes.map((node) => {
        const around = (neighbours.get(node) ?? []).map((one) => `${one.weight}:${colours.get(one.node) ?? 0}`).sort()
        return [node, JSON.stringify([colours.get(node), around])]
      }),
    )
    const names = [...new Set(seen.values())].sort()
    const next = new Map(nodes.map((node) => [node, names.indexOf(seen.get(node) ?? '')]))
    const isFiner = new Set(next.values()).size > new Set(colours.values()).size
    colours = next
    if (!isFiner) break
  }
  return nodes.toSorted((a, b) => (colours.get(a) ?? 0) - (colours.get(b) ?? 0) || (a < b ? -1 : 1))
}

function shuffled(nodes: readonly string[], random: () => number): string[] {
  const left = [...nodes]
  return nodes.flatMap(() => left.splice(Math.floor(random() * left.length), 1))
}

/** Mulberry32, from one seed. */
function makeRandom(): () => number {
  let state = 1
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * The nodes and edges that a dossier becomes.
 */
import type { Place } from './problem.ts'

export type Value = string | number | boolean | readonly string[]
export type Properties = Readonly<Record<string, Value | undefined>>

export interface NodeRow {
  readonly id: string
  /** Without `Record`; a position's is `Position`, then its kind. */
  readonly labels: readonly string[]
  /** Days are written as YYYY-MM-DD here and become native dates in the graph: see {@link dayProperties}. */
  readonly properties: Record<string, Value | undefined>
  readonly place: Place
}

export interface EdgeRow {
  readonly type: string
  readonly from: string
  readonly to: string
  readonly properties: Properties
  readonly place: Place
}

/** What the graph holds as a date. */
export const dayProperties: ReadonlySet<string> = new Set(['earliest', 'latest', 'sortDate', 'knownFrom', 'deadlineLatest'])

export interface Rows {
  readonly nodes: ReadonlyMap<string, NodeRow>
  readonly edges: readonly EdgeRow[]
}

/** The edges of one type, by the id they start from or lead to. */
export function edgesBy(edges: readonly EdgeRow[], end: 'from' | 'to', ...types: string[]): Map<string, EdgeRow[]> {
  const found = new Map<string, EdgeRow[]>()
  for (const edge of edges) {
    if (!types.includes(edge.type)) continue
    const group = found.get(edge[end])
    if (group === undefined) found.set(edge[end], [edge])
    else group.push(edge)
  }
  return found
}

/**
 * The graph as lines of JSON, one for each node and relationship. Equal contents give equal lines whatever the database's order
 * and internal ids are: labels and properties are put in order, and a relationship names its ends by what they say.
 */
import type { Stream } from './open.ts'
import { toPortable, type Portable } from './portable.ts'
import { readStatement } from './statements.ts'

export interface NodeLine {
  readonly labels: readonly string[]
  readonly properties: Readonly<Record<string, Portable>>
}

export interface RelationshipLine {
  /** The id of a record; a node that is none is told by all that it says. */
  readonly from: string | NodeLine
  readonly type: string
  readonly to: string | NodeLine
  readonly properties: Readonly<Record<string, Portable>>
}

/** All nodes, then all relationships. */
export async function* graphLines(stream: Stream): AsyncGenerator<NodeLine | RelationshipLine> {
  for await (const [labels, properties] of stream(await readStatement('graph/nodes'), {})) yield nodeLine(labels, properties)
  for await (const [from, type, to, properties] of stream(await readStatement('graph/relationships'), {})) {
    yield { from: end(from), type: String(type), to: end(to), properties: inOrder(properties) }
  }
}

function end(value: unknown): string | NodeLine {
  if (!Array.isArray(value)) return String(value)
  const [labels, properties] = value as unknown[]
  return nodeLine(labels, properties)
}

function nodeLine(labels: unknown, properties: unknown): NodeLine {
  return { labels: (labels as string[]).toSorted(), properties: inOrder(properties) }
}

function inOrder(properties: unknown): Record<string, Portable> {
  const entries = Object.entries(properties as Record<string, unknown>)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => [name, toPortable(value)]))
}

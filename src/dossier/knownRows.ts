/**
 * Gives every record its `knownFrom`: the first day of the earliest source that evidences it, and not before that of what it
 * hangs on. What no words evidence, such as an issue, is known with the first thing that leads to it.
 */
import { earliest } from './dates.ts'
import type { NodeRow, Rows } from './rows.ts'

/** Of what the register owns: it is public record, and was never news. */
export const ALWAYS = '0001-01-01'

/** What is known as soon as something leads to it: by which edges, innermost first. */
const reached: readonly (readonly [label: string, edge: string])[] = [
  ['Outcome', 'ON'],
  ['Issue', 'SETTLES'],
  ['Issue', 'PART_OF'],
  ['Process', 'AGENDA_OF'],
  ['Process', 'PART_OF_PROCESS'],
]

/** What is known no earlier than what it hangs on: the edge, and at which of its ends the thing that hangs stands. */
const hanging: readonly (readonly [edge: string, end: 'from' | 'to'])[] = [
  ['TO', 'from'],
  ['BECAUSE', 'to'],
  ['SUBJECT_TO', 'to'],
]

/** Expects the copies of the date of its source on every passage. */
export function knownRows({ nodes, edges }: Rows, isRegister: boolean): void {
  const known = new Map<string, string>()
  const note = (id: string, day: string | undefined, later = false) => {
    const before = known.get(id)
    if (day === undefined || (before !== undefined && (later ? before >= day : before <= day))) return
    known.set(id, day)
  }
  const dates = [...nodes.values()].map(({ properties: { date }, labels }) => (labels.includes('Source') ? dayOf(date) : undefined))
  const first = isRegister ? ALWAYS : (dates.filter((day) => day !== undefined).sort()[0] ?? ALWAYS)

  for (const { id, properties, labels } of nodes.values()) note(id, dayOf(labels.includes('Source') ? properties['date'] : properties['sourceDate']))
  // A document that was not seen is known from those that relay it.
  for (const { type, from, to } of edges) if (type === 'RELAYS') note(to, known.get(from))
  for (const { type, from, to } of edges) if (type === 'EVIDENCED_BY' || type === 'IN') note(from, known.get(to))
  for (const { type, from, to } of edges) if (type === 'VOICES' && !known.has(from)) note(from, known.get(to))
  for (const [label, edge] of reached) {
    for (const { type, from, to } of edges) if (type === edge && isLabelled(nodes.get(to), label)) note(to, known.get(from))
  }
  for (const [edge, end] of hanging) {
    for (const { type, from, to } of edges) if (type === edge) note(end === 'from' ? from : to, known.get(end === 'from' ? to : from), true)
  }
  for (const node of nodes.values()) node.properties['knownFrom'] = known.get(node.id) ?? first
}

function dayOf(date: unknown): string | undefined {
  return typeof date === 'string' ? earliest(date) : undefined
}

function isLabelled(node: NodeRow | undefined, label: string): boolean {
  return node?.labels.includes(label) === true
}

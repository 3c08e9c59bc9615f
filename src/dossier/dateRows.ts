/**
 * Gives everything that lists are ordered by its `sortDate`, so that undated things never vanish: the first day that its own
 * date allows, else the first on which a statement voices it, else the first day of the sources that evidence it. A statement
 * without a date was made on that of its meeting.
 */
import { earliest } from './dates.ts'
import { edgesBy, type NodeRow, type Rows } from './rows.ts'

const ordered = ['Position', 'Response', 'Claim', 'Remark', 'Meeting']

export function dateRows({ nodes, edges }: Rows): void {
  const words = edgesBy(edges, 'from', 'EVIDENCED_BY')
  const voices = edgesBy(edges, 'to', 'VOICES')

  const own = ({ properties: { date } }: NodeRow) => (typeof date === 'string' ? earliest(date) : undefined)
  const published = ({ id }: NodeRow) =>
    first((words.get(id) ?? []).map(({ to }) => nodes.get(to)?.properties['sourceDate']).map(dayOf))
  const meetings = edgesBy(edges, 'from', 'AT')
  const met = ({ id }: NodeRow) =>
    first((meetings.get(id) ?? []).map(({ to }) => nodes.get(to)).map((meeting) => (meeting === undefined ? undefined : own(meeting))))
  const withLabel = (labels: readonly string[]) => [...nodes.values()].filter((node) => node.labels.some((label) => labels.includes(label)))

  for (const statement of withLabel(['Statement'])) {
    statement.properties['sortDate'] = own(statement) ?? met(statement) ?? published(statement)
  }
  for (const node of withLabel(ordered)) {
    const said = (voices.get(node.id) ?? []).map(({ from }) => nodes.get(from)?.properties['sortDate'])
    node.properties['sortDate'] = own(node) ?? first(said) ?? published(node)
  }
}

function dayOf(date: unknown): string | undefined {
  return typeof date === 'string' ? earliest(date) : undefined
}

function first(days: readonly unknown[]): string | undefined {
  return days.filter((day) => typeof day === 'string').sort()[0]
}

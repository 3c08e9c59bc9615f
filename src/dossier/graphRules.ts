/**
 * What must hold among the records of a dossier taken together.
 */
import { MOST_DERIVED } from './limits.ts'
import { MOST_LISTED, type Report } from './problem.ts'
import { edgesBy, type EdgeRow, type NodeRow, type Rows } from './rows.ts'
import { where } from './entries.ts'

/** Relations that nothing may have to itself, over however many links; and how a loop of it reads. */
const acyclic: Readonly<Record<string, string>> = {
  PART_OF: 'is part of itself',
  ENTAILS: 'entails itself; outcomes that entail each other are one outcome',
  FOLLOWED_BY: 'comes after itself',
  REPORTS: 'reports itself',
  RELAYS: 'relays itself',
  SUPERSEDES: 'takes the place of itself',
}

/** What the contract promises to return whole. */
const MOST_LINKS = 200

export function checkRows(rows: Rows, report: Report, warn: Report): void {
  for (const [type, wording] of Object.entries(acyclic)) {
    for (const loop of loops(rows.edges.filter((edge) => edge.type === type))) {
      const [first] = loop
      if (first === undefined) continue
      report(first.place, () => `${short(first.from)} ${wording}: ${chain(loop)}. Take one link out.`)
    }
  }
  checkOwnAnswers(rows, report)
  checkSuccessions(rows, report)
  checkExclusions(rows, report)
  checkCaps(rows, report)
  checkUse(rows, warn)
}

/** How many links of a long loop are shown. */
const SHOWN = 20

function chain(loop: readonly EdgeRow[]): string {
  const ids = loop.map(({ from }) => short(from))
  const left = ids.length > SHOWN ? [`… (${ids.length - SHOWN} more)`] : []
  return [...ids.slice(0, SHOWN), ...left, ids[0]].join(' → ')
}

/** Ids as authors write them: without the dossier's name. */
function short(id: string): string {
  return id.slice(id.indexOf('/') + 1)
}

/**
 * One loop for each link that leads back to where the walk came from, beginning at the smallest id, so that it is stable; as
 * many as are listed.
 */
function loops(edges: readonly EdgeRow[]): EdgeRow[][] {
  const out = edgesBy(edges, 'from', ...new Set(edges.map(({ type }) => type)))
  const done = new Set<string>()
  const found: EdgeRow[][] = []
  for (const start of [...out.keys()].sort()) {
    // The way from `start` to where the walk stands: the nodes, how many of their links were taken, the links between them.
    const way = [{ id: start, next: 0 }]
    const links: EdgeRow[] = []
    const onWay = new Map([[start, 0]])
    while (way.length > 0 && !done.has(start) && found.length < MOST_LISTED) {
      const here = way.at(-1)
      if (here === undefined) break
      const link = (out.get(here.id) ?? [])[here.next++]
      if (link === undefined) {
        done.add(here.id)
        onWay.delete(here.id)
        way.pop()
        links.pop()
        continue
      }
      const back = onWay.get(link.to)
      if (back !== undefined) found.push(rotate([...links.slice(back), link]))
      else if (!done.has(link.to)) {
        onWay.set(link.to, way.length)
        way.push({ id: link.to, next: 0 })
        links.push(link)
      }
    }
  }
  return found
}

function rotate(loop: EdgeRow[]): EdgeRow[] {
  const least = loop.map(({ from }) => from).sort()[0]
  const at = loop.findIndex(({ from }) => from === least)
  return [...loop.slice(at), ...loop.slice(0, at)]
}

function checkOwnAnswers({ nodes }: Rows, report: Report): void {
  for (const { labels, properties, place } of nodes.values()) {
    const holder = labels.includes('Response') ? nodes.get(String(properties['to']))?.properties['by'] : undefined
    if (holder !== undefined && holder === properties['by']) {
      report(place, `${String(holder)} answers a position of its own. An answer is another actor's; record a change of mind as another position.`)
    }
  }
}

/** Nobody takes the place of another's position; who gives way to it answers it. */
function checkSuccessions({ nodes, edges }: Rows, report: Report): void {
  for (const { from, to, type, place } of edges) {
    const [later, earlier] = type === 'SUPERSEDES' ? [nodes.get(from)?.properties['by'], nodes.get(to)?.properties['by']] : []
    // Where a holder is missing, that is told.
    if (later === undefined || earlier === undefined || later === earlier) continue
    report(place, `${short(from)} is held by ${String(later)}, ${short(to)} by ${String(earlier)}. A position takes the place of its own holder's; record another's as a response.`)
  }
}

/** Both directions of an exclusion are one; and what entails two that exclude each other can never come about. */
function checkExclusions({ edges }: Rows, report: Report): void {
  const entails = edgesBy(edges, 'from', 'ENTAILS')
  const exclusions = edges.filter(({ type }) => type === 'EXCLUDES')
  const seen = new Map<string, EdgeRow>()
  for (const edge of exclusions) {
    const pair = JSON.stringify([edge.from, edge.to].sort())
    const other = seen.get(pair)
    if (edge.from !== edge.to && other !== undefined) {
      report(edge.place, `That these two exclude each other already stands in line ${where(other.place, edge.place)}; it holds in both directions. Write it once.`)
    }
    seen.set(pair, edge)
  }
  const excluded = edgesBy(exclusions, 'from', 'EXCLUDES')
  /** How many outcomes imply each. */
  const implying = new Map<string, number>()
  let derived = 0
  for (const start of new Set([...entails.keys(), ...exclusions.flatMap(({ from, to }) => [from, to])])) {
    const implied = reach(start, entails, MOST_DERIVED - derived)
    derived += implied.size
    for (const id of implied) implying.set(id, (implying.get(id) ?? 0) + 1)
    const clash = [...implied].flatMap((id) => excluded.get(id) ?? []).find(({ to }) => implied.has(to))
    if (clash === undefined) continue
    const [a, b] = [short(clash.from), short(clash.to)]
    const why = clash.from === clash.to ? 'it excludes itself' : `it entails both ${a} and ${b}, which exclude each other`
    report(entails.get(start)?.[0]?.place ?? clash.place, `${short(start)} can never come about: ${why}. Take a link out.`)
  }
  for (const { from, to } of exclusions) derived += (implying.get(from) ?? 0) * (implying.get(to) ?? 0)
  const [first] = [...entails.values(), exclusions].flat()
  if (derived >= MOST_DERIVED && first !== undefined) {
    report(first.place, `What outcomes entail and exclude makes more than ${MOST_DERIVED} relations between them. Take links out, or make it several dossiers.`)
  }
}

/** What can be reached over the links, the start included; not much beyond `most`. */
function reach(start: string, links: ReadonlyMap<string, readonly EdgeRow[]>, most: number): Set<string> {
  const found = new Set([start])
  for (const id of found) {
    if (found.size > most) break
    for (const { to } of links.get(id) ?? []) found.add(to)
  }
  return found
}

function checkCaps({ nodes, edges }: Rows, report: Report): void {
  const caps: [Map<string, EdgeRow[]>, string][] = [
    [edgesBy(edges, 'to', 'TO'), 'answers'],
    [edgesBy(edges, 'to', 'VOICES'), 'statements that voice it'],
    [edgesBy(edges, 'from', 'VOICES'), 'things that it voices'],
    [edgesBy(edges, 'to', 'PART_OF_PROCESS'), 'meetings'],
  ]
  for (const [groups, what] of caps) {
    for (const [id, group] of groups) {
      const place = nodes.get(id)?.place
      if (group.length > MOST_LINKS && place !== undefined) {
        report(place, `${short(id)} has ${group.length} ${what}; at most ${MOST_LINKS} are allowed. Split it.`)
      }
    }
  }
}

function checkUse({ nodes, edges }: Rows, warn: Report): void {
  const voicing = edgesBy(edges, 'from', 'VOICES')
  const linked = new Set(edges.filter(({ type }) => type === 'REPORTS').flatMap(({ from, to }) => [from, to]))
  const touching = edgesBy(edges, 'to', 'ON')
  const answered = edgesBy(edges, 'to', 'TO')
  const tied = new Set(edges.filter(({ type }) => type === 'EXCLUDES' || type === 'ENTAILS').flatMap(({ from, to }) => [from, to]))
  const labelled = (label: string): NodeRow[] => [...nodes.values()].filter(({ labels }) => labels.includes(label))
  const evidenced = new Set(
    edges.filter(({ type, from, properties }) => type === 'EVIDENCED_BY' && properties['statement'] !== from).map((edge) => edge.properties['statement']),
  )
  for (const { id, place } of labelled('Statement')) {
    if (voicing.has(id) || linked.has(id) || evidenced.has(id)) continue
    warn(place, 'The statement is not used: no evidence names it. Name it where its words are quoted, or leave it out.')
  }
  for (const { id, place } of labelled('Outcome')) {
    const [position, ...others] = touching.get(id) ?? []
    if (position === undefined || others.length > 0 || tied.has(id) || answered.has(position.from)) continue
    warn(place, 'One position alone touches this outcome, without a link or an answer. Outcomes are shared: see whether another one says the same, excludes or entails it, or who else seeks or refuses it.')
  }
}

/**
 * A large made-up dossier, for what shows only in a large graph: scans, the cost of pages, orders with many equals.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CheckedDossier } from '../../src/dossier/check.ts'
import { knownRows } from '../../src/dossier/knownRows.ts'
import type { EdgeRow, NodeRow, Properties } from '../../src/dossier/rows.ts'
import { encodeProperties, importDossier } from '../../src/dossier/write.ts'
import type { Graph } from '../../src/graph/open.ts'
import type { Param } from '../../src/graph/values.ts'
import { makeRandom, type Random } from './random.ts'

export const DOSSIER = 'generated'

/** Position kinds by how often the case has them, of a hundred. */
const kinds = { Demand: 45, Offer: 14, RedLine: 11, Commitment: 12, Threat: 8, Stance: 10 } as const
type Kind = keyof typeof kinds
const kindsByWeight = Object.entries(kinds).flatMap(([kind, weight]) => Array<Kind>(weight).fill(kind as Kind))
const toKind: { readonly [K in Kind]: string } = { Demand: 'DEMAND', Offer: 'OFFER', RedLine: 'RED_LINE', Commitment: 'COMMITMENT', Threat: 'THREAT', Stance: 'STANCE' }
const responseTypes = ['ACCEPT', 'PARTIAL', 'CONDITIONAL', 'COUNTER', 'REJECT', 'REJECT', 'REJECT', 'EVADE', 'DEFER', 'ACKNOWLEDGE']
const reasonKinds = ['LEGAL', 'SOVEREIGNTY', 'SECURITY', 'PRECEDENT', 'PROCEDURE', 'DOMESTIC', 'VALUES', 'FEASIBILITY']
const capacities = ['HEAD', 'MINISTER', 'SPOKESPERSON', 'NEGOTIATOR', 'AMBASSADOR', 'OFFICIAL']
const bases = ['STATED', 'STATED', 'STATED', 'STATED', 'IMPLIED', 'INFERRED']

/**
 * Adds the dossier `generated` with `count` positions, or replaces it. The same seed makes the same graph.
 *
 * Some 40 actors hold them, two of which hold every third; 100 outcomes of 10 issues; at least 20 sources, one for every 50 positions;
 * dates over three years.
 *
 * @param surround adds what stands around them: `surround.ts`
 */
export async function generatePositions(graph: Graph, count: number, seed: number, surround?: (draft: Draft, random: Random, world: World) => void): Promise<void> {
  await removeGenerated(graph)
  const random = makeRandom(seed)
  const draft = openDraft()
  const world = makeWorld(draft, random, count)
  await importDossier(graph, asDossier(draft))
  const positions = openDraft()
  const [threats, packages]: [string[], string[]] = [[], []]
  for (let index = 0; index < count; index++) addPosition(positions, random, world, { index, threats, packages })
  surround?.(positions, random, world)
  await add(graph, positions)
}

/** The dossier `generated` with `count` positions, whole, as the importer takes it. */
export function generateDossier(count: number, seed: number): CheckedDossier {
  const random = makeRandom(seed)
  const draft = openDraft()
  const world = makeWorld(draft, random, count)
  const [threats, packages]: [string[], string[]] = [[], []]
  for (let index = 0; index < count; index++) addPosition(draft, random, world, { index, threats, packages })
  return asDossier(draft)
}

function asDossier({ nodes, edges }: Draft): CheckedDossier {
  knownRows({ nodes, edges }, false)
  return { name: DOSSIER, title: 'Made up', folder: DOSSIER, rows: { nodes, edges }, texts: new Map(), offsets: {} }
}

async function removeGenerated(graph: Graph): Promise<void> {
  const statement = 'MATCH (r:Record {dossier: $dossier}) WITH r LIMIT 5000 DETACH DELETE r RETURN count(*)'
  const removeSome = async () => (await graph.write((run) => run(statement, { dossier: DOSSIER })))[0]?.[0]
  while ((await removeSome()) !== 0);
}

/** By the importer's own statements, but in several transactions: one for all would not fit the database's memory. */
async function add(graph: Graph, { nodes, edges }: Draft): Promise<void> {
  knownRows({ nodes, edges }, false)
  const tell = async (file: string, rows: Param) => {
    const statement = readFileSync(join(import.meta.dirname, '../../cypher/dossier', `${file}.cypher`), 'utf8')
    await graph.write((run) => run(statement, { dossier: DOSSIER, rows }))
  }
  for (const rows of batches([...nodes.values()])) {
    await tell('writeRecords', rows.map(({ id, labels, properties }) => ({ id, labels, properties: encodeProperties(properties) })))
  }
  for (const rows of batches(edges)) {
    await tell('writeEdges', rows.map(({ type, from, to, properties }) => ({ type, from, to, properties: encodeProperties(properties) })))
  }
}

function batches<T>(rows: readonly T[]): T[][] {
  const size = 5_000
  return times(Math.ceil(rows.length / size), (index) => rows.slice(index * size, (index + 1) * size))
}

export type Draft = ReturnType<typeof openDraft>

function openDraft() {
  const nodes = new Map<string, NodeRow>()
  const edges: EdgeRow[] = []
  const place = { sheet: { file: DOSSIER, value: {}, locate: () => ({ line: 1, column: 1 }) }, path: [] }
  return {
    nodes,
    edges,
    node(labels: string | readonly string[], key: string, properties: Properties): string {
      const id = `${DOSSIER}/${key}`
      nodes.set(id, { id, labels: [labels].flat(), properties: { id, dossier: DOSSIER, ...properties }, place })
      return id
    },
    edge(from: string, type: string, to: string, properties: Properties = {}): void {
      edges.push({ from, type, to, properties: { dossier: DOSSIER, ...properties }, place })
    },
  }
}

export interface World {
  readonly actors: readonly { id: string; name: string }[]
  readonly outcomes: readonly { id: string; issue: string }[]
  readonly grounds: readonly string[]
  readonly sources: readonly { id: string; title: string; date: string }[]
}

function makeWorld(draft: Draft, random: Random, count: number): World {
  const actors = times(40, (index) => {
    const name = `Actor ${index}`
    return { id: draft.node('Actor', `actor-${index}`, { name, actorKind: random.pick(['STATE', 'ALLIANCE', 'PERSON']), aliases: [] }), name }
  })
  const sources = times(Math.max(20, count / 50), (index) => {
    const date = dayAt(random.int(1_095))
    const title = `Source ${index}`
    return { id: draft.node('Source', `source-${index}`, { title, date, publisher: 'A paper', language: 'en', reliability: 'B' }), title, date }
  })
  const grounds = times(5, (index) => {
    const instrument = draft.node('Instrument', `treaty-${index}`, { title: `Treaty ${index}`, instrumentKind: 'TREATY' })
    const provisions = times(3, (article) => {
      const words = { title: `Article ${article}`, locator: `Art. ${article}`, text: 'The parties shall.' }
      const provision = draft.node('Provision', `treaty-${index}/article-${article}`, words)
      draft.edge(provision, 'PART_OF', instrument)
      return provision
    })
    return [instrument, ...provisions]
  }).flat()
  const issues = times(10, (index) => draft.node('Issue', `issue-${index}`, { name: `Issue ${index}`, text: 'What to do.', basis: 'STATED' }))
  const outcomes = times(100, (index) => {
    const issue = issues[index % issues.length] ?? ''
    const id = draft.node('Outcome', `outcome-${index}`, { text: `Outcome ${index}.`, statusQuo: index < 10, basis: 'STATED', issue })
    draft.edge(id, 'SETTLES', issue)
    return { id, issue }
  })
  // Outcomes of one issue stand in a row: each excludes the next, and the fourth after it entails it.
  outcomes.forEach(({ id }, index) => {
    const link = { text: 'It follows.', basis: 'IMPLIED', passages: [], statements: [] }
    const next = outcomes[index + 10]
    const entailing = outcomes[index + 40]
    if (next !== undefined && index % 3 !== 0) draft.edge(id, 'EXCLUDES', next.id, link)
    if (entailing !== undefined) draft.edge(entailing.id, 'ENTAILS', id, link)
  })
  return { actors, outcomes, grounds, sources }
}

function addPosition(
  draft: Draft,
  random: Random,
  world: World,
  { index, threats, packages }: { index: number; threats: string[]; packages: string[] },
): void {
  const kind = random.pick(kindsByWeight)
  const holder = pickActor(random, world)
  const { id: outcome, issue } = random.pick(world.outcomes)
  const polarity = random.chance(0.7) ? 'SEEKS' : 'REFUSES'
  const day = random.int(1_095)
  const basis = random.pick(bases)
  const id = draft.node(['Position', kind], `${toKind[kind].toLowerCase().replaceAll('_', '-')}-${index}`, {
    text: `Position ${index}.`,
    by: holder.id,
    outcome,
    issue,
    polarity,
    basis,
    strength: random.chance(0.5) ? random.pick(['NON_NEGOTIABLE', 'FIRM', 'FLEXIBLE']) : undefined,
    aim: random.chance(0.9) ? 'SUBSTANCE' : 'TALKS',
    ...dates(random, day),
    ...(kind === 'Threat' && { threatKind: 'DETERRENT', consequence: 'Harm.', specified: random.chance(0.5) }),
  })
  draft.edge(holder.id, 'HOLDS', id)
  draft.edge(id, 'ON', outcome, { polarity })
  const addressees = random.sample(world.actors.filter((actor) => actor !== holder), random.int(3))
  for (const addressee of addressees) draft.edge(id, 'ADDRESSED_TO', addressee.id)
  voice(draft, random, world, { id, speaker: holder, day })
  if (random.chance(0.2)) addReason(draft, random, world, { id, speaker: holder, day })
  if (random.chance(0.1)) addCondition(draft, random, id)
  if (random.chance(0.05)) draft.edge(id, 'CITES', random.pick(world.grounds))
  if (random.chance(0.05) && packages.length > 0) draft.edge(id, 'PART_OF', random.pick(packages))
  else if (random.chance(0.02)) packages.push(id)
  if (kind === 'Threat') threats.push(id)
  if (kind === 'RedLine' && random.chance(0.3) && threats.length > 0) draft.edge(id, 'BACKED_BY', random.pick(threats))
  if (kind !== 'Demand' && kind !== 'Offer') return
  for (const actor of addressees) if (random.chance(0.5)) addResponse(draft, random, world, { id, kind, issue, actor, day })
}

function addResponse(
  draft: Draft,
  random: Random,
  world: World,
  to: { id: string; kind: Kind; issue: string; actor: World['actors'][number]; day: number },
): void {
  const responseType = random.pick(responseTypes)
  const speaker = to.actor
  const day = to.day + random.int(60)
  const key = `${to.id.slice(DOSSIER.length + 1)}/${speaker.id.slice(DOSSIER.length + 1)}-${responseType.toLowerCase()}`
  const id = draft.node('Response', key, {
    responseType,
    text: 'An answer.',
    by: speaker.id,
    to: to.id,
    toKind: toKind[to.kind],
    issue: to.issue,
    basis: random.pick(bases),
    ...dates(random, day),
  })
  draft.edge(speaker.id, 'GAVE', id)
  draft.edge(id, 'TO', to.id)
  voice(draft, random, world, { id, speaker, day })
  if (responseType === 'CONDITIONAL') addCondition(draft, random, id)
  for (let left = random.int(3); left > 0; left--) addReason(draft, random, world, { id, speaker, day, suffix: left })
}

export interface Spoken {
  readonly id: string
  readonly speaker: World['actors'][number]
  readonly day: number
  readonly capacity?: string
  readonly denies?: boolean
}
function addReason(draft: Draft, random: Random, world: World, { id, speaker, day, suffix = 0 }: Spoken & { suffix?: number }): void {
  const key = `${id.slice(DOSSIER.length + 1)}/reason-${suffix}`
  const reason = draft.node('Reason', key, { reasonKind: random.pick(reasonKinds), text: 'A reason.', basis: random.pick(bases) })
  draft.edge(id, 'BECAUSE', reason)
  if (random.chance(0.3)) draft.edge(reason, 'CITES', random.pick(world.grounds))
  voice(draft, random, world, { id: reason, speaker, day })
}

function addCondition(draft: Draft, random: Random, id: string): void {
  const key = `${id.slice(DOSSIER.length + 1)}/condition`
  const condition = draft.node('Condition', key, { text: 'If so.', conditionState: random.pick(['OPEN', 'UNKNOWN']), basis: 'STATED' })
  draft.edge(id, 'SUBJECT_TO', condition)
}

/** One passage, and mostly one statement that it is part of. */
export function voice(draft: Draft, random: Random, world: World, { id, speaker, day, capacity, denies = false }: Spoken): void {
  const source = random.pick(world.sources)
  const start = draft.nodes.size * 100
  const end = start + 50
  const passage = draft.node('Passage', `${source.id.slice(DOSSIER.length + 1)}/${start}-${end}`, {
    exact: 'The words that were said.',
    fidelity: random.pick(['VERBATIM', 'TRANSLATED', 'PARAPHRASE', 'SUMMARY']),
    start,
    end,
    checked: false,
    source: source.id,
    sourceTitle: source.title,
    sourceDate: source.date,
  })
  draft.edge(passage, 'IN', source.id)
  if (random.chance(0.2)) {
    draft.edge(id, 'EVIDENCED_BY', passage)
    return
  }
  const statement = draft.node('Statement', `statement-${start}`, {
    form: random.pick(['ORAL', 'WRITTEN']),
    speakerKind: 'INSTITUTION',
    named: true,
    speakerAsReported: speaker.name,
    speaker: speaker.name,
    principal: speaker.name,
    capacity: capacity ?? random.pick(capacities),
    basis: 'STATED',
    date: dayAt(day),
    sortDate: dayAt(day),
  })
  draft.edge(statement, 'SPOKEN_BY', speaker.id)
  draft.edge(statement, 'ON_BEHALF_OF', speaker.id)
  draft.edge(statement, 'VOICES', id, { voice: denies ? 'DENIES' : 'ASSERTS' })
  draft.edge(statement, 'EVIDENCED_BY', passage, { statement })
  draft.edge(id, 'EVIDENCED_BY', passage, { statement })
}

function pickActor(random: Random, { actors }: World): World['actors'][number] {
  return random.pick(random.chance(0.33) ? actors.slice(0, 2) : actors)
}

/** A day, a month, or none; the source's first day then orders it. */
function dates(random: Random, day: number): Properties {
  const date = dayAt(day)
  const month = date.slice(0, 7)
  if (random.chance(0.6)) return { date, dateAsReported: 'that day', earliest: date, latest: date, sortDate: date }
  if (random.chance(0.5)) return { date: month, earliest: `${month}-01`, latest: `${month}-28`, sortDate: `${month}-01` }
  return { sortDate: date }
}

export function dayAt(day: number): string {
  return new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10)
}

export function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index))
}

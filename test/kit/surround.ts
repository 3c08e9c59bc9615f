/**
 * What a case has besides positions, answers and reasons, added to made-up positions in about the ratios of the sample cases: talks,
 * events, claims, remarks, estimates, codings, repetitions, shifts, counter-offers, memberships. So every question of the
 * catalogue finds something to do in a large graph.
 */
import { dayAt, DOSSIER, times, voice, type Draft, type World } from './generate.ts'
import type { NodeRow } from '../../src/dossier/rows.ts'
import type { Random } from './random.ts'

const judged = { basis: 'STATED', passages: [], statements: [] }
const DAYS = 1_095
const MEETINGS = 100

interface Around {
  readonly draft: Draft
  readonly random: Random
  readonly world: World
  readonly positions: readonly NodeRow[]
  readonly responses: readonly NodeRow[]
  readonly statements: readonly NodeRow[]
  readonly issues: readonly string[]
}

export function surround(draft: Draft, random: Random, world: World): void {
  const labelled = (label: string) => [...draft.nodes.values()].filter(({ labels }) => labels.includes(label))
  const around: Around = {
    draft,
    random,
    world,
    positions: labelled('Position'),
    responses: labelled('Response'),
    statements: labelled('Statement'),
    issues: [...new Set(world.outcomes.map(({ issue }) => issue))],
  }
  addSpeakers(around)
  addAlliance(around)
  addProcess(around)
  addMeetings(around)
  addShifts(around)
  addCounters(around)
  const events = addEvents(around)
  addDeadlines(around, labelled('Condition'), events)
  addClaims(around, events)
  addRemarks(around)
  addEstimates(around)
  addRelays(around)
  addCodings(around)
}

/** A tenth of the statements are those of unnamed officials; a tenth of the positions were said again, up to three times. */
function addSpeakers({ draft, random, world, positions, statements }: Around): void {
  for (const { properties } of statements.filter(() => random.chance(0.1))) {
    Object.assign(properties, { named: false, speakerKind: 'OFFICIALS', speakerAsReported: 'officials', speaker: 'officials' })
  }
  for (const { id, properties } of positions.filter(() => random.chance(0.1))) {
    for (let left = 1 + random.int(3); left > 0; left--) {
      voice(draft, random, world, { id, speaker: holderOf(world, properties['by']), day: random.int(DAYS) })
    }
  }
  for (const { properties } of positions.filter(() => random.chance(0.1))) {
    Object.assign(properties, { territory: 'The strait.', period: 'For ten years.' })
  }
}

/** The third actor is an alliance of a dozen, the busiest among them; three persons serve states. */
function addAlliance({ draft, world: { actors } }: Around): void {
  const [hub, , alliance, ...others] = actors
  for (const member of [hub, ...others.slice(0, 11)]) draft.edge(idOf(member), 'MEMBER_OF', idOf(alliance), { from: '2000', ...judged })
  for (const holder of others.slice(20, 23)) draft.edge(idOf(holder), 'SERVES', idOf(hub), { office: 'Envoy', from: '2019', ...judged })
}

/** All issues are on the agenda of one process: the largest that there can be. */
function addProcess({ draft, random, world: { actors }, issues }: Around): void {
  const process = draft.node('Process', 'process-0', { name: 'Talks', text: 'Talks about everything.', basis: 'STATED' })
  for (const { id } of actors) draft.edge(id, 'PARTY_TO', process, { partyRole: 'PARTY', ...judged })
  // One that never said a word, so that silence is found.
  const silent = draft.node('Actor', 'silent', { name: 'Silent', actorKind: 'STATE', aliases: [] })
  draft.edge(silent, 'PARTY_TO', process, { partyRole: 'CONCERNED', ...judged })
  for (const issue of issues) {
    draft.edge(issue, 'AGENDA_OF', process)
    for (const { id } of [...random.sample(actors, 1), { id: silent }]) draft.edge(issue, 'CONCERNS', id)
  }
}

/** One sitting after the other, over all the days; every tenth statement was made at one. */
function addMeetings({ draft, random, world: { actors }, issues, statements }: Around): void {
  const process = `${DOSSIER}/process-0`
  const meetings = times(MEETINGS, (index) => {
    const date = dayAt(Math.floor((index * DAYS) / MEETINGS))
    const id = draft.node('Meeting', `meeting-${index}`, {
      name: `Meeting ${index}`,
      place: 'A town',
      round: 1 + Math.floor(index / 5),
      level: random.pick(['LEADERS', 'MINISTERS', 'AMBASSADORS']),
      result: random.chance(0.5) ? 'To meet again.' : undefined,
      basis: 'STATED',
      process,
      ...{ date, earliest: date, latest: date, sortDate: date },
    })
    draft.edge(id, 'PART_OF_PROCESS', process)
    draft.edge(id, 'HELD_BY', random.pick(actors).id)
    for (const issue of random.sample(issues, 2)) draft.edge(id, 'DISCUSSED', issue)
    const [absent, ...present] = random.sample(actors, 5)
    for (const actor of present) draft.edge(actor.id, 'ATTENDED', id, judged)
    draft.edge(idOf(absent), 'ABSENT_FROM', id, judged)
    return id
  })
  meetings.slice(1).forEach((next, index) => { draft.edge(meetings[index] ?? '', 'FOLLOWED_BY', next) })
  for (const { id } of statements) if (random.chance(0.1)) draft.edge(id, 'AT', random.pick(meetings))
}

/** Every twentieth position takes the place of an older one of its holder, of the same kind and issue; some are given in return. */
function addShifts({ draft, random, positions }: Around): void {
  const latest = new Map<string, NodeRow>()
  for (const position of [...positions].sort((a, b) => (sortDate(a) < sortDate(b) ? -1 : 1))) {
    const { by, issue } = position.properties
    const key = JSON.stringify([by, issue, position.labels])
    const earlier = latest.get(key)
    latest.set(key, position)
    if (earlier === undefined || !random.chance(0.05)) continue
    draft.edge(position.id, 'SUPERSEDES', earlier.id, { change: random.pick(['HARDENED', 'SOFTENED', 'SOFTENED', 'WITHDRAWN']), ...judged })
  }
  for (const commitment of positions.filter(({ labels }) => labels.includes('Commitment'))) {
    if (random.chance(0.05)) draft.edge(commitment.id, 'IN_RETURN_FOR', random.pick(positions).id)
  }
}

/** Who counters puts one of its own later positions on the issue in the place of the one it answers. */
function addCounters({ draft, random, positions, responses }: Around): void {
  const own = new Map<string, NodeRow[]>()
  for (const position of positions) {
    const key = JSON.stringify([position.properties['by'], position.properties['issue']])
    own.set(key, [...(own.get(key) ?? []), position])
  }
  for (const { id, properties } of responses.filter((one) => one.properties['responseType'] === 'COUNTER')) {
    const day = String(properties['sortDate'])
    const later = (own.get(JSON.stringify([properties['by'], properties['issue']])) ?? []).filter(
      (one) => sortDate(one) >= day && (one.labels.includes('Demand') || one.labels.includes('Offer')),
    )
    if (later.length > 0) draft.edge(id, 'COUNTERS_WITH', random.pick(later).id)
  }
}

function addEvents({ draft, random, world, positions }: Around): string[] {
  const promises = positions.filter(({ labels }) => labels.includes('Threat') || labels.includes('Commitment'))
  return times(1_000, (index) => {
    const day = random.int(DAYS)
    const date = dayAt(day)
    const eventStatus = random.pick(['REPORTED', 'REPORTED', 'ALLEGED', 'ANTICIPATED'])
    const id = draft.node('Event', `event-${index}`, { text: 'It happened.', eventStatus, basis: 'STATED', ...{ date, earliest: date, latest: date, sortDate: date } })
    const actor = random.pick(world.actors)
    draft.edge(id, 'DONE_BY', actor.id)
    if (random.chance(0.4)) draft.edge(id, random.pick(['FULFILS', 'BREAKS']), random.pick(promises).id)
    voice(draft, random, world, { id, speaker: actor, day })
    return id
  })
}

/** A third of the conditions have a deadline, a third wait for an event. */
function addDeadlines({ draft, random }: Around, conditions: readonly NodeRow[], events: readonly string[]): void {
  for (const { id, properties } of conditions) {
    if (random.chance(0.33)) {
      const day = dayAt(random.int(DAYS + 365))
      Object.assign(properties, { deadline: 'by that day', deadlineDate: day, deadlineLatest: day })
    }
    if (random.chance(0.33)) draft.edge(id, 'TRIGGERED_BY', random.pick(events))
  }
}

/** Each is put forward by two; half of them are denied. */
function addClaims({ draft, random, world, issues }: Around, events: readonly string[]): void {
  const claims = times(3_000, (index) => {
    const claimKind = random.pick(['EVENT', 'EVENT', 'LINK', 'READING', 'OTHER'])
    const day = random.int(DAYS)
    const id = draft.node('Claim', `claim-${index}`, { claimKind, text: `Claim ${index}.`, basis: 'STATED', sortDate: dayAt(day) })
    draft.edge(id, 'ABOUT', random.pick(issues))
    for (const event of random.sample(events, claimKind === 'LINK' ? 2 : 1)) draft.edge(id, 'ABOUT', event)
    if (claimKind === 'READING') draft.edge(id, 'CITES', random.pick(world.grounds))
    for (const speaker of random.sample(world.actors.slice(0, random.chance(0.2) ? 2 : 40), 2)) voice(draft, random, world, { id, speaker, day })
    if (random.chance(0.5)) voice(draft, random, world, { id, speaker: random.pick(world.actors), day, denies: true })
    return { id, claimKind }
  })
  const readings = claims.filter(({ claimKind }) => claimKind === 'READING')
  readings.slice(1).forEach(({ id }, index) => {
    if (random.chance(0.2)) draft.edge(id, 'CONTRADICTS', readings[index]?.id ?? '', { text: 'Not both.', ...judged })
  })
}

function addRemarks({ draft, random, world, issues }: Around): void {
  times(3_000, (index) => {
    const day = random.int(DAYS)
    const remarkKind = random.pick(['ACCUSATION', 'CHARACTERISATION', 'EXPECTATION', 'EVALUATION'])
    const id = draft.node('Remark', `remark-${index}`, { remarkKind, text: `Remark ${index}.`, basis: 'STATED', sortDate: dayAt(day) })
    draft.edge(id, 'ABOUT', random.pick(issues))
    const capacity = random.pick(['EXPERT', 'HEAD', 'MINISTER', 'SPOKESPERSON'])
    voice(draft, random, world, { id, speaker: random.pick(world.actors), day, capacity })
  })
}

/** Two coders for what matters to whom, one for the rest. */
function addEstimates({ draft, random, world: { actors, outcomes }, issues }: Around): void {
  const estimate = (estimateKind: string, about: string, value: number, most: number, { actor, coder = 'A' }: { actor?: string; coder?: string }) => {
    const key = [about, estimateKind.toLowerCase(), ...(actor === undefined ? [] : [actor]), coder.toLowerCase()].join('/')
    const bounds = { low: Math.max(0, value - most / 20), high: Math.min(most, value + most / 20) }
    const id = draft.node('Estimate', key.replaceAll(`${DOSSIER}/`, ''), { estimateKind, coder, value, ...bounds, text: 'As seen.', basis: 'INFERRED', actor, about })
    if (actor !== undefined) draft.edge(id, 'OF', actor)
    draft.edge(id, 'ABOUT', about)
  }
  for (const { id: actor } of actors) {
    estimate('CAPABILITY', `${DOSSIER}/process-0`, random.int(100) / 100, 1, { actor })
    for (const issue of issues) for (const coder of ['A', 'B']) estimate('SALIENCE', issue, random.int(100) / 100, 1, { actor, coder })
  }
  for (const { id } of outcomes) estimate('PLACEMENT', id, random.int(100), 100, {})
}

/** Of three sources, the first relays the second and that the third; some statements tell of others. */
function addRelays({ draft, random, world: { sources }, statements }: Around): void {
  sources.forEach(({ id }, index) => {
    const next = sources[index + 1]
    if (index % 3 < 2 && next !== undefined) draft.edge(id, 'RELAYS', next.id)
  })
  statements.slice(1).forEach(({ id }, index) => {
    if (random.chance(0.05)) draft.edge(id, 'REPORTS', statements[random.int(index + 1)]?.id ?? '')
  })
}

function addCodings({ draft, random, world: { sources } }: Around): void {
  const kinds = ['DEMAND', 'OFFER', 'THREAT', 'CLAIM', 'REMARK']
  times(2_000, (index) => {
    const source = random.pick(sources).id
    for (const coder of ['A', 'B']) {
      const codedAs = random.sample(kinds, random.int(2) + (random.chance(0.1) ? 1 : 0))
      const settlement = random.chance(0.2) ? 'As A.' : undefined
      const id = draft.node('Coding', `coding-${index}-${coder.toLowerCase()}`, { source, start: index * 100, end: index * 100 + 50, opening: 'The words', coder, codedAs, settlement })
      draft.edge(id, 'IN', source)
    }
  })
}

function holderOf({ actors }: World, by: unknown): World['actors'][number] {
  const found = actors.find(({ id }) => id === by)
  if (found === undefined) throw new Error(`Nobody is ${String(by)}`)
  return found
}

function idOf(actor: { id: string } | undefined): string {
  return actor?.id ?? ''
}

function sortDate({ properties }: NodeRow): string {
  return String(properties['sortDate'])
}

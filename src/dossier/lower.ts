/**
 * Turns each sound entry of a dossier into nodes and edges: what the format's fields mean in the graph.
 */
import type { z } from 'zod'
import { dated, type Draft } from './draft.ts'
import { labelOfKind, type Entry } from './entries.ts'
import { keyedSections, listSections, type Keyed, type Listed, type Section } from './format.ts'
import { below, type Place, type Report } from './problem.ts'
import type { Properties } from './rows.ts'
import { parseShape } from './shape.ts'

interface Lowered<T> {
  readonly draft: Draft
  readonly key: string
  readonly id: string
  readonly record: T
  readonly place: Place
}

type Lowering = (entry: Entry, draft: Draft, report: Report) => void

/** Reports what does not have the shape of its section, and writes what has. */
function lowering<T>(schema: z.ZodType<T>, write: (entry: Lowered<T>) => void): Lowering {
  return ({ key, value, place }, draft, report) => {
    const record = parseShape(schema, value, place, report)
    if (record !== undefined) write({ draft, key, id: draft.id(key) ?? key, record, place })
  }
}

/** Records come after those whose properties are copied onto them. */
const lowerings: Readonly<Record<Section, Lowering>> = {
  actors: lowering(keyedSections.actors, ({ draft, id, record, place }) => {
    draft.node(['Actor'], id, record, place)
  }),
  instruments: lowering(keyedSections.instruments, ({ draft, id, record: { provisions, ...instrument }, place }) => {
    draft.node(['Instrument'], id, instrument, place)
    for (const [suffix, provision] of Object.entries(provisions)) {
      const at = below(place, 'provisions', suffix)
      draft.node(['Provision'], `${id}/${suffix}`, provision, at)
      draft.edge('PART_OF', `${id}/${suffix}`, id, at)
    }
  }),
  sources: lowering(keyedSections.sources, ({ draft, key, id, record, place }) => {
    const { title, publisher, date, language, translatedFrom, reliability, note } = record
    draft.node(['Source'], id, { title, publisher, date, language, translatedFrom, reliability, note, sha256: draft.sha256(key) }, place)
    draft.refer('RELAYS', id, record.relays, below(place, 'relays'))
  }),
  processes: lowering(keyedSections.processes, ({ draft, id, record, place }) => {
    const { name, text, basis } = record
    draft.node(['Process'], id, { name, text, basis }, place)
    record.parties.forEach((party, index) => {
      const at = below(place, 'parties', index)
      draft.edge('PARTY_TO', draft.id(party.actor), id, at, { partyRole: party.partyRole, ...draft.judged(party, at) })
    })
    draft.evidence(id, record.evidence, below(place, 'evidence'))
  }),
  issues: lowering(keyedSections.issues, ({ draft, id, record, place }) => {
    const { name, text, scale, basis } = record
    draft.node(['Issue'], id, { name, text, scaleLow: scale?.low, scaleHigh: scale?.high, basis }, place)
    draft.refer('PART_OF', id, record.partOf, below(place, 'partOf'))
    draft.refer('AGENDA_OF', id, record.processes, below(place, 'processes'))
    draft.refer('CONCERNS', id, record.concerns, below(place, 'concerns'))
    draft.evidence(id, record.evidence, below(place, 'evidence'))
  }),
  outcomes: lowering(keyedSections.outcomes, ({ draft, id, record, place }) => {
    const { text, statusQuo, basis } = record
    draft.node(['Outcome'], id, { text, statusQuo, basis, issue: draft.id(record.issue) }, place)
    draft.refer('SETTLES', id, record.issue, below(place, 'issue'))
    for (const [field, type] of [['excludes', 'EXCLUDES'], ['entails', 'ENTAILS']] as const) {
      record[field].forEach((link, index) => {
        const at = below(place, field, index)
        draft.edge(type, id, draft.id(link.outcome), at, { text: link.text, ...draft.judged(link, at) })
      })
    }
    draft.evidence(id, record.evidence, below(place, 'evidence'))
  }),
  meetings: lowering(keyedSections.meetings, ({ draft, id, record, place }) => {
    const { name, place: town, round, level, result, basis, process } = record
    const copies = { process: process === undefined ? undefined : draft.id(process) }
    draft.node(['Meeting'], id, { name, place: town, round, level, result, basis, ...copies, ...dated(record) }, place)
    draft.refer('HELD_BY', id, record.forum, below(place, 'forum'))
    draft.refer('PART_OF_PROCESS', id, process, below(place, 'process'))
    draft.refer('DISCUSSED', id, record.discussed, below(place, 'discussed'))
    draft.refer('FOLLOWED_BY', id, record.followedBy, below(place, 'followedBy'))
    record.attendees.forEach((attendee, index) => {
      const at = below(place, 'attendees', index)
      const attendedFor = attendee.attendedFor === undefined ? undefined : draft.id(attendee.attendedFor)
      draft.edge('ATTENDED', draft.id(attendee.actor), id, at, { attendedFor, ...draft.judged(attendee, at) })
    })
    record.absentees.forEach((absentee, index) => {
      const at = below(place, 'absentees', index)
      draft.edge('ABSENT_FROM', draft.id(absentee.actor), id, at, draft.judged(absentee, at))
    })
    draft.evidence(id, record.evidence, below(place, 'evidence'))
  }),
  events: lowering(keyedSections.events, ({ draft, id, record, place }) => {
    const { text, eventStatus, basis } = record
    draft.node(['Event'], id, { text, eventStatus, basis, ...dated(record) }, place)
    draft.refer('DONE_BY', id, record.doneBy, below(place, 'doneBy'))
    draft.refer('FOLLOWED_BY', id, record.followedBy, below(place, 'followedBy'))
    draft.refer('FULFILS', id, record.fulfils, below(place, 'fulfils'))
    draft.refer('BREAKS', id, record.breaks, below(place, 'breaks'))
    draft.evidence(id, record.evidence, below(place, 'evidence'))
  }),
  statements: lowering(keyedSections.statements, ({ draft, id, record, place }) => {
    const { form, speakerKind, named, speakerAsReported, capacity, basis, spokenBy, onBehalfOf, date, dateAsReported } = record
    const nameOf = (key: string | undefined) => (key === undefined ? undefined : draft.property(draft.id(key), 'name'))
    const copies = { speaker: nameOf(spokenBy) ?? speakerAsReported, principal: nameOf(onBehalfOf) }
    const said = { form, speakerKind, named, speakerAsReported, capacity, basis, date, dateAsReported }
    draft.node(['Statement'], id, { ...said, ...copies }, place)
    draft.refer('SPOKEN_BY', id, spokenBy, below(place, 'spokenBy'))
    draft.refer('ON_BEHALF_OF', id, onBehalfOf, below(place, 'onBehalfOf'))
    draft.refer('AT', id, record.at, below(place, 'at'))
    draft.refer('REPORTS', id, record.reports, below(place, 'reports'))
    draft.evidence(id, record.evidence, below(place, 'evidence'))
  }),
  positions: lowering(keyedSections.positions, ({ draft, id, record, place }) => {
    const { kind, text, strength, aim, territory, period, basis } = record
    const outcome = draft.id(record.seeks ?? record.refuses ?? '')
    const polarity = record.seeks === undefined ? 'REFUSES' : 'SEEKS'
    const copies = { by: draft.id(record.by), outcome, issue: draft.property(outcome, 'issue'), polarity }
    const harm = record.kind === 'THREAT' ? threat(record) : {}
    const own = { text, strength, aim, territory, period, basis, ...dated(record), ...harm }
    draft.node(['Position', labelOfKind[kind]], id, { ...own, ...copies }, place)
    draft.edge('HOLDS', draft.id(record.by), id, below(place, 'by'))
    draft.edge('ON', id, outcome, below(place, record.seeks === undefined ? 'refuses' : 'seeks'), { polarity })
    draft.refer('ADDRESSED_TO', id, record.to, below(place, 'to'))
    draft.refer('PART_OF', id, record.partOf, below(place, 'partOf'))
    record.supersedes.forEach((earlier, index) => {
      const at = below(place, 'supersedes', index)
      draft.edge('SUPERSEDES', id, draft.id(earlier.position), at, { change: earlier.change, ...draft.judged(earlier, at) })
    })
    draft.refer('IN_RETURN_FOR', id, record.inReturnFor, below(place, 'inReturnFor'))
    draft.refer('CITES', id, record.cites, below(place, 'cites'))
    if (record.kind === 'RED_LINE') draft.refer('BACKED_BY', id, record.backedBy, below(place, 'backedBy'))
    draft.evidence(id, record.evidence, below(place, 'evidence'))
    draft.reasons(id, record.reasons, below(place, 'reasons'))
    draft.conditions(id, record.conditions, below(place, 'conditions'))
  }),
  responses: lowering(listSections.responses, ({ draft, id, record, place }) => {
    const { responseType, text, basis } = record
    const [by, to] = [draft.id(record.by), draft.id(record.to)]
    const copies = { by, to, toKind: to === undefined ? undefined : kindOf(draft, to), issue: draft.property(to, 'issue') }
    draft.node(['Response'], id, { responseType, text, basis, ...dated(record), ...copies }, place)
    draft.edge('GAVE', by, id, below(place, 'by'))
    draft.edge('TO', id, to, below(place, 'to'))
    draft.refer('COUNTERS_WITH', id, record.countersWith, below(place, 'countersWith'))
    draft.refer('IN_RETURN_FOR', id, record.inReturnFor, below(place, 'inReturnFor'))
    draft.evidence(id, record.evidence, below(place, 'evidence'))
    draft.reasons(id, record.reasons, below(place, 'reasons'))
    draft.conditions(id, record.conditions, below(place, 'conditions'))
  }),
  claims: lowering(keyedSections.claims, ({ draft, id, record, place }) => {
    const { claimKind, text, basis } = record
    draft.node(['Claim'], id, { claimKind, text, basis }, place)
    draft.refer('ABOUT', id, record.about, below(place, 'about'))
    draft.refer('CITES', id, record.cites, below(place, 'cites'))
    record.contradicts.forEach((other, index) => {
      const at = below(place, 'contradicts', index)
      draft.edge('CONTRADICTS', id, draft.id(other.claim), at, { text: other.text, ...draft.judged(other, at) })
    })
    draft.evidence(id, record.evidence, below(place, 'evidence'))
  }),
  remarks: lowering(keyedSections.remarks, ({ draft, id, record, place }) => {
    const { remarkKind, text, basis } = record
    draft.node(['Remark'], id, { remarkKind, text, basis }, place)
    draft.refer('ABOUT', id, record.about, below(place, 'about'))
    draft.evidence(id, record.evidence, below(place, 'evidence'))
    draft.conditions(id, record.conditions, below(place, 'conditions'))
  }),
  memberships: lowering(listSections.memberships, ({ draft, record, place }) => {
    const { member, of, from, until } = record
    draft.edge('MEMBER_OF', draft.id(member), draft.id(of), place, { from, until, ...draft.judged(record, place) }, from)
  }),
  offices: lowering(listSections.offices, ({ draft, record, place }) => {
    const { holder, of, office, from, until } = record
    const judged = draft.judged(record, place)
    draft.edge('SERVES', draft.id(holder), draft.id(of), place, { office, from, until, ...judged }, `${office} ${from ?? ''}`)
  }),
  estimates: lowering(listSections.estimates, ({ draft, record, place }) => {
    const { estimateKind, coder, value, low, high, text, basis } = record
    const actor = 'actor' in record ? draft.id(record.actor) : undefined
    const field = 'issue' in record ? 'issue' : 'process' in record ? 'process' : 'outcome'
    const about = draft.id(estimated(record))
    if (about === undefined) return
    const id = [about, estimateKind.toLowerCase(), ...(actor === undefined ? [] : [actor]), coder.toLowerCase()].join('/')
    const copies = { actor, about }
    if (!draft.node(['Estimate'], id, { estimateKind, coder, value, low, high, text, basis, ...copies }, place)) return
    if (actor !== undefined) draft.edge('OF', id, actor, below(place, 'actor'))
    draft.edge('ABOUT', id, about, below(place, field))
    draft.evidence(id, record.evidence, below(place, 'evidence'))
  }),
  codings: lowering(listSections.codings, ({ draft, record, place }) => {
    for (const [coder, codedAs] of Object.entries(record.readings)) draft.coding(record, { coder, codedAs, settlement: record.settlement }, place)
  }),
  uncoded: lowering(listSections.uncoded, () => {
    // What carries nothing does not enter the graph.
  }),
}

const order = Object.keys(lowerings)

/** Reports the entries that do not have the shape of their section, and adds the others to the draft. */
export function lower(draft: Draft, entries: readonly Entry[], report: Report): void {
  const sorted = [...entries].sort((a, b) => order.indexOf(a.section) - order.indexOf(b.section))
  for (const entry of sorted) lowerings[entry.section](entry, draft, report)
}

/** The issue, process or outcome that an estimate is about. */
function estimated(record: Listed<'estimates'>): string {
  if ('issue' in record) return record.issue
  return 'process' in record ? record.process : record.outcome
}

function threat({ threatKind, consequence, specified }: Extract<Keyed<'positions'>, { kind: 'THREAT' }>): Properties {
  return { threatKind, consequence, specified }
}

function kindOf(draft: Draft, position: string): string | undefined {
  const labels = draft.nodes.get(position)?.labels ?? []
  return Object.entries(labelOfKind).find(([, label]) => labels.includes(label))?.[0]
}

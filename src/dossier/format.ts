/**
 * The format of a dossier, defined once: the checks, the types of the importer and the JSON Schema for editors follow from it.
 * The fields are those of fields.ts.
 */
import { z } from 'zod'
import {
  ActorKind, Aim, Basis, Capacity, ClaimKind, CodedKind, ConditionState, EstimateKind, EventStatus, InstrumentKind,
  MeetingLevel, PartyRole, PositionChange, PositionKind, ReasonKind, Reliability, RemarkKind, ResponseType, SpeakerKind,
  StatementForm, Strength, ThreatKind,
} from '../generated/schema.ts' // prettier-ignore
import {
  actor, anything, citable, claim, coded, coder, concession, date, dated, event, fragment, issue, judged, language,
  list, meeting, MOST_KEY_CHARACTERS, name, outcome, parts, position, process, promise, reference, source, statement, text,
} from './fields.ts' // prettier-ignore

/** The register owns what cases share; its ids bear no prefix. */
export const REGISTER = 'register'

const reason = z.strictObject({ reasonKind: z.enum(ReasonKind), text, cites: list(citable), ...coded })
const condition = z.strictObject({
  text,
  deadline: name.optional(),
  deadlineDate: date.optional().describe('The day of the deadline, where the words and the calendar give it.'),
  conditionState: z.enum(ConditionState).default('UNKNOWN'),
  triggeredBy: reference('Event', 'Outcome', 'Position').optional(),
  ...coded,
})
const outcomeLink = z.strictObject({ outcome, text, ...judged, basis: z.enum(Basis) })

const supersession = z.strictObject({ position, change: z.enum(PositionChange), ...judged, basis: z.enum(Basis) })
const contradiction = z.strictObject({ claim, text, ...judged, basis: z.enum(Basis) })

const positionFields = {
  by: actor,
  to: list(actor),
  text,
  seeks: outcome.optional(),
  refuses: outcome.optional(),
  strength: z.enum(Strength).optional(),
  aim: z.enum(Aim).default('SUBSTANCE'),
  ...dated,
  territory: name.optional(),
  period: name.optional(),
  partOf: position.optional(),
  supersedes: list(supersession).describe('The earlier positions of the same holder that it takes the place of.'),
  inReturnFor: list(concession).describe('What it is said to be given in return for.'),
  cites: list(citable),
  reasons: parts(reason),
  conditions: parts(condition),
  ...coded,
}
const { DEMAND, OFFER, COMMITMENT, STANCE, RED_LINE, THREAT } = PositionKind

/** The sections of a dossier whose records are written under their keys. */
export const keyedSections = {
  actors: z.strictObject({
    name,
    actorKind: z.enum(ActorKind),
    aliases: list(name),
    wikidata: z.string().regex(/^Q[1-9]\d*$/, { error: 'is not an item of Wikidata, such as Q7184' }).optional(),
  }),
  instruments: z.strictObject({
    title: name,
    instrumentKind: z.enum(InstrumentKind),
    date: date.optional(),
    provisions: z.record(z.string(), z.strictObject({ title: name, locator: name, text })).default({}),
  }),
  sources: z.strictObject({
    title: name,
    publisher: name,
    date: date.optional(),
    language,
    translatedFrom: language.optional(),
    reliability: z.enum(Reliability),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, { error: 'is not a SHA-256 in lower-case hexadecimal (64 characters)' })
      .optional(),
    text: z
      .string()
      .regex(/^(?!\.*$)[^/\\]+$/, { error: 'is not the bare name of a file' })
      .optional()
      .describe('The name of the file with the full text, in texts/ or a folder given by --texts.'),
    note: text.optional(),
    relays: list(source),
  }),
  processes: z.strictObject({
    name,
    text,
    parties: list(z.strictObject({ actor, partyRole: z.enum(PartyRole), ...judged })),
    ...judged,
  }),
  meetings: z.strictObject({
    name,
    place: name.optional(),
    round: z.int().min(1).optional().describe('Which round of its process it belongs to, counted from 1.'),
    forum: actor.optional(),
    level: z.enum(MeetingLevel).optional(),
    result: text.optional(),
    ...dated,
    process: process.optional(),
    attendees: list(z.strictObject({ actor, attendedFor: actor.optional(), ...judged })),
    absentees: list(z.strictObject({ actor, ...judged })),
    discussed: list(issue),
    followedBy: meeting.optional(),
    ...coded,
  }),
  issues: z.strictObject({
    name,
    text,
    partOf: issue.optional(),
    processes: list(process),
    concerns: list(actor),
    scale: z.strictObject({ low: text, high: text }).optional().describe('What 0 and 100 mean, where its outcomes lie on a line.'),
    ...judged,
  }),
  outcomes: z.strictObject({
    issue,
    text,
    statusQuo: z.boolean().default(false),
    excludes: list(outcomeLink),
    entails: list(outcomeLink),
    ...judged,
  }),
  events: z.strictObject({
    text,
    eventStatus: z.enum(EventStatus),
    ...dated,
    doneBy: list(actor),
    fulfils: list(promise),
    breaks: list(promise),
    followedBy: list(event),
    ...coded,
  }),
  statements: z.strictObject({
    form: z.enum(StatementForm),
    speakerKind: z.enum(SpeakerKind),
    named: z.boolean(),
    speakerAsReported: name,
    capacity: z.enum(Capacity),
    spokenBy: actor.optional(),
    onBehalfOf: actor.optional(),
    ...dated,
    at: meeting.optional(),
    reports: statement.optional(),
    ...judged,
  }),
  positions: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.enum({ DEMAND, OFFER, COMMITMENT, STANCE }), ...positionFields }),
    z.strictObject({ kind: z.literal(RED_LINE), backedBy: list(reference('Threat')), ...positionFields }),
    z.strictObject({
      kind: z.literal(THREAT),
      threatKind: z.enum(ThreatKind),
      consequence: text,
      specified: z.boolean(),
      ...positionFields,
    }),
  ]),
  claims: z.strictObject({
    claimKind: z.enum(ClaimKind),
    text,
    about: list(anything),
    cites: list(citable),
    contradicts: list(contradiction),
    ...coded,
  }),
  remarks: z.strictObject({
    remarkKind: z.enum(RemarkKind),
    text,
    about: list(anything),
    conditions: parts(condition),
    ...coded,
  }),
}

/** A number with the bounds within which its coder holds it possible. */
const estimated = (most: number) => {
  const number = z.number().min(0, { error: 'is below 0' }).max(most, { error: `is above ${most}` })
  return { coder, value: number, low: number, high: number, text, ...coded }
}
const { SALIENCE, CAPABILITY, PLACEMENT } = EstimateKind

const term = { from: date.optional(), until: date.optional(), ...judged }

/** The sections whose entries have no key of their own. */
export const listSections = {
  responses: z.strictObject({
    by: actor,
    to: position,
    responseType: z.enum(ResponseType),
    text,
    ...dated,
    reasons: parts(reason),
    conditions: parts(condition),
    countersWith: list(position),
    inReturnFor: list(concession).describe('What it is said to be given in return for.'),
    ...coded,
  }),
  memberships: z.strictObject({ member: actor, of: actor, ...term }),
  offices: z.strictObject({ holder: actor, of: actor, office: name, ...term }),
  estimates: z.discriminatedUnion('estimateKind', [
    z.strictObject({ estimateKind: z.literal(SALIENCE), actor, issue, ...estimated(1) }),
    z.strictObject({ estimateKind: z.literal(CAPABILITY), actor, process, ...estimated(1) }),
    z.strictObject({ estimateKind: z.literal(PLACEMENT), outcome, ...estimated(100) }),
  ]),
  codings: z.strictObject({
    source: source.optional(),
    quote: fragment.describe('The first words of a sentence that was coded independently.'),
    within: fragment.optional(),
    readings: z
      .record(coder, z.array(z.enum(CodedKind)))
      .describe('What each coder recorded from the sentence; an empty list where it carries nothing.'),
    settlement: text.optional().describe('How the coders settled it, where they differ.'),
  }),
  uncoded: z.strictObject({
    source: source.optional(),
    quote: fragment.describe('The first words of a sentence that carries nothing.'),
    within: fragment.optional(),
    reason: text,
  }),
}

export type KeyedSection = keyof typeof keyedSections
export type ListSection = keyof typeof listSections
export type Section = KeyedSection | ListSection

export type Keyed<S extends KeyedSection> = z.infer<(typeof keyedSections)[S]>
export type Listed<S extends ListSection> = z.infer<(typeof listSections)[S]>

/** What the register holds; actors and instruments stand nowhere else. */
export const registerSections: readonly Section[] = ['actors', 'instruments', 'memberships', 'offices']
export const registerOnly: readonly Section[] = ['actors', 'instruments']

export const heading = {
  dossier: z
    .string()
    .max(MOST_KEY_CHARACTERS, { error: `is longer than ${MOST_KEY_CHARACTERS} characters; shorten it` })
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'is not a name of small letters, digits and hyphens' }),
  title: name,
}

/**
 * The format of a dossier, defined once: the checks, the types of the importer and the JSON Schema for editors follow from it.
 * What a reference points to is told in {@link references}, what is a quotation is {@link evidenceItem}.
 */
import { z } from 'zod'
import {
  ActorKind, Aim, Basis, Capacity, ClaimKind, ConditionState, EventStatus, Fidelity, InstrumentKind, MeetingLevel, PartyRole,
  PositionKind, ReasonKind, Reliability, RemarkKind, ResponseType, SpeakerKind, StatementForm, Strength, ThreatKind,
} from '../generated/schema.ts' // prettier-ignore
import { exists, PARTIAL_DATE } from './dates.ts'

/** The register owns what cases share; its ids bear no prefix. */
export const REGISTER = 'register'

/** Records by the labels they bear in the graph; `Record` stands for any. */
export type RecordLabel =
  | 'Record' | 'Actor' | 'Instrument' | 'Provision' | 'Source' | 'Process' | 'Meeting' | 'Issue' | 'Outcome' | 'Event'
  | 'Statement' | 'Position' | 'Threat' | 'Response' | 'Claim' | 'Remark' // prettier-ignore

/** The labels one of which the record referred to must bear. */
export const references = z.registry<{ labels: readonly RecordLabel[] }>()

/** An id is made of up to four keys, and four ids must fit into one entry of an index of the database, which has 8 KB. */
export const MOST_KEY_CHARACTERS = 100

const MOST_WORDS = 40
/** Forty long words; where a language parts none by blanks, a page is not a fragment either. */
const MOST_CHARACTERS = 1_000
const MOST_PARTS = 50

const reference = (...labels: RecordLabel[]) =>
  z
    .string()
    .min(1, { error: 'is empty; name a record by its key' })
    .describe(labels[0] === 'Record' ? 'The key of any record.' : `The key of ${labels.map(article).join(' or ')}.`)
    .register(references, { labels })

/** `an actor`, `a statement`. */
export function article(label: string): string {
  return `${/^[AEIOU]/.test(label) ? 'an' : 'a'} ${label.toLowerCase()}`
}

const actor = reference('Actor')
const meeting = reference('Meeting')
const issue = reference('Issue')
const outcome = reference('Outcome')
const event = reference('Event')
const statement = reference('Statement')
const position = reference('Position')
const citable = reference('Provision', 'Instrument')
const source = reference('Source')
const anything = reference('Record')

const text = z.string().regex(/\S/, { error: 'is empty; write a sentence of your own' })
const name = z.string().regex(/\S/, { error: 'is empty; write a few words' })
const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, { error: 'is not a BCP 47 language tag, such as en or pt-BR' })
const basis = z.enum(Basis).default('STATED')

const noDate = { error: 'is not a date; write a day as 2022-01-12, a month as 2022-01, a year as 2022' }
const date = z
  .union([z.string().regex(PARTIAL_DATE, noDate), z.int().min(1000, noDate).max(9999, noDate)], noDate)
  .transform(String)
  .refine(exists, { error: 'is not in the calendar; there is no such day' })
const dated = { date: date.optional(), dateAsReported: name.optional() }

const fragment = z
  .string()
  .regex(/\S/, { error: 'is empty; write the words as they stand in the source' })
  .refine((words) => !isTooLong(words), {
    error: ({ input }) =>
      `${lengthOf(String(input))} at a stretch. Quote the words that carry the point`,
  })

/** Whether there are more words than a dossier quotes at a stretch. */
export function isTooLong(words: string): boolean {
  return words.length > MOST_CHARACTERS || countWords(words) > MOST_WORDS
}

function lengthOf(words: string): string {
  const count = countWords(words)
  return count > MOST_WORDS
    ? `has ${count} words; a dossier quotes at most ${MOST_WORDS}`
    : `has ${words.length} characters; a dossier quotes at most ${MOST_CHARACTERS}`
}

function countWords(words: string): number {
  return words.trim().split(/\s+/).length
}

/** A quotation, wherever it stands. */
export const evidenceItem = z.strictObject({
  quote: fragment.describe('The words exactly as they stand in the source.'),
  source: source.optional().describe('May be left out where the dossier has one source with a text.'),
  statement: statement.optional().describe('The statement these words are part of.'),
  fidelity: z.enum(Fidelity),
  within: fragment.optional().describe('A longer stretch that contains the quote and occurs once, where the quote occurs twice.'),
  denies: z.boolean().default(false).describe('The statement denies the claim or reason instead of asserting it.'),
  note: text.optional().describe('What a reader must know about the words, such as an error of translation.'),
})

const evidence = z.array(evidenceItem).max(MOST_PARTS).default([])
const quoted = z.array(evidenceItem).min(1, { error: 'is empty; quote the words it rests on' }).max(MOST_PARTS)
const list = <T extends z.ZodType>(item: T) => z.array(item).default([])
const parts = <T extends z.ZodType>(part: T) => z.array(part).max(MOST_PARTS).default([])

/** Judged things whose words may be missing, and coded things that must rest on some. */
const judged = { basis, evidence }
const coded = { basis, evidence: quoted }

const reason = z.strictObject({ reasonKind: z.enum(ReasonKind), text, cites: list(citable), ...coded })
const condition = z.strictObject({
  text,
  deadline: name.optional(),
  conditionState: z.enum(ConditionState).default('UNKNOWN'),
  triggeredBy: reference('Event', 'Outcome', 'Position').optional(),
  ...coded,
})
const outcomeLink = z.strictObject({ outcome, text, ...judged, basis: z.enum(Basis) })

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
    forum: actor.optional(),
    level: z.enum(MeetingLevel).optional(),
    result: text.optional(),
    ...dated,
    process: reference('Process').optional(),
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
    processes: list(reference('Process')),
    concerns: list(actor),
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
  claims: z.strictObject({ claimKind: z.enum(ClaimKind), text, about: list(anything), cites: list(citable), ...coded }),
  remarks: z.strictObject({
    remarkKind: z.enum(RemarkKind),
    text,
    about: list(anything),
    conditions: parts(condition),
    ...coded,
  }),
}

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
    ...coded,
  }),
  memberships: z.strictObject({ member: actor, of: actor, ...term }),
  offices: z.strictObject({ holder: actor, of: actor, office: name, ...term }),
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
export type EvidenceItem = z.infer<typeof evidenceItem>

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

// The questions of the catalogue as typed documents. Written by `npm run codegen`; not to be edited.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'

/** How an absence is known. */
export type AbsenceSign =
  /** A source notes or implies it. */
  | 'NOTED'
  /** Somebody is on record as present, and this actor is not. */
  | 'NOT_AMONG_ATTENDEES';

/** What sort of actor it is. */
export type ActorKind =
  /** States bound to defend each other. */
  | 'ALLIANCE'
  /** People without one organisation: officials, experts, a movement. */
  | 'GROUP'
  /** Any other organisation of states, or an institution. */
  | 'ORGANISATION'
  /** One person. */
  | 'PERSON'
  /** A state or its government. */
  | 'STATE';

/** What a position is after. */
export type Aim =
  /** The matter itself. */
  | 'SUBSTANCE'
  /** Talks: that they take place, when, in which form. */
  | 'TALKS';

/** What a search for an answer found. */
export type AnswerStatus =
  /** The addressee took note, without more. */
  | 'ACKNOWLEDGED_ONLY'
  /** Nothing by the addressee, but a response by another. */
  | 'ANSWERED_BY_ANOTHER'
  /** No response by anyone. */
  | 'NO_ANSWER_FOUND';

/** On what ground a statement speaks for a body. The first that applies, in this order. */
export type Authority =
  /** The source attributes it to the body or its officials, without more. */
  | 'ATTRIBUTION'
  /** The source calls the speaker its head, minister, spokesperson, negotiator or ambassador. */
  | 'CAPACITY'
  /** The body itself put it in writing. */
  | 'DOCUMENT'
  /** The speaker held an office of the body, which is on record. */
  | 'OFFICE';

/** How a coded thing relates to the words it was coded from. */
export type Basis =
  /** The words do not say it, but cannot be understood otherwise. */
  | 'IMPLIED'
  /** A coder concluded it, or a rule derived it; the evidence shows from what. */
  | 'INFERRED'
  /** The words say it. */
  | 'STATED';

/** In which capacity somebody speaks. */
export type Capacity =
  /** As its ambassador. */
  | 'AMBASSADOR'
  /** As an expert who speaks for no party. */
  | 'EXPERT'
  /** As head of a state, government or organisation. */
  | 'HEAD'
  /** As the author of the source or a journalist. */
  | 'JOURNALIST'
  /** As a member of a government. */
  | 'MINISTER'
  /** As its negotiator or envoy to talks. */
  | 'NEGOTIATOR'
  /** As an official without a more exact capacity, or as the institution itself. */
  | 'OFFICIAL'
  /** As its spokesperson. */
  | 'SPOKESPERSON';

/** What sort of fact is claimed. */
export type ClaimKind =
  /** That something happened, is so, or will happen. */
  | 'EVENT'
  /** That one event led to, or is connected with, another. */
  | 'LINK'
  /** Any other fact. */
  | 'OTHER'
  /** What a provision means. */
  | 'READING';

/** What a coder can record from a sentence. */
export type CodedKind =
  /** A claim of fact. */
  | 'CLAIM'
  /** A commitment. */
  | 'COMMITMENT'
  /** A condition. */
  | 'CONDITION'
  /** A demand. */
  | 'DEMAND'
  /** An event. */
  | 'EVENT'
  /** An offer. */
  | 'OFFER'
  /** A reason. */
  | 'REASON'
  /** A red line. */
  | 'RED_LINE'
  /** A remark. */
  | 'REMARK'
  /** A response to a position. */
  | 'RESPONSE'
  /** A stance. */
  | 'STANCE'
  /** A threat. */
  | 'THREAT';

/** The rules by which two positions collide. An outcome entails itself. */
export type CollisionRule =
  /** One seeks what entails the very outcome that the other refuses. */
  | 'SOUGHT_ENTAILS_REFUSED'
  /** One seeks what entails an outcome that excludes one entailed by what the other seeks. */
  | 'SOUGHT_EXCLUDES_SOUGHT';

/** How an actor concedes. */
export type ConcessionKind =
  /** It accepted a demand of another as it stands. */
  | 'ACCEPTED'
  /** It bound itself to what another had demanded of it, in answer to a demand, or in return for a concession. */
  | 'COMMITTED'
  /** It accepted a demand of another in part. */
  | 'PARTLY_ACCEPTED'
  /** It took up a softer position in place of its own. */
  | 'SOFTENED'
  /** It gave up a position of its own. */
  | 'WITHDRAWN';

/** How a condition stands. */
export type ConditionState =
  /** Fulfilled. */
  | 'MET'
  /** It can no longer be fulfilled, or its deadline has passed. */
  | 'NOT_MET'
  /** Not yet decided. */
  | 'OPEN'
  /** The sources do not tell. */
  | 'UNKNOWN';

/** What is known of a deadline that is open. */
export type DeadlineStanding =
  /** Its last day is known, and not past where a day was asked for. */
  | 'DAY_KNOWN'
  /** The words give no day, so whether it has passed cannot be told. */
  | 'NO_DAY_KNOWN';

/** How a member departs from the line of its alliance. */
export type DepartureKind =
  /** It holds a position that collides with one of the alliance's. */
  | 'COLLIDING_POSITION'
  /** It accepted, be it in part or on a condition, what the alliance rejected, or rejected what the alliance accepted so. */
  | 'OPPOSITE_ANSWER';

/** What a coder estimates. */
export type EstimateKind =
  /** How much weight an actor has in a process: 0 none, 1 it could decide alone. */
  | 'CAPABILITY'
  /** Where an outcome lies on the scale of its issue, from 0 to 100. */
  | 'PLACEMENT'
  /** How much an issue matters to an actor: 0 not at all, 1 above everything else. */
  | 'SALIENCE';

/** Whether an event happened. */
export type EventStatus =
  /** Somebody says that it happened. */
  | 'ALLEGED'
  /** It is spoken of as something that may happen. */
  | 'ANTICIPATED'
  /** The sources report it as a fact. */
  | 'REPORTED';

/** How close quoted words are to what was said. */
export type Fidelity =
  /** The speaker's point in the source's words. */
  | 'PARAPHRASE'
  /** The source's summary of more than was quoted, or its own narration. */
  | 'SUMMARY'
  /** The speaker's own words, translated. */
  | 'TRANSLATED'
  /** The speaker's own words in the language spoken. */
  | 'VERBATIM';

/** What became of a threat. The first that applies, in this order. */
export type FollowThrough =
  /** An event that happened carried it out. */
  | 'CARRIED_OUT'
  /** Its trigger could still be met when the source was published. */
  | 'OPEN'
  /** Its trigger was met; no consequence was found, nor that there was none. */
  | 'TRIGGER_MET_NO_CONSEQUENCE_FOUND'
  /** Its trigger was met, and an event that happened let it pass. */
  | 'TRIGGER_MET_WITHOUT_CONSEQUENCE'
  /** Its trigger can no longer be met. */
  | 'TRIGGER_NOT_MET'
  /** The sources name no trigger, or do not tell how it stands. */
  | 'UNKNOWN';

/** Whether an actor gains, over all that coders hold possible. */
export type GainDirection =
  /** It gains, whatever the numbers within their bounds. */
  | 'GAINS'
  /** It loses, whatever the numbers within their bounds. */
  | 'LOSES'
  /** It neither gains nor loses, whatever the numbers. */
  | 'NEITHER'
  /** The bounds leave it open. */
  | 'OPEN';

/** What sort of text an instrument is. */
export type InstrumentKind =
  /** A political declaration, communiqué or final act. */
  | 'DECLARATION'
  /** A text proposed and not agreed. */
  | 'DRAFT'
  /** Binding under international law. */
  | 'TREATY';

/** The rank of those who meet. */
export type MeetingLevel =
  /** Ambassadors and permanent representatives. */
  | 'AMBASSADORS'
  /** Deputies of ministers, such as deputy foreign ministers and under-secretaries. */
  | 'DEPUTY_MINISTERS'
  /** Heads of state or government. */
  | 'LEADERS'
  /** Members of governments. */
  | 'MINISTERS'
  /** Officials of lower rank and experts. */
  | 'OFFICIALS';

/** What a computation needs and the graph does not have. */
export type MissingInput =
  /** An estimate of the actor's weight in the process. */
  | 'CAPABILITY'
  /** An estimate of where the outcome lies that the actor seeks, or the one that is proposed. */
  | 'PLACEMENT'
  /** A position of the actor that seeks an outcome of the issue, and that no later one took the place of. */
  | 'POSITION'
  /** An estimate of how much the issue matters to the actor. */
  | 'SALIENCE'
  /** An outcome of the issue that stands already, and an estimate of where it lies. */
  | 'STATUS_QUO';

/** How two outcomes are related. */
export type OutcomeLinkKind =
  /** The first cannot come about without the second. */
  | 'ENTAILS'
  /** Both cannot come about. Holds in both directions. */
  | 'EXCLUDES';

/** As what an actor takes part in a process. */
export type PartyRole =
  /** It is negotiated about without a seat at every table. */
  | 'CONCERNED'
  /** It gives the talks their forum. */
  | 'HOST'
  /** It mediates. */
  | 'MEDIATOR'
  /** It sits in without negotiating or mediating. */
  | 'OBSERVER'
  /** It negotiates. */
  | 'PARTY';

/** Which way a position points at its outcome. */
export type Polarity =
  /** Its holder wants the outcome not to come about. */
  | 'REFUSES'
  /** Its holder wants the outcome. */
  | 'SEEKS';

/** What becomes of a position when another takes its place. */
export type PositionChange =
  /** The holder now asks more, gives less, or stands firmer. */
  | 'HARDENED'
  /** The holder now asks less, gives more, or could move. */
  | 'SOFTENED'
  /** The holder no longer holds it. */
  | 'WITHDRAWN';

/** What sort of reason it is. Where several fit, the one that the words name. */
export type ReasonKind =
  /** The public, parliament or politics at home. */
  | 'DOMESTIC'
  /** That it cannot be done, or would not work. */
  | 'FEASIBILITY'
  /** A rule of law, a treaty, a right. */
  | 'LEGAL'
  /** What was done, said or agreed before. */
  | 'PRECEDENT'
  /** How things must be done: order, form, who must take part. */
  | 'PROCEDURE'
  /** A danger to somebody's security, or its prevention. */
  | 'SECURITY'
  /** That a state or organisation decides for itself. */
  | 'SOVEREIGNTY'
  /** A principle or value that the actor says it stands for. */
  | 'VALUES';

/** Reliability of a source, after the Admiralty code. */
export type Reliability =
  /** Completely reliable. */
  | 'A'
  /** Usually reliable. */
  | 'B'
  /** Fairly reliable. */
  | 'C'
  /** Not usually reliable. */
  | 'D'
  /** Unreliable. */
  | 'E'
  /** Reliability cannot be judged. */
  | 'F';

/** What sort of remark it is. */
export type RemarkKind =
  /** That another did, does or intends wrong. */
  | 'ACCUSATION'
  /** What somebody or something is like. */
  | 'CHARACTERISATION'
  /** That something is good or bad, useful or useless. */
  | 'EVALUATION'
  /** What will or may happen. */
  | 'EXPECTATION';

/** How a position was answered. */
export type ResponseType =
  /** As it stands. */
  | 'ACCEPT'
  /** By taking note, without more. */
  | 'ACKNOWLEDGE'
  /** If something else happens. */
  | 'CONDITIONAL'
  /** By putting something else forward. */
  | 'COUNTER'
  /** By putting the answer off. */
  | 'DEFER'
  /** By speaking of something else. */
  | 'EVADE'
  /** In part. */
  | 'PARTIAL'
  /** Not at all. */
  | 'REJECT';

/** The rules by which readings are rivals. */
export type RivalryRule =
  /** Two readings cite one ground and contradict each other. */
  | 'CONTRADICTION'
  /** A statement for one actor asserts the reading, and a statement for another denies it. */
  | 'DENIAL';

/** What happens to a position between two meetings. */
export type RoundChangeKind =
  /** It took the place of one that asked less, gave more or was less firm. */
  | 'HARDENED'
  /** It was first voiced, and takes the place of no other. */
  | 'NEW'
  /** Its holder, or somebody for it, voiced it before, and again. */
  | 'REPEATED'
  /** It took the place of one that asked more, gave less or was firmer. */
  | 'SOFTENED'
  /** It took the place of one that is no longer held. */
  | 'WITHDRAWN';

/** How far an exact search came. */
export type SearchResult =
  /** The search was ended after half a second of the processor; a set of `bound` or more positions and fewer than `size` may exist. */
  | 'OUT_OF_TIME'
  /** It is proven that no smaller set exists. */
  | 'PROVEN'
  /** More than 2,000 collisions: nothing was searched. */
  | 'TOO_MANY';

/** Whether a source tells at first hand. */
export type SourceStanding =
  /** No source is on record that it relays. */
  | 'FIRST_HAND'
  /** It relays another source. */
  | 'RELAYS';

/** What sort of voice a statement has. */
export type SpeakerKind =
  /** An institution or government spoken of as one. */
  | 'INSTITUTION'
  /** The author of the source. */
  | 'NARRATOR'
  /** Officials spoken of in the plural. */
  | 'OFFICIALS'
  /** One person, named or not. */
  | 'PERSON';

/** How a spokesperson and the principal differ. */
export type SpokespersonGapKind =
  /** One asserts a claim that the other denies. */
  | 'CLAIM_DENIED'
  /** They voice positions that collide. */
  | 'COLLIDING_POSITIONS';

/** How a statement was made. */
export type StatementForm =
  /** Spoken, to whomever. */
  | 'ORAL'
  /** The source does not tell. */
  | 'UNKNOWN'
  /** In a document, letter or published text. */
  | 'WRITTEN';

/** How firmly a position is held. */
export type Strength =
  /** Floated to learn what the other side thinks. */
  | 'EXPLORATORY'
  /** Put forward with insistence. */
  | 'FIRM'
  /** Its holder lets see that it can move. */
  | 'FLEXIBLE'
  /** Its holder says or shows that it is not open to bargaining. */
  | 'NON_NEGOTIABLE';

/** What a threat is meant to do. */
export type ThreatKind =
  /** To make another do something. */
  | 'COMPELLENT'
  /** To keep another from doing something. */
  | 'DETERRENT'
  /** To make another do something by a time named. */
  | 'ULTIMATUM';

export type AbsentPartiesQueryVariables = Exact<{
  meeting?: string | null | undefined;
  knownOn?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type AbsentPartiesQuery = { absentParties: { totalCount: number, nodes: Array<{ absence: AbsenceSign, basis: Basis, meeting: { name: string, date: string | null, basis: Basis, attendees: Array<{ actor: { name: string }, attendedFor: { name: string } | null }>, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }, actor: { name: string }, issues: Array<{ name: string }>, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AgreedFactsQueryVariables = Exact<{
  between: Array<string>;
  knownOn?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type AgreedFactsQuery = { agreedFacts: { totalCount: number, nodes: Array<{ claim: { claimKind: ClaimKind, text: string, basis: Basis, assertedBy: Array<{ speakerAsReported: string, date: string | null, onBehalfOf: { name: string } | null }>, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }, disputed: Array<{ claimKind: ClaimKind, text: string, basis: Basis, assertedBy: Array<{ speakerAsReported: string, onBehalfOf: { name: string } | null }>, deniedBy: Array<{ speakerAsReported: string, onBehalfOf: { name: string } | null }>, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AllianceDeparturesQueryVariables = Exact<{
  of: string;
  knownOn?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type AllianceDeparturesQuery = { allianceDepartures: { totalCount: number, nodes: Array<{ departureKind: DepartureKind, member: { name: string }, departure:
        | (
          { basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
          & { __typename: 'Claim' | 'Condition' | 'Estimate' | 'Event' | 'Issue' | 'Meeting' | 'Outcome' | 'Process' | 'Reason' | 'Remark' | 'Statement' }
        )
        | (
          { text: string, basis: Basis, outcome: { text: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
          & { __typename: 'Commitment' | 'Demand' | 'Offer' | 'RedLine' | 'Stance' | 'Threat' }
        )
        | (
          { text: string, responseType: ResponseType, basis: Basis, to: { text: string, basis: Basis, by: { name: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }, reasons: Array<{ reasonKind: ReasonKind, text: string, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
          & { __typename: 'Response' }
        )
      , line:
        | (
          { basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
          & { __typename: 'Claim' | 'Condition' | 'Estimate' | 'Event' | 'Issue' | 'Meeting' | 'Outcome' | 'Process' | 'Reason' | 'Remark' | 'Statement' }
        )
        | (
          { text: string, basis: Basis, outcome: { text: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
          & { __typename: 'Commitment' | 'Demand' | 'Offer' | 'RedLine' | 'Stance' | 'Threat' }
        )
        | (
          { text: string, responseType: ResponseType, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
          & { __typename: 'Response' }
        )
      , path: Array<{ linkKind: OutcomeLinkKind, text: string, basis: Basis, from: { text: string }, to: { text: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AnonymousShareQueryVariables = Exact<{
  issue?: string | null | undefined;
  knownOn?: string | null | undefined;
}>;


export type AnonymousShareQuery = { anonymousShares: Array<{ things: number, partly: number, wholly: number, share: number, issue: { name: string }, rest: Array<
      | (
        { text: string, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
        & { __typename: 'Claim' }
      )
      | (
        { text: string, basis: Basis, by: { name: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
        & { __typename: 'Commitment' | 'Demand' | 'Offer' | 'RedLine' | 'Response' | 'Stance' | 'Threat' }
      )
      | (
        { basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
        & { __typename: 'Condition' | 'Estimate' | 'Event' | 'Issue' | 'Meeting' | 'Outcome' | 'Process' | 'Reason' | 'Remark' | 'Statement' }
      )
    > }> };

export type BindingStatementsQueryVariables = Exact<{
  of?: string | null | undefined;
  knownOn?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type BindingStatementsQuery = { bindingStatements: { totalCount: number, nodes: Array<{ authority: Authority, body: { name: string }, statement: { speakerAsReported: string, capacity: Capacity, form: StatementForm, date: string | null, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }, boundMembers: Array<{ name: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type BlockingDemandsQueryVariables = Exact<{
  process?: string | null | undefined;
  knownOn?: string | null | undefined;
}>;


export type BlockingDemandsQuery = { blockages: Array<{ collisions: number, search: SearchResult, size: number | null, bound: number, hasMore: boolean, process: { name: string }, sets: Array<{ positions: Array<{ text: string, by: { name: string } }> }>, positions: Array<{ inSets: number, position: (
        { text: string, polarity: Polarity, basis: Basis, by: { name: string }, outcome: { text: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
        & { __typename: 'Commitment' | 'Demand' | 'Offer' | 'RedLine' | 'Stance' | 'Threat' }
      ), collidesWith: Array<{ rule: CollisionRule, position: (
          { text: string, polarity: Polarity, basis: Basis, by: { name: string }, outcome: { text: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
          & { __typename: 'Commitment' | 'Demand' | 'Offer' | 'RedLine' | 'Stance' | 'Threat' }
        ), path: Array<{ linkKind: OutcomeLinkKind, text: string, basis: Basis, from: { text: string }, to: { text: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }> }> }> }> };

export type BridgesQueryVariables = Exact<{
  between: Array<string>;
  knownOn?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type BridgesQuery = { bridges: { totalCount: number, nodes: Array<{ offer: { text: string, strength: Strength | null, basis: Basis, by: { name: string }, outcome: { text: string }, conditions: Array<{ text: string, conditionState: ConditionState, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }, demand: { text: string, polarity: Polarity, basis: Basis, by: { name: string }, outcome: { text: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }, path: Array<{ linkKind: OutcomeLinkKind, text: string, basis: Basis, from: { text: string }, to: { text: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type BrokersQueryVariables = Exact<{
  process?: string | null | undefined;
  knownOn?: string | null | undefined;
}>;


export type BrokersQuery = { brokers: Array<{ process: { name: string }, actors: Array<{ rank: number, score: number, actor: { name: string }, positions: Array<{ text: string, basis: Basis, issue: { issue: { name: string } }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }> }>, issues: Array<{ rank: number, score: number, issue: { name: string }, actors: Array<{ name: string }> }> }> };

export type ChangesBetweenQueryVariables = Exact<{
  from: string;
  until: string;
  knownOn?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type ChangesBetweenQuery = { changesBetween: { totalCount: number, nodes: Array<{ changeKind: RoundChangeKind, position: (
        { text: string, date: string | null, basis: Basis, by: { name: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
        & { __typename: 'Commitment' | 'Demand' | 'Offer' | 'RedLine' | 'Stance' | 'Threat' }
      ), earlier: (
        { text: string, date: string | null, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
        & { __typename: 'Commitment' | 'Demand' | 'Offer' | 'RedLine' | 'Stance' | 'Threat' }
      ) | null, statement: { speakerAsReported: string, date: string | null, basis: Basis, onBehalfOf: { name: string } | null, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CoderDisagreementQueryVariables = Exact<{
  source?: string | null | undefined;
  knownOn?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type CoderDisagreementQuery = { codingDisagreements: { totalCount: number, nodes: Array<{ opening: string, differsIn: Array<CodedKind>, settlement: string | null, source: { title: string }, one: { coder: string, codedAs: Array<CodedKind>, passages: Array<{ exact: string, evidenceOf: Array<(
            { id: string, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
            & { __typename: 'Claim' | 'Commitment' | 'Condition' | 'Demand' | 'Estimate' | 'Event' | 'Issue' | 'Meeting' | 'Offer' | 'Outcome' | 'Process' | 'Reason' | 'RedLine' | 'Remark' | 'Response' | 'Stance' | 'Statement' | 'Threat' }
          )> }> }, other: { coder: string, codedAs: Array<CodedKind> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ConcessionsQueryVariables = Exact<{
  by?: string | null | undefined;
  knownOn?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type ConcessionsQuery = { concessions: { totalCount: number, nodes: Array<{ concessionKind: ConcessionKind, by: { name: string }, concession:
        | (
          { basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
          & { __typename: 'Claim' | 'Condition' | 'Estimate' | 'Event' | 'Issue' | 'Meeting' | 'Outcome' | 'Process' | 'Reason' | 'Remark' | 'Statement' }
        )
        | (
          { text: string, basis: Basis, outcome: { text: string, issue: { name: string } }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
          & { __typename: 'Commitment' | 'Demand' | 'Offer' | 'RedLine' | 'Stance' | 'Threat' }
        )
        | (
          { responseType: ResponseType, text: string, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
          & { __typename: 'Response' }
        )
      , over: { text: string, date: string | null, basis: Basis, by: { name: string }, outcome: { issue: { name: string } }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ConditionalAcceptancesQueryVariables = Exact<{
  by?: string | null | undefined;
  knownOn?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type ConditionalAcceptancesQuery = { responses: { totalCount: number, nodes: Array<{ text: string, date: string | null, basis: Basis, by: { name: string }, to: (
        { text: string, basis: Basis, by: { name: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
        & { __typename: 'Commitment' | 'Demand' | 'Offer' | 'RedLine' | 'Stance' | 'Threat' }
      ), conditions: Array<{ text: string, deadline: string | null, conditionState: ConditionState, basis: Basis, triggeredBy:
          | { basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
          | { text: string, basis: Basis, by: { name: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
          | { text: string, eventStatus: EventStatus, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
          | { text: string, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
         | null, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, reasons: Array<{ reasonKind: ReasonKind, text: string, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ContestedClaimsQueryVariables = Exact<{
  issue?: string | null | undefined;
  knownOn?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type ContestedClaimsQuery = { claims: { totalCount: number, nodes: Array<{ claimKind: ClaimKind, text: string, basis: Basis, assertedBy: Array<{ speakerAsReported: string, date: string | null, onBehalfOf: { name: string } | null }>, deniedBy: Array<{ speakerAsReported: string, date: string | null, onBehalfOf: { name: string } | null }>, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CoreDemandsQueryVariables = Exact<{
  by?: string | null | undefined;
  knownOn?: string | null | undefined;
  first?: number;
}>;


export type CoreDemandsQuery = { nonNegotiable: { totalCount: number, nodes: Array<{ text: string, basis: Basis, by: { name: string }, to: Array<{ name: string }>, outcome: { text: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }> }, firm: { totalCount: number, nodes: Array<{ text: string, basis: Basis, by: { name: string }, to: Array<{ name: string }>, outcome: { text: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }> }, flexible: { totalCount: number, nodes: Array<{ text: string, basis: Basis, by: { name: string }, to: Array<{ name: string }>, outcome: { text: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }> }, exploratory: { totalCount: number, nodes: Array<{ text: string, basis: Basis, by: { name: string }, to: Array<{ name: string }>, outcome: { text: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }> } };

export type HeldFragment = { totalCount: number, nodes: Array<{ text: string, basis: Basis, by: { name: string }, to: Array<{ name: string }>, outcome: { text: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }> };

export type CorroborationQueryVariables = Exact<{
  claim?: string | null | undefined;
  knownOn?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type CorroborationQuery = { corroborations: { totalCount: number, nodes: Array<{ sources: number, independent: number, claim: { text: string, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }, groups: Array<{ number: number, sources: Array<{ title: string, publisher: string, reliability: Reliability, relays: Array<{ title: string }> }> }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CounterOfferChainsQueryVariables = Exact<{
  demand?: string | null | undefined;
  knownOn?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type CounterOfferChainsQuery = { counterOfferChains: { totalCount: number, nodes: Array<{ length: number, demand: { text: string, date: string | null, basis: Basis, by: { name: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }, steps: Array<{ number: number, response: { text: string, date: string | null, basis: Basis, by: { name: string }, reasons: Array<{ reasonKind: ReasonKind, text: string, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }, counter: (
          { text: string, date: string | null, basis: Basis, by: { name: string }, conditions: Array<{ text: string, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
          & { __typename: 'Commitment' | 'Demand' | 'Offer' | 'RedLine' | 'Stance' | 'Threat' }
        ) }>, last: { text: string, basis: Basis, responses: Array<{ responseType: ResponseType, text: string, basis: Basis, by: { name: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DemandScopeQueryVariables = Exact<{
  demand: string;
  knownOn?: string | null | undefined;
}>;


export type DemandScopeQuery = { node:
    | { __typename: 'Actor' | 'Claim' | 'Coding' | 'Commitment' | 'Condition' | 'Dossier' | 'Estimate' | 'Event' | 'Instrument' | 'Issue' | 'Meeting' | 'Offer' | 'Outcome' | 'Passage' | 'Process' | 'Provision' | 'Reason' | 'RedLine' | 'Remark' | 'Response' }
    | { __typename: 'Source' | 'Stance' | 'Statement' | 'Threat' }
    | (
      { text: string, territory: string | null, period: string | null, basis: Basis, by: { name: string }, to: Array<{ name: string }>, outcome: { text: string, issue: { name: string, concerns: Array<{ name: string }> } }, conditions: Array<{ text: string, deadline: string | null, conditionState: ConditionState, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, partOf: { text: string, territory: string | null, period: string | null, basis: Basis, by: { name: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> } | null, clauses: Array<{ text: string, territory: string | null, period: string | null, basis: Basis, to: Array<{ name: string }>, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
      & { __typename: 'Demand' }
    )
   | null };

export type DemandsQueryVariables = Exact<{
  by?: string | null | undefined;
  to?: string | null | undefined;
  issue?: string | null | undefined;
  knownOn?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type DemandsQuery = { demands: { totalCount: number, nodes: Array<{ text: string, polarity: Polarity, strength: Strength | null, aim: Aim, date: string | null, territory: string | null, basis: Basis, by: { name: string }, to: Array<{ name: string }>, outcome: { text: string, issue: { name: string } }, reasons: Array<{ reasonKind: ReasonKind, text: string, basis: Basis, cites: Array<{ title: string }>, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, conditions: Array<{ text: string, conditionState: ConditionState, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DeniedLinksQueryVariables = Exact<{
  by?: string | null | undefined;
  knownOn?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type DeniedLinksQuery = { claims: { totalCount: number, nodes: Array<{ text: string, basis: Basis, about: Array<
        | (
          { name: string }
          & { __typename: 'Actor' | 'Issue' }
        )
        | { __typename: 'Claim' | 'Coding' | 'Commitment' | 'Condition' | 'Demand' | 'Dossier' | 'Estimate' | 'Instrument' | 'Offer' | 'Outcome' | 'Passage' | 'Process' | 'Provision' | 'Reason' | 'RedLine' | 'Remark' | 'Response' | 'Source' | 'Stance' | 'Statement' }
        | { __typename: 'Threat' }
        | (
          { text: string, date: string | null, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
          & { __typename: 'Event' }
        )
        | (
          { name: string, date: string | null, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
          & { __typename: 'Meeting' }
        )
      >, assertedBy: Array<{ speakerAsReported: string, date: string | null, onBehalfOf: { name: string } | null }>, deniedBy: Array<{ speakerAsReported: string, date: string | null, onBehalfOf: { name: string } | null }>, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type EmpiricalBlocsQueryVariables = Exact<{
  process?: string | null | undefined;
  knownOn?: string | null | undefined;
}>;


export type EmpiricalBlocsQuery = { empiricalBlocs: Array<{ modularity: number | null, divisions: number, process: { name: string }, blocs: Array<{ members: Array<{ name: string }> }>, formalBlocs: Array<{ spread: number, bloc: { name: string }, members: Array<{ name: string }> }>, agreements: Array<{ weight: number, collisions: number, one: { name: string }, other: { name: string }, issues: Array<{ issue: { name: string }, position: { text: string, polarity: Polarity, basis: Basis, outcome: { text: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }, otherPosition: { text: string, polarity: Polarity, basis: Basis, outcome: { text: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }, path: Array<{ linkKind: OutcomeLinkKind, text: string, basis: Basis, from: { text: string }, to: { text: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }> }> }> }> };

export type EvadedDemandsQueryVariables = Exact<{
  by?: string | null | undefined;
  knownOn?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type EvadedDemandsQuery = { evaded: { totalCount: number, nodes: Array<{ text: string, date: string | null, basis: Basis, by: { name: string }, to: { text: string, basis: Basis, by: { name: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }, reasons: Array<{ reasonKind: ReasonKind, text: string, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, conditions: Array<{ text: string, deadline: string | null, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, deferred: { totalCount: number, nodes: Array<{ text: string, date: string | null, basis: Basis, by: { name: string }, to: { text: string, basis: Basis, by: { name: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }, reasons: Array<{ reasonKind: ReasonKind, text: string, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, conditions: Array<{ text: string, deadline: string | null, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type EvasionFragment = { totalCount: number, nodes: Array<{ text: string, date: string | null, basis: Basis, by: { name: string }, to: { text: string, basis: Basis, by: { name: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }, reasons: Array<{ reasonKind: ReasonKind, text: string, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, conditions: Array<{ text: string, deadline: string | null, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type ExclusiveDemandsQueryVariables = Exact<{
  between: Array<string>;
  knownOn?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type ExclusiveDemandsQuery = { exclusiveDemands: { totalCount: number, nodes: Array<{ rule: CollisionRule, one: { text: string, polarity: Polarity, basis: Basis, by: { name: string }, outcome: { text: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }, other: { text: string, polarity: Polarity, basis: Basis, by: { name: string }, outcome: { text: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }, path: Array<{ linkKind: OutcomeLinkKind, text: string, basis: Basis, from: { text: string }, to: { text: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ExpertCommentsQueryVariables = Exact<{
  issue?: string | null | undefined;
  knownOn?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type ExpertCommentsQuery = { remarks: { totalCount: number, nodes: Array<{ remarkKind: RemarkKind, text: string, basis: Basis, statements: Array<{ speakerAsReported: string, capacity: Capacity }>, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, claims: { totalCount: number, nodes: Array<{ claimKind: ClaimKind, text: string, basis: Basis, assertedBy: Array<{ speakerAsReported: string, capacity: Capacity }>, deniedBy: Array<{ speakerAsReported: string, capacity: Capacity }>, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type FirstVoicedQueryVariables = Exact<{
  position?: string | null | undefined;
  issue?: string | null | undefined;
  knownOn?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type FirstVoicedQuery = { positions: { totalCount: number, nodes: Array<(
      { text: string, date: string | null, dateAsReported: string | null, basis: Basis, by: { name: string }, firstVoicedIn: { speakerAsReported: string, capacity: Capacity, form: StatementForm, date: string | null, dateAsReported: string | null, basis: Basis, onBehalfOf: { name: string } | null, at: { name: string, place: string | null, date: string | null } | null, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> } | null, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
      & { __typename: 'Commitment' | 'Demand' | 'Offer' | 'RedLine' | 'Stance' | 'Threat' }
    )>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

type Evidence_fTLK3mQWYkERgYl6IXrCfnepbSOB4K8NtQ2Y9vFHc4_Fragment = { basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> };

type Evidence_rSIQqEPBWR6nKUAnEvwc0pkvjnYwA6kdSYrarG1RJE_Fragment = { basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> };

export type EvidenceFragment =
  | Evidence_fTLK3mQWYkERgYl6IXrCfnepbSOB4K8NtQ2Y9vFHc4_Fragment
  | Evidence_rSIQqEPBWR6nKUAnEvwc0pkvjnYwA6kdSYrarG1RJE_Fragment
;

export type ImpliedRejectionsQueryVariables = Exact<{
  by?: string | null | undefined;
  knownOn?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type ImpliedRejectionsQuery = { implied: { totalCount: number, nodes: Array<{ text: string, date: string | null, basis: Basis, by: { name: string }, to: (
        { text: string, basis: Basis, by: { name: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
        & { __typename: 'Commitment' | 'Demand' | 'Offer' | 'RedLine' | 'Stance' | 'Threat' }
      ), reasons: Array<{ reasonKind: ReasonKind, text: string, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, inferred: { totalCount: number, nodes: Array<{ text: string, date: string | null, basis: Basis, by: { name: string }, to: (
        { text: string, basis: Basis, by: { name: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
        & { __typename: 'Commitment' | 'Demand' | 'Offer' | 'RedLine' | 'Stance' | 'Threat' }
      ), reasons: Array<{ reasonKind: ReasonKind, text: string, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RejectionFragment = { totalCount: number, nodes: Array<{ text: string, date: string | null, basis: Basis, by: { name: string }, to: (
      { text: string, basis: Basis, by: { name: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
      & { __typename: 'Commitment' | 'Demand' | 'Offer' | 'RedLine' | 'Stance' | 'Threat' }
    ), reasons: Array<{ reasonKind: ReasonKind, text: string, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type InferredRedLinesQueryVariables = Exact<{
  of?: string | null | undefined;
  knownOn?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type InferredRedLinesQuery = { declared: { totalCount: number, nodes: Array<{ text: string, polarity: Polarity, date: string | null, basis: Basis, by: { name: string }, outcome: { text: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, implied: { totalCount: number, nodes: Array<{ text: string, polarity: Polarity, date: string | null, basis: Basis, by: { name: string }, outcome: { text: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, inferred: { totalCount: number, nodes: Array<{ text: string, polarity: Polarity, date: string | null, basis: Basis, by: { name: string }, outcome: { text: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type LineFragment = { totalCount: number, nodes: Array<{ text: string, polarity: Polarity, date: string | null, basis: Basis, by: { name: string }, outcome: { text: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type InstrumentsInvokedQueryVariables = Exact<{
  by?: string | null | undefined;
  knownOn?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type InstrumentsInvokedQuery = { instrumentsInvoked: { totalCount: number, nodes: Array<{ instrument: { title: string, date: string | null }, provision: { locator: string, text: string } | null, invokedBy: { name: string } | null, citedIn:
        | (
          { text: string, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
          & { __typename: 'Claim' | 'Commitment' | 'Demand' | 'Offer' | 'RedLine' | 'Stance' | 'Threat' }
        )
        | (
          { basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
          & { __typename: 'Condition' | 'Estimate' | 'Event' | 'Issue' | 'Meeting' | 'Outcome' | 'Process' | 'Remark' | 'Response' | 'Statement' }
        )
        | (
          { reasonKind: ReasonKind, text: string, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
          & { __typename: 'Reason' }
        )
       }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type KnownOnQueryVariables = Exact<{
  date: string;
  issue?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type KnownOnQuery = { positions: { totalCount: number, nodes: Array<(
      { text: string, date: string | null, knownFrom: string, basis: Basis, by: { name: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
      & { __typename: 'Commitment' | 'Demand' | 'Offer' | 'RedLine' | 'Stance' | 'Threat' }
    )>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, responses: { totalCount: number, nodes: Array<{ responseType: ResponseType, text: string, date: string | null, knownFrom: string, basis: Basis, by: { name: string }, to: { text: string, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, claims: { totalCount: number, nodes: Array<{ claimKind: ClaimKind, text: string, knownFrom: string, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MeetingOutcomesQueryVariables = Exact<{
  process?: string | null | undefined;
  knownOn?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type MeetingOutcomesQuery = { meetings: { totalCount: number, nodes: Array<{ name: string, round: number | null, date: string | null, result: string | null, basis: Basis, followedBy: { name: string, date: string | null, dateAsReported: string | null, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> } | null, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MeetingsQueryVariables = Exact<{
  process?: string | null | undefined;
  knownOn?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type MeetingsQuery = { meetings: { totalCount: number, nodes: Array<{ name: string, place: string | null, level: MeetingLevel | null, date: string | null, dateAsReported: string | null, result: string | null, basis: Basis, forum: { name: string } | null, attendees: Array<{ basis: Basis, actor: { name: string }, attendedFor: { name: string } | null, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, absentees: Array<{ basis: Basis, actor: { name: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, discussed: Array<{ name: string }>, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MembersOnQueryVariables = Exact<{
  of: string;
  date: string;
  knownOn?: string | null | undefined;
}>;


export type MembersOnQuery = { node:
    | (
      { name: string, actorKind: ActorKind, members: Array<{ from: string | null, until: string | null, basis: Basis, member: { name: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }> }
      & { __typename: 'Actor' }
    )
    | { __typename: 'Claim' | 'Coding' | 'Commitment' | 'Condition' | 'Demand' | 'Dossier' | 'Estimate' | 'Event' | 'Instrument' | 'Issue' | 'Meeting' | 'Offer' | 'Outcome' | 'Passage' | 'Process' | 'Provision' | 'Reason' | 'RedLine' | 'Remark' | 'Response' }
    | { __typename: 'Source' | 'Stance' | 'Statement' | 'Threat' }
   | null };

export type MostRejectedIssuesQueryVariables = Exact<{
  process?: string | null | undefined;
  knownOn?: string | null | undefined;
  first?: number;
}>;


export type MostRejectedIssuesQuery = { mostRejectedIssues: Array<{ rejectedPositions: number, rejections: number, issue: { name: string }, responses: { nodes: Array<{ text: string, date: string | null, basis: Basis, by: { name: string }, to: (
          { text: string, basis: Basis, by: { name: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
          & { __typename: 'Commitment' | 'Demand' | 'Offer' | 'RedLine' | 'Stance' | 'Threat' }
        ), evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }> } }> };

export type MovedRedLinesQueryVariables = Exact<{
  of?: string | null | undefined;
  knownOn?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type MovedRedLinesQuery = { shifts: { totalCount: number, nodes: Array<{ change: PositionChange, basis: Basis, earlier: (
        { text: string, strength: Strength | null, date: string | null, basis: Basis, by: { name: string }, outcome: { text: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
        & { __typename: 'Commitment' | 'Demand' | 'Offer' | 'RedLine' | 'Stance' | 'Threat' }
      ), later: (
        { text: string, strength: Strength | null, date: string | null, basis: Basis, outcome: { text: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
        & { __typename: 'Commitment' | 'Demand' | 'Offer' | 'RedLine' | 'Stance' | 'Threat' }
      ), evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OffersQueryVariables = Exact<{
  by?: string | null | undefined;
  to?: string | null | undefined;
  issue?: string | null | undefined;
  knownOn?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type OffersQuery = { offers: { totalCount: number, nodes: Array<{ text: string, aim: Aim, date: string | null, basis: Basis, by: { name: string }, to: Array<{ name: string }>, outcome: { text: string, issue: { name: string } }, conditions: Array<{ text: string, deadline: string | null, conditionState: ConditionState, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OutstandingPromisesQueryVariables = Exact<{
  by?: string | null | undefined;
  knownOn?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type OutstandingPromisesQuery = { commitments: { totalCount: number, nodes: Array<{ text: string, date: string | null, basis: Basis, by: { name: string }, to: Array<{ name: string }>, outcome: { text: string, issue: { name: string } }, conditions: Array<{ text: string, deadline: string | null, deadlineDate: string | null, conditionState: ConditionState, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, fulfilledBy: Array<{ text: string, eventStatus: EventStatus, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, brokenBy: Array<{ text: string, eventStatus: EventStatus, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PackageClausesQueryVariables = Exact<{
  position: string;
  knownOn?: string | null | undefined;
}>;


export type PackageClausesQuery = { node:
    | { __typename: 'Actor' | 'Claim' | 'Coding' | 'Condition' | 'Dossier' | 'Estimate' | 'Event' | 'Instrument' | 'Issue' | 'Meeting' | 'Outcome' | 'Passage' | 'Process' | 'Provision' | 'Reason' | 'Remark' | 'Response' | 'Source' | 'Statement' }
    | (
      { text: string, basis: Basis, by: { name: string }, responses: Array<{ responseType: ResponseType, text: string, basis: Basis, by: { name: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, clauses: Array<(
        { text: string, basis: Basis, outcome: { text: string }, responses: Array<{ responseType: ResponseType, text: string, date: string | null, basis: Basis, by: { name: string }, reasons: Array<{ reasonKind: ReasonKind, text: string, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, supersededBy: Array<{ change: PositionChange, basis: Basis, later: { text: string, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
        & { __typename: 'Commitment' | 'Demand' | 'Offer' | 'RedLine' | 'Stance' | 'Threat' }
      )>, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
      & { __typename: 'Commitment' | 'Demand' | 'Offer' | 'RedLine' | 'Stance' | 'Threat' }
    )
   | null };

export type PackageGainsQueryVariables = Exact<{
  outcomes: Array<string>;
  knownOn?: string | null | undefined;
}>;


export type PackageGainsQuery = { packageGains: { outcomes: Array<{ text: string, basis: Basis, issue: { name: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, statusQuo: Array<{ text: string, basis: Basis, issue: { name: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, gains: Array<{ direction: GainDirection, gainLow: number, gainHigh: number, actor: { name: string }, issues: Array<{ gainLow: number, gainHigh: number, issue: { name: string }, seeks: { text: string, basis: Basis, outcome: { text: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }, inputs: Array<{ estimateKind: EstimateKind, value: number, low: number, high: number, estimates: Array<{ coder: string, value: number, low: number, high: number, text: string, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }> }> }> }>, leftOut: Array<{ missing: Array<MissingInput>, actor: { name: string }, issue: { name: string } }> } };

export type PartialAcceptancesQueryVariables = Exact<{
  by?: string | null | undefined;
  knownOn?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type PartialAcceptancesQuery = { partialAcceptances: { totalCount: number, nodes: Array<{ package: { text: string, basis: Basis, by: { name: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }, by: { name: string }, accepted: Array<{ responseType: ResponseType, text: string, date: string | null, basis: Basis, to: { text: string, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }, conditions: Array<{ text: string, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, refused: Array<{ responseType: ResponseType, text: string, date: string | null, basis: Basis, to: { text: string, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }, reasons: Array<{ reasonKind: ReasonKind, text: string, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, open: Array<{ responseType: ResponseType, text: string, date: string | null, basis: Basis, to: { text: string, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }, conditions: Array<{ text: string, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, unanswered: Array<{ text: string, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PendingDeadlinesQueryVariables = Exact<{
  on?: string | null | undefined;
  knownOn?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type PendingDeadlinesQuery = { pendingDeadlines: { totalCount: number, nodes: Array<{ standing: DeadlineStanding, condition: { text: string, deadline: string | null, deadlineDate: string | null, conditionState: ConditionState, basis: Basis, conditionOf:
          | (
            { basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
            & { __typename: 'Claim' | 'Condition' | 'Estimate' | 'Event' | 'Issue' | 'Meeting' | 'Outcome' | 'Process' | 'Reason' | 'Statement' }
          )
          | (
            { text: string, basis: Basis, by: { name: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
            & { __typename: 'Commitment' | 'Demand' | 'Offer' | 'RedLine' | 'Response' | 'Stance' | 'Threat' }
          )
          | (
            { text: string, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
            & { __typename: 'Remark' }
          )
        , evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PositionsOnIssueQueryVariables = Exact<{
  issue: string;
  knownOn?: string | null | undefined;
  first?: number;
}>;


export type PositionsOnIssueQuery = { node:
    | { __typename: 'Actor' | 'Claim' | 'Coding' | 'Commitment' | 'Condition' | 'Demand' | 'Dossier' | 'Estimate' | 'Event' | 'Instrument' | 'Meeting' | 'Offer' | 'Outcome' | 'Passage' | 'Process' | 'Provision' | 'Reason' | 'RedLine' | 'Remark' | 'Response' }
    | { __typename: 'Source' | 'Stance' | 'Statement' | 'Threat' }
    | (
      { name: string, text: string, outcomes: Array<{ text: string, statusQuo: boolean, positions: { totalCount: number, nodes: Array<(
            { polarity: Polarity, text: string, strength: Strength | null, date: string | null, basis: Basis, by: { name: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
            & { __typename: 'Commitment' | 'Demand' | 'Offer' | 'RedLine' | 'Stance' | 'Threat' }
          )> } }> }
      & { __typename: 'Issue' }
    )
   | null };

export type ReciprocityQueryVariables = Exact<{
  between: Array<string>;
  withinDays?: number;
  knownOn?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type ReciprocityQuery = { reciprocity: { totalCount: number, nodes: Array<{ concessionKind: ConcessionKind, answerKind: ConcessionKind | null, stated: boolean | null, days: number | null, withinDays: number, by: { name: string }, concession:
        | (
          { basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
          & { __typename: 'Claim' | 'Condition' | 'Estimate' | 'Event' | 'Issue' | 'Meeting' | 'Outcome' | 'Process' | 'Reason' | 'Remark' | 'Statement' }
        )
        | (
          { text: string, basis: Basis, outcome: { text: string, issue: { name: string } }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
          & { __typename: 'Commitment' | 'Demand' | 'Offer' | 'RedLine' | 'Stance' | 'Threat' }
        )
        | (
          { responseType: ResponseType, text: string, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
          & { __typename: 'Response' }
        )
      , answer:
        | (
          { basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
          & { __typename: 'Claim' | 'Condition' | 'Estimate' | 'Event' | 'Issue' | 'Meeting' | 'Outcome' | 'Process' | 'Reason' | 'Remark' | 'Statement' }
        )
        | (
          { text: string, basis: Basis, outcome: { text: string, issue: { name: string } }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
          & { __typename: 'Commitment' | 'Demand' | 'Offer' | 'RedLine' | 'Stance' | 'Threat' }
        )
        | (
          { responseType: ResponseType, text: string, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
          & { __typename: 'Response' }
        )
       | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RecurringReasonsQueryVariables = Exact<{
  by?: string | null | undefined;
  kind?: ReasonKind | null | undefined;
  knownOn?: string | null | undefined;
}>;


export type RecurringReasonsQuery = { recurringReasons: Array<{ reasonKind: ReasonKind, demands: number, reasons: Array<{ text: string, basis: Basis, reasonFor: { text: string, basis: Basis, by: { name: string }, to: { text: string, basis: Basis, by: { name: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, cites: Array<{ title: string }> }> };

export type RedLineCollisionsQueryVariables = Exact<{
  by?: string | null | undefined;
  of?: string | null | undefined;
  issue?: string | null | undefined;
  knownOn?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type RedLineCollisionsQuery = { redLineCollisions: { totalCount: number, nodes: Array<{ rule: CollisionRule, demand: { text: string, polarity: Polarity, basis: Basis, by: { name: string }, outcome: { text: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }, redLine: { text: string, polarity: Polarity, basis: Basis, by: { name: string }, outcome: { text: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }, path: Array<{ linkKind: OutcomeLinkKind, text: string, basis: Basis, from: { text: string }, to: { text: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RedLineConsequencesQueryVariables = Exact<{
  of?: string | null | undefined;
  knownOn?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type RedLineConsequencesQuery = { redLines: { totalCount: number, nodes: Array<{ text: string, basis: Basis, by: { name: string }, outcome: { text: string }, backedBy: Array<{ text: string, threatKind: ThreatKind, consequence: string, specified: boolean, basis: Basis, conditions: Array<{ text: string, conditionState: ConditionState, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RedLineGroundsQueryVariables = Exact<{
  of?: string | null | undefined;
  knownOn?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type RedLineGroundsQuery = { redLines: { totalCount: number, nodes: Array<{ text: string, basis: Basis, by: { name: string }, cites: Array<
        | { instrumentKind: InstrumentKind, date: string | null, title: string }
        | { locator: string, text: string, title: string, instrument: { title: string } }
      >, reasons: Array<{ reasonKind: ReasonKind, text: string, basis: Basis, cites: Array<
          | { instrumentKind: InstrumentKind, date: string | null, title: string }
          | { locator: string, text: string, title: string, instrument: { title: string } }
        >, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

type Ground_Instrument_Fragment = { instrumentKind: InstrumentKind, date: string | null, title: string };

type Ground_Provision_Fragment = { locator: string, text: string, title: string, instrument: { title: string } };

export type GroundFragment =
  | Ground_Instrument_Fragment
  | Ground_Provision_Fragment
;

export type RedLinesQueryVariables = Exact<{
  of?: string | null | undefined;
  knownOn?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type RedLinesQuery = { redLines: { totalCount: number, nodes: Array<{ text: string, polarity: Polarity, strength: Strength | null, date: string | null, basis: Basis, by: { name: string }, outcome: { text: string, issue: { name: string } }, reasons: Array<{ reasonKind: ReasonKind, text: string, basis: Basis, cites: Array<{ title: string }>, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, cites: Array<{ title: string }>, backedBy: Array<{ text: string, consequence: string, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ReiterationsQueryVariables = Exact<{
  of?: string | null | undefined;
  knownOn?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type ReiterationsQuery = { reiterations: { totalCount: number, nodes: Array<{ timesVoiced: number, position: (
        { text: string, basis: Basis, by: { name: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
        & { __typename: 'Commitment' | 'Demand' | 'Offer' | 'RedLine' | 'Stance' | 'Threat' }
      ), speakers: Array<{ speaker: string, principal: string | null, times: number }>, firstIn: { date: string | null, basis: Basis, at: { name: string } | null, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }, lastIn: { speakerAsReported: string, date: string | null, basis: Basis, at: { name: string } | null, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RejectedDemandsQueryVariables = Exact<{
  by: string;
  knownOn?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type RejectedDemandsQuery = { responses: { totalCount: number, nodes: Array<{ text: string, date: string | null, basis: Basis, to: { text: string, basis: Basis, by: { name: string }, outcome: { text: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }, reasons: Array<{ reasonKind: ReasonKind, text: string, basis: Basis, cites: Array<{ title: string }>, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RejectionsWithoutReasonQueryVariables = Exact<{
  by?: string | null | undefined;
  knownOn?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type RejectionsWithoutReasonQuery = { responses: { totalCount: number, nodes: Array<{ text: string, date: string | null, basis: Basis, by: { name: string }, to: (
        { text: string, basis: Basis, by: { name: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
        & { __typename: 'Commitment' | 'Demand' | 'Offer' | 'RedLine' | 'Stance' | 'Threat' }
      ), evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RelayChainsQueryVariables = Exact<{
  source?: string | null | undefined;
  knownOn?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type RelayChainsQuery = { relayChains: { totalCount: number, nodes: Array<{ standing: SourceStanding, source: { title: string, publisher: string, date: string | null, reliability: Reliability }, origin: { title: string, publisher: string, reliability: Reliability }, chain: Array<{ title: string, publisher: string }>, relayedStatements: Array<{ speakerAsReported: string, basis: Basis, reports: { speakerAsReported: string, date: string | null, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> } | null, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ReplyLatencyQueryVariables = Exact<{
  by?: string | null | undefined;
  knownOn?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type ReplyLatencyQuery = { replyLatencies: { totalCount: number, nodes: Array<{ daysAtLeast: number | null, daysAtMost: number | null, response: { responseType: ResponseType, text: string, date: string | null, basis: Basis, by: { name: string }, to: (
          { text: string, date: string | null, basis: Basis, by: { name: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
          & { __typename: 'Commitment' | 'Demand' | 'Offer' | 'RedLine' | 'Stance' | 'Threat' }
        ), evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RivalReadingsQueryVariables = Exact<{
  instrument?: string | null | undefined;
  knownOn?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type RivalReadingsQuery = { rivalReadings: { totalCount: number, nodes: Array<{ rule: RivalryRule, text: string | null, basis: Basis, ground:
        | { title: string }
        | { text: string, title: string }
      , reading: { text: string, basis: Basis, assertedBy: Array<{ speakerAsReported: string, onBehalfOf: { name: string } | null }>, deniedBy: Array<{ speakerAsReported: string, onBehalfOf: { name: string } | null }>, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }, rival: { text: string, basis: Basis, assertedBy: Array<{ speakerAsReported: string, onBehalfOf: { name: string } | null }>, deniedBy: Array<{ speakerAsReported: string, onBehalfOf: { name: string } | null }>, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> } | null, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ReadingFragment = { text: string, basis: Basis, assertedBy: Array<{ speakerAsReported: string, onBehalfOf: { name: string } | null }>, deniedBy: Array<{ speakerAsReported: string, onBehalfOf: { name: string } | null }>, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> };

export type SelfContradictionsQueryVariables = Exact<{
  of?: string | null | undefined;
  knownOn?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type SelfContradictionsQuery = { selfContradictions: { totalCount: number, nodes: Array<{ rule: CollisionRule, demand: { text: string, polarity: Polarity, basis: Basis, by: { name: string }, outcome: { text: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }, commitment: { text: string, polarity: Polarity, basis: Basis, by: { name: string }, outcome: { text: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }, path: Array<{ linkKind: OutcomeLinkKind, text: string, basis: Basis, from: { text: string }, to: { text: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SettlementRangeQueryVariables = Exact<{
  issue: string;
  knownOn?: string | null | undefined;
}>;


export type SettlementRangeQuery = { settlementRanges: Array<{ compromiseLow: number | null, compromiseHigh: number | null, medianLow: number | null, medianHigh: number | null, issue: { name: string, scaleLow: string | null, scaleHigh: string | null }, process: { name: string }, medians: Array<{ text: string, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, actors: Array<{ actor: { name: string }, seeks: { text: string, basis: Basis, outcome: { text: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }, inputs: Array<{ estimateKind: EstimateKind, value: number, low: number, high: number, estimates: Array<{ coder: string, value: number, low: number, high: number, text: string, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }> }> }>, leftOut: Array<{ missing: Array<MissingInput>, actor: { name: string } }> }> };

export type SharedAgendaQueryVariables = Exact<{
  between: Array<string>;
  knownOn?: string | null | undefined;
}>;


export type SharedAgendaQuery = { sharedAgenda: Array<{ issue: { name: string, text: string }, byOne: Array<(
      { text: string, aim: Aim, strength: Strength | null, basis: Basis, conditions: Array<{ text: string, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
      & { __typename: 'Commitment' | 'Demand' | 'Offer' | 'RedLine' | 'Stance' | 'Threat' }
    )>, byOther: Array<(
      { text: string, aim: Aim, strength: Strength | null, basis: Basis, conditions: Array<{ text: string, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
      & { __typename: 'Commitment' | 'Demand' | 'Offer' | 'RedLine' | 'Stance' | 'Threat' }
    )> }> };

export type ShiftsQueryVariables = Exact<{
  of?: string | null | undefined;
  issue?: string | null | undefined;
  knownOn?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type ShiftsQuery = { shifts: { totalCount: number, nodes: Array<{ change: PositionChange, basis: Basis, earlier: (
        { text: string, strength: Strength | null, date: string | null, basis: Basis, by: { name: string }, outcome: { text: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
        & { __typename: 'Commitment' | 'Demand' | 'Offer' | 'RedLine' | 'Stance' | 'Threat' }
      ), later: (
        { text: string, strength: Strength | null, date: string | null, basis: Basis, outcome: { text: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
        & { __typename: 'Commitment' | 'Demand' | 'Offer' | 'RedLine' | 'Stance' | 'Threat' }
      ), evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SilentOnIssueQueryVariables = Exact<{
  issue: string;
  knownOn?: string | null | undefined;
}>;


export type SilentOnIssueQuery = { silentParties: Array<{ partyRole: PartyRole, searchedStatements: number, actor: { name: string }, process: { name: string, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }, searchedSources: Array<{ title: string, date: string | null }> }> };

export type SpokespersonGapsQueryVariables = Exact<{
  of?: string | null | undefined;
  knownOn?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type SpokespersonGapsQuery = { spokespersonGaps: { totalCount: number, nodes: Array<{ gapKind: SpokespersonGapKind, spokesperson: { speakerAsReported: string, capacity: Capacity, date: string | null, basis: Basis, onBehalfOf: { name: string } | null, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }, said:
        | (
          { text: string, claimKind: ClaimKind, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
          & { __typename: 'Claim' }
        )
        | (
          { text: string, polarity: Polarity, basis: Basis, by: { name: string }, outcome: { text: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
          & { __typename: 'Commitment' | 'Demand' | 'Offer' | 'RedLine' | 'Stance' | 'Threat' }
        )
        | (
          { basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
          & { __typename: 'Condition' | 'Estimate' | 'Event' | 'Issue' | 'Meeting' | 'Outcome' | 'Process' | 'Reason' | 'Remark' | 'Response' | 'Statement' }
        )
      , principal: { speakerAsReported: string, capacity: Capacity, date: string | null, basis: Basis, onBehalfOf: { name: string } | null, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }, against:
        | (
          { text: string, claimKind: ClaimKind, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
          & { __typename: 'Claim' }
        )
        | (
          { text: string, polarity: Polarity, basis: Basis, by: { name: string }, outcome: { text: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
          & { __typename: 'Commitment' | 'Demand' | 'Offer' | 'RedLine' | 'Stance' | 'Threat' }
        )
        | (
          { basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
          & { __typename: 'Condition' | 'Estimate' | 'Event' | 'Issue' | 'Meeting' | 'Outcome' | 'Process' | 'Reason' | 'Remark' | 'Response' | 'Statement' }
        )
       }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TabledAtQueryVariables = Exact<{
  meeting: string;
  knownOn?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type TabledAtQuery = { tabled: { totalCount: number, nodes: Array<(
      { text: string, polarity: Polarity, strength: Strength | null, aim: Aim, basis: Basis, by: { name: string }, to: Array<{ name: string }>, outcome: { text: string, issue: { name: string } }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
      & { __typename: 'Commitment' | 'Demand' | 'Offer' | 'RedLine' | 'Stance' | 'Threat' }
    )>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, answered: { totalCount: number, nodes: Array<{ responseType: ResponseType, text: string, basis: Basis, by: { name: string }, to: (
        { text: string, basis: Basis, by: { name: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
        & { __typename: 'Commitment' | 'Demand' | 'Offer' | 'RedLine' | 'Stance' | 'Threat' }
      ), evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TestedRedLinesQueryVariables = Exact<{
  of?: string | null | undefined;
  knownOn?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type TestedRedLinesQuery = { testedRedLines: { totalCount: number, nodes: Array<{ rule: CollisionRule, redLine: { text: string, polarity: Polarity, basis: Basis, by: { name: string }, outcome: { text: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }, demand: { text: string, polarity: Polarity, basis: Basis, by: { name: string }, outcome: { text: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }, rejection: { text: string, date: string | null, basis: Basis, by: { name: string }, reasons: Array<{ reasonKind: ReasonKind, text: string, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }, path: Array<{ linkKind: OutcomeLinkKind, text: string, basis: Basis, from: { text: string }, to: { text: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ThreatFollowThroughQueryVariables = Exact<{
  by?: string | null | undefined;
  knownOn?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type ThreatFollowThroughQuery = { threatFollowThrough: { totalCount: number, nodes: Array<{ followThrough: FollowThrough, searchedSources: number, threat: { text: string, date: string | null, basis: Basis, by: { name: string }, conditions: Array<{ text: string, conditionState: ConditionState, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, fulfilledBy: Array<{ text: string, eventStatus: EventStatus, date: string | null, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, brokenBy: Array<{ text: string, eventStatus: EventStatus, date: string | null, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ThreatKindsQueryVariables = Exact<{
  by?: string | null | undefined;
  knownOn?: string | null | undefined;
  first?: number;
}>;


export type ThreatKindsQuery = { threatKinds: Array<{ threatKind: ThreatKind, count: number, by: { name: string }, threats: { nodes: Array<{ text: string, consequence: string, date: string | null, basis: Basis, to: Array<{ name: string }>, conditions: Array<{ text: string, deadline: string | null, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }> } }> };

export type ThreatsQueryVariables = Exact<{
  by?: string | null | undefined;
  to?: string | null | undefined;
  knownOn?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type ThreatsQuery = { threats: { totalCount: number, nodes: Array<{ text: string, threatKind: ThreatKind, consequence: string, specified: boolean, date: string | null, basis: Basis, by: { name: string }, to: Array<{ name: string }>, conditions: Array<{ text: string, conditionState: ConditionState, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TradesQueryVariables = Exact<{
  between: Array<string>;
  knownOn?: string | null | undefined;
}>;


export type TradesQuery = { trades: { first: { name: string }, second: { name: string }, trades: Array<{ robust: boolean, firstIssue: { name: string }, firstOutcome: { text: string, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }, secondIssue: { name: string }, secondOutcome: { text: string, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }, gains: Array<{ direction: GainDirection, gainLow: number, gainHigh: number, actor: { name: string }, issues: Array<{ gainLow: number, gainHigh: number, issue: { name: string }, seeks: { text: string, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }, inputs: Array<{ estimateKind: EstimateKind, value: number, low: number, high: number, estimates: Array<{ coder: string, value: number, low: number, high: number, text: string, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }> }> }> }> }>, leftOut: Array<{ missing: Array<MissingInput>, actor: { name: string }, issue: { name: string } }> } };

export type TranslatedOnlyQueryVariables = Exact<{
  of?: string | null | undefined;
  knownOn?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type TranslatedOnlyQuery = { translatedOnly: { totalCount: number, nodes: Array<{ fidelity: Fidelity, thing:
        | (
          { basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
          & { __typename: 'Claim' | 'Condition' | 'Estimate' | 'Event' | 'Issue' | 'Meeting' | 'Outcome' | 'Process' | 'Reason' | 'Remark' | 'Statement' }
        )
        | (
          { text: string, date: string | null, basis: Basis, by: { name: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
          & { __typename: 'Commitment' | 'Demand' | 'Offer' | 'RedLine' | 'Stance' | 'Threat' }
        )
        | (
          { responseType: ResponseType, text: string, date: string | null, basis: Basis, by: { name: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
          & { __typename: 'Response' }
        )
       }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type UnansweredDemandsQueryVariables = Exact<{
  by?: string | null | undefined;
  to?: string | null | undefined;
  knownOn?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type UnansweredDemandsQuery = { unansweredDemands: { totalCount: number, nodes: Array<{ answer: AnswerStatus, searchedStatements: number, demand: { text: string, date: string | null, basis: Basis, by: { name: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }, addressee: { name: string } | null, searchedSources: Array<{ title: string, date: string | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type VagueThreatsQueryVariables = Exact<{
  by?: string | null | undefined;
  knownOn?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type VagueThreatsQuery = { threats: { totalCount: number, nodes: Array<{ text: string, threatKind: ThreatKind, consequence: string, date: string | null, basis: Basis, by: { name: string }, to: Array<{ name: string }>, conditions: Array<{ text: string, conditionState: ConditionState, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type WeakestEvidenceQueryVariables = Exact<{
  of?: string | null | undefined;
  knownOn?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type WeakestEvidenceQuery = { weakestEvidence: { totalCount: number, nodes: Array<{ reliability: Reliability, fidelity: Fidelity, named: boolean, thing:
        | (
          { basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
          & { __typename: 'Claim' | 'Condition' | 'Estimate' | 'Event' | 'Issue' | 'Meeting' | 'Outcome' | 'Process' | 'Reason' | 'Remark' | 'Statement' }
        )
        | (
          { text: string, date: string | null, basis: Basis, by: { name: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
          & { __typename: 'Commitment' | 'Demand' | 'Offer' | 'RedLine' | 'Stance' | 'Threat' }
        )
        | (
          { responseType: ResponseType, text: string, date: string | null, basis: Basis, by: { name: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
          & { __typename: 'Response' }
        )
       }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type WhoSaidItQueryVariables = Exact<{
  position: string;
  knownOn?: string | null | undefined;
}>;


export type WhoSaidItQuery = { node:
    | { __typename: 'Actor' | 'Claim' | 'Coding' | 'Condition' | 'Dossier' | 'Estimate' | 'Event' | 'Instrument' | 'Issue' | 'Meeting' | 'Outcome' | 'Passage' | 'Process' | 'Provision' | 'Reason' | 'Remark' | 'Response' | 'Source' | 'Statement' }
    | (
      { text: string, basis: Basis, by: { name: string }, statements: Array<{ speakerAsReported: string, named: boolean, speakerKind: SpeakerKind, capacity: Capacity, form: StatementForm, date: string | null, basis: Basis, spokenBy: { name: string, offices: Array<{ office: string, basis: Basis, of: { name: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }> } | null, onBehalfOf: { name: string } | null, at: { name: string, place: string | null } | null, reports: { speakerAsReported: string, capacity: Capacity } | null, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
      & { __typename: 'Commitment' | 'Demand' | 'Offer' | 'RedLine' | 'Stance' | 'Threat' }
    )
   | null };

export type WithoutPositionQueryVariables = Exact<{
  position: string;
  knownOn?: string | null | undefined;
}>;


export type WithoutPositionQuery = { withoutPosition: { withdrawn: (
      { text: string, polarity: Polarity, basis: Basis, by: { name: string }, outcome: { text: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
      & { __typename: 'Commitment' | 'Demand' | 'Offer' | 'RedLine' | 'Stance' | 'Threat' }
    ), collisions: Array<{ rule: CollisionRule, position: (
        { text: string, polarity: Polarity, basis: Basis, by: { name: string }, outcome: { text: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
        & { __typename: 'Commitment' | 'Demand' | 'Offer' | 'RedLine' | 'Stance' | 'Threat' }
      ), path: Array<{ linkKind: OutcomeLinkKind, text: string, basis: Basis, from: { text: string }, to: { text: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }> }>, bridges: Array<{ position: (
        { text: string, basis: Basis, by: { name: string }, outcome: { text: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
        & { __typename: 'Commitment' | 'Demand' | 'Offer' | 'RedLine' | 'Stance' | 'Threat' }
      ), path: Array<{ linkKind: OutcomeLinkKind, text: string, basis: Basis, from: { text: string }, to: { text: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }> }>, responses: Array<{ text: string, responseType: ResponseType, basis: Basis, by: { name: string }, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }>, givenInReturn: Array<
      | (
        { basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
        & { __typename: 'Claim' | 'Condition' | 'Estimate' | 'Event' | 'Issue' | 'Meeting' | 'Outcome' | 'Process' | 'Reason' | 'Remark' | 'Statement' }
      )
      | (
        { text: string, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
        & { __typename: 'Commitment' | 'Demand' | 'Offer' | 'RedLine' | 'Response' | 'Stance' | 'Threat' }
      )
    >, conditions: Array<{ text: string, conditionState: ConditionState, basis: Basis, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }> } | null };

export type WrittenOrOralQueryVariables = Exact<{
  by?: string | null | undefined;
  knownOn?: string | null | undefined;
  first?: number;
}>;


export type WrittenOrOralQuery = { written: { totalCount: number, nodes: Array<(
      { text: string, basis: Basis, by: { name: string }, statements: Array<{ form: StatementForm, speakerAsReported: string, capacity: Capacity, date: string | null, at: { name: string } | null }>, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
      & { __typename: 'Commitment' | 'Demand' | 'Offer' | 'RedLine' | 'Stance' | 'Threat' }
    )> }, notInWriting: { totalCount: number, nodes: Array<(
      { text: string, basis: Basis, by: { name: string }, statements: Array<{ form: StatementForm, speakerAsReported: string, capacity: Capacity, date: string | null, at: { name: string } | null }>, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
      & { __typename: 'Commitment' | 'Demand' | 'Offer' | 'RedLine' | 'Stance' | 'Threat' }
    )> } };

export type VoicedFragment = { totalCount: number, nodes: Array<(
    { text: string, basis: Basis, by: { name: string }, statements: Array<{ form: StatementForm, speakerAsReported: string, capacity: Capacity, date: string | null, at: { name: string } | null }>, evidence: Array<{ exact: string, fidelity: Fidelity, speaker: string | null, principal: string | null, capacity: Capacity | null, sourceTitle: string, sourceDate: string, start: number, end: number }> }
    & { __typename: 'Commitment' | 'Demand' | 'Offer' | 'RedLine' | 'Stance' | 'Threat' }
  )> };

export declare const absentPartiesDocument: TypedDocumentNode<AbsentPartiesQuery, AbsentPartiesQueryVariables>
export declare const agreedFactsDocument: TypedDocumentNode<AgreedFactsQuery, AgreedFactsQueryVariables>
export declare const allianceDeparturesDocument: TypedDocumentNode<AllianceDeparturesQuery, AllianceDeparturesQueryVariables>
export declare const anonymousShareDocument: TypedDocumentNode<AnonymousShareQuery, AnonymousShareQueryVariables>
export declare const bindingStatementsDocument: TypedDocumentNode<BindingStatementsQuery, BindingStatementsQueryVariables>
export declare const blockingDemandsDocument: TypedDocumentNode<BlockingDemandsQuery, BlockingDemandsQueryVariables>
export declare const bridgesDocument: TypedDocumentNode<BridgesQuery, BridgesQueryVariables>
export declare const brokersDocument: TypedDocumentNode<BrokersQuery, BrokersQueryVariables>
export declare const changesBetweenDocument: TypedDocumentNode<ChangesBetweenQuery, ChangesBetweenQueryVariables>
export declare const coderDisagreementDocument: TypedDocumentNode<CoderDisagreementQuery, CoderDisagreementQueryVariables>
export declare const concessionsDocument: TypedDocumentNode<ConcessionsQuery, ConcessionsQueryVariables>
export declare const conditionalAcceptancesDocument: TypedDocumentNode<ConditionalAcceptancesQuery, ConditionalAcceptancesQueryVariables>
export declare const contestedClaimsDocument: TypedDocumentNode<ContestedClaimsQuery, ContestedClaimsQueryVariables>
export declare const coreDemandsDocument: TypedDocumentNode<CoreDemandsQuery, CoreDemandsQueryVariables>
export declare const corroborationDocument: TypedDocumentNode<CorroborationQuery, CorroborationQueryVariables>
export declare const counterOfferChainsDocument: TypedDocumentNode<CounterOfferChainsQuery, CounterOfferChainsQueryVariables>
export declare const demandScopeDocument: TypedDocumentNode<DemandScopeQuery, DemandScopeQueryVariables>
export declare const demandsDocument: TypedDocumentNode<DemandsQuery, DemandsQueryVariables>
export declare const deniedLinksDocument: TypedDocumentNode<DeniedLinksQuery, DeniedLinksQueryVariables>
export declare const empiricalBlocsDocument: TypedDocumentNode<EmpiricalBlocsQuery, EmpiricalBlocsQueryVariables>
export declare const evadedDemandsDocument: TypedDocumentNode<EvadedDemandsQuery, EvadedDemandsQueryVariables>
export declare const exclusiveDemandsDocument: TypedDocumentNode<ExclusiveDemandsQuery, ExclusiveDemandsQueryVariables>
export declare const expertCommentsDocument: TypedDocumentNode<ExpertCommentsQuery, ExpertCommentsQueryVariables>
export declare const firstVoicedDocument: TypedDocumentNode<FirstVoicedQuery, FirstVoicedQueryVariables>
export declare const impliedRejectionsDocument: TypedDocumentNode<ImpliedRejectionsQuery, ImpliedRejectionsQueryVariables>
export declare const inferredRedLinesDocument: TypedDocumentNode<InferredRedLinesQuery, InferredRedLinesQueryVariables>
export declare const instrumentsInvokedDocument: TypedDocumentNode<InstrumentsInvokedQuery, InstrumentsInvokedQueryVariables>
export declare const knownOnDocument: TypedDocumentNode<KnownOnQuery, KnownOnQueryVariables>
export declare const meetingOutcomesDocument: TypedDocumentNode<MeetingOutcomesQuery, MeetingOutcomesQueryVariables>
export declare const meetingsDocument: TypedDocumentNode<MeetingsQuery, MeetingsQueryVariables>
export declare const membersOnDocument: TypedDocumentNode<MembersOnQuery, MembersOnQueryVariables>
export declare const mostRejectedIssuesDocument: TypedDocumentNode<MostRejectedIssuesQuery, MostRejectedIssuesQueryVariables>
export declare const movedRedLinesDocument: TypedDocumentNode<MovedRedLinesQuery, MovedRedLinesQueryVariables>
export declare const offersDocument: TypedDocumentNode<OffersQuery, OffersQueryVariables>
export declare const outstandingPromisesDocument: TypedDocumentNode<OutstandingPromisesQuery, OutstandingPromisesQueryVariables>
export declare const packageClausesDocument: TypedDocumentNode<PackageClausesQuery, PackageClausesQueryVariables>
export declare const packageGainsDocument: TypedDocumentNode<PackageGainsQuery, PackageGainsQueryVariables>
export declare const partialAcceptancesDocument: TypedDocumentNode<PartialAcceptancesQuery, PartialAcceptancesQueryVariables>
export declare const pendingDeadlinesDocument: TypedDocumentNode<PendingDeadlinesQuery, PendingDeadlinesQueryVariables>
export declare const positionsOnIssueDocument: TypedDocumentNode<PositionsOnIssueQuery, PositionsOnIssueQueryVariables>
export declare const reciprocityDocument: TypedDocumentNode<ReciprocityQuery, ReciprocityQueryVariables>
export declare const recurringReasonsDocument: TypedDocumentNode<RecurringReasonsQuery, RecurringReasonsQueryVariables>
export declare const redLineCollisionsDocument: TypedDocumentNode<RedLineCollisionsQuery, RedLineCollisionsQueryVariables>
export declare const redLineConsequencesDocument: TypedDocumentNode<RedLineConsequencesQuery, RedLineConsequencesQueryVariables>
export declare const redLineGroundsDocument: TypedDocumentNode<RedLineGroundsQuery, RedLineGroundsQueryVariables>
export declare const redLinesDocument: TypedDocumentNode<RedLinesQuery, RedLinesQueryVariables>
export declare const reiterationsDocument: TypedDocumentNode<ReiterationsQuery, ReiterationsQueryVariables>
export declare const rejectedDemandsDocument: TypedDocumentNode<RejectedDemandsQuery, RejectedDemandsQueryVariables>
export declare const rejectionsWithoutReasonDocument: TypedDocumentNode<RejectionsWithoutReasonQuery, RejectionsWithoutReasonQueryVariables>
export declare const relayChainsDocument: TypedDocumentNode<RelayChainsQuery, RelayChainsQueryVariables>
export declare const replyLatencyDocument: TypedDocumentNode<ReplyLatencyQuery, ReplyLatencyQueryVariables>
export declare const rivalReadingsDocument: TypedDocumentNode<RivalReadingsQuery, RivalReadingsQueryVariables>
export declare const selfContradictionsDocument: TypedDocumentNode<SelfContradictionsQuery, SelfContradictionsQueryVariables>
export declare const settlementRangeDocument: TypedDocumentNode<SettlementRangeQuery, SettlementRangeQueryVariables>
export declare const sharedAgendaDocument: TypedDocumentNode<SharedAgendaQuery, SharedAgendaQueryVariables>
export declare const shiftsDocument: TypedDocumentNode<ShiftsQuery, ShiftsQueryVariables>
export declare const silentOnIssueDocument: TypedDocumentNode<SilentOnIssueQuery, SilentOnIssueQueryVariables>
export declare const spokespersonGapsDocument: TypedDocumentNode<SpokespersonGapsQuery, SpokespersonGapsQueryVariables>
export declare const tabledAtDocument: TypedDocumentNode<TabledAtQuery, TabledAtQueryVariables>
export declare const testedRedLinesDocument: TypedDocumentNode<TestedRedLinesQuery, TestedRedLinesQueryVariables>
export declare const threatFollowThroughDocument: TypedDocumentNode<ThreatFollowThroughQuery, ThreatFollowThroughQueryVariables>
export declare const threatKindsDocument: TypedDocumentNode<ThreatKindsQuery, ThreatKindsQueryVariables>
export declare const threatsDocument: TypedDocumentNode<ThreatsQuery, ThreatsQueryVariables>
export declare const tradesDocument: TypedDocumentNode<TradesQuery, TradesQueryVariables>
export declare const translatedOnlyDocument: TypedDocumentNode<TranslatedOnlyQuery, TranslatedOnlyQueryVariables>
export declare const unansweredDemandsDocument: TypedDocumentNode<UnansweredDemandsQuery, UnansweredDemandsQueryVariables>
export declare const vagueThreatsDocument: TypedDocumentNode<VagueThreatsQuery, VagueThreatsQueryVariables>
export declare const weakestEvidenceDocument: TypedDocumentNode<WeakestEvidenceQuery, WeakestEvidenceQueryVariables>
export declare const whoSaidItDocument: TypedDocumentNode<WhoSaidItQuery, WhoSaidItQueryVariables>
export declare const withoutPositionDocument: TypedDocumentNode<WithoutPositionQuery, WithoutPositionQueryVariables>
export declare const writtenOrOralDocument: TypedDocumentNode<WrittenOrOralQuery, WrittenOrOralQueryVariables>

export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day in the Gregorian calendar, written YYYY-MM-DD. */
  Date: { input: string; output: string; }
  /** A day, a month or a year, at the precision of the source: 2022-01-12, 2022-01 or 2022. */
  PartialDate: { input: string; output: string; }
};

/** An actor absent from a meeting that concerned it. */
export type Absence = Evidenced & {
  /** Who was absent. */
  actor: Actor;
  /** Whether the source says it, implies it, or an analyst inferred it. */
  basis: Basis;
  /** The quoted words, in the order of the text. Whole: an import caps it at 50. */
  evidence: Array<Evidence>;
};

/** How an absence is known. */
export const AbsenceSign = {
  /** A source notes or implies it. */
  NOTED: 'NOTED',
  /** Somebody is on record as present, and this actor is not. */
  NOT_AMONG_ATTENDEES: 'NOT_AMONG_ATTENDEES'
} as const;

export type AbsenceSign = typeof AbsenceSign[keyof typeof AbsenceSign];
/** An actor whose fate was discussed at a meeting where neither it nor anyone for it took part. */
export type AbsentParty = Evidenced & {
  /** How the absence is known. */
  absence: AbsenceSign;
  /** Who was absent. */
  actor: Actor;
  /** Whether the source says or implies the absence; INFERRED where it follows from the list of attendees. */
  basis: Basis;
  /** The quoted words about the absence, in the order of the text; empty where it follows from the list of attendees. */
  evidence: Array<Evidence>;
  /** The issues discussed there that touch its fate, by id. */
  issues: Array<Issue>;
  /** The meeting, with its attendees and what was discussed. */
  meeting: Meeting;
};

/** A page of absent parties. */
export type AbsentPartyConnection = {
  /** The same with their cursors. */
  edges: Array<AbsentPartyEdge>;
  /** The absent parties of this page. */
  nodes: Array<AbsentParty>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** An absent party in a list. */
export type AbsentPartyEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The absent party. */
  node: AbsentParty;
};

/** Someone who can act or hold a view. */
export type Actor = Node & Searchable & {
  /** What sort of actor it is. */
  actorKind: ActorKind;
  /** Other names it goes by in the sources. */
  aliases: Array<Scalars['String']['output']>;
  /** A readable slug. What a dossier owns is prefixed by its name. */
  id: Scalars['ID']['output'];
  /** Who belongs or belonged to it, by id. */
  members: Array<Membership>;
  /** What it belongs to or belonged to, by id. */
  memberships: Array<Membership>;
  /** The name in English, in its common short form. */
  name: Scalars['String']['output'];
  /** The offices it holds or held, by id of the body served. */
  offices: Array<Office>;
  /** What it holds, newest first. To page on, ask `positions(by:)`. */
  positions: PositionConnection;
  /** What it answered, newest first. To page on, ask `responses(by:)`. */
  responses: ResponseConnection;
  /** Its item in Wikidata, such as Q7184. */
  wikidata?: Maybe<Scalars['String']['output']>;
};


/** Someone who can act or hold a view. */
export type ActormembersArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** Someone who can act or hold a view. */
export type ActorpositionsArgs = {
  first?: Scalars['Int']['input'];
};


/** Someone who can act or hold a view. */
export type ActorresponsesArgs = {
  first?: Scalars['Int']['input'];
};

/** A page of actors. */
export type ActorConnection = {
  /** The same with their cursors. */
  edges: Array<ActorEdge>;
  /** The actors of this page. */
  nodes: Array<Actor>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** An actor in a list. */
export type ActorEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The actor. */
  node: Actor;
};

/** What sort of actor it is. */
export const ActorKind = {
  /** States bound to defend each other. */
  ALLIANCE: 'ALLIANCE',
  /** People without one organisation: officials, experts, a movement. */
  GROUP: 'GROUP',
  /** Any other organisation of states, or an institution. */
  ORGANISATION: 'ORGANISATION',
  /** One person. */
  PERSON: 'PERSON',
  /** A state or its government. */
  STATE: 'STATE'
} as const;

export type ActorKind = typeof ActorKind[keyof typeof ActorKind];
/** A claim that both sides assert. */
export type AgreedFact = {
  /** The claim. */
  claim: Claim;
  /** What they dispute nevertheless: claims about the same things, other than issues and actors, that one side asserts and the other denies, or that contradict each other. By id. */
  disputed: Array<Claim>;
};

/** A page of facts. */
export type AgreedFactConnection = {
  /** The same with their cursors. */
  edges: Array<AgreedFactEdge>;
  /** The facts of this page. */
  nodes: Array<AgreedFact>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A fact in a list. */
export type AgreedFactEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The fact. */
  node: AgreedFact;
};

/** Two positions of different actors that want the same: one leads to what the other seeks, shares a refusal, or excludes what the other refuses. */
export type AgreedIssue = OutcomePath & {
  /** The issue. */
  issue: Issue;
  /** The position of the other. */
  otherPosition: Position;
  /** How the one outcome leads to the other, link by link; empty where both are about the same outcome. */
  path: Array<OutcomeLink>;
  /** The position of the one. */
  position: Position;
};

/** Two actors that agree on one issue at least. */
export type Agreement = {
  /** On how many issues a position of the one collides with one of the other. */
  collisions: Scalars['Int']['output'];
  /** On what they agree without colliding there, by the ids of the issues, with one pair of positions for each. */
  issues: Array<AgreedIssue>;
  /** The one. */
  one: Actor;
  /** The other. */
  other: Actor;
  /** On how many issues more they agree than collide; they are linked where it is above 0. */
  weight: Scalars['Int']['output'];
};

/** What a position is after. */
export const Aim = {
  /** The matter itself. */
  SUBSTANCE: 'SUBSTANCE',
  /** Talks: that they take place, when, in which form. */
  TALKS: 'TALKS'
} as const;

export type Aim = typeof Aim[keyof typeof Aim];
/** What a member holds or answered against the line of its alliance. */
export type AllianceDeparture = OutcomePath & {
  /** The member's position or answer. */
  departure: Coded;
  /** How it departs. */
  departureKind: DepartureKind;
  /** The position or answer of the alliance. */
  line: Coded;
  /** The member. */
  member: Actor;
  /** How the one outcome leads to the other, link by link; empty where both are about the same outcome, and for answers. */
  path: Array<OutcomeLink>;
};

/** A page of departures. */
export type AllianceDepartureConnection = {
  /** The same with their cursors. */
  edges: Array<AllianceDepartureEdge>;
  /** The departures of this page. */
  nodes: Array<AllianceDeparture>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A departure in a list. */
export type AllianceDepartureEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The departure. */
  node: AllianceDeparture;
};

/** How much of the positions, answers and claims on one issue rests on unnamed officials or other persons. */
export type AnonymousShare = {
  /** The issue. */
  issue: Issue;
  /** How many of them have words of an unnamed person among others that they rest on. */
  partly: Scalars['Int']['output'];
  /** What rests on unnamed persons wholly or in part, by id. */
  rest: Array<Coded>;
  /** What `partly` and `wholly` are together as a share of `things`, from 0 to 1. */
  share: Scalars['Float']['output'];
  /** How many positions and answers on it and claims about it are on record. */
  things: Scalars['Int']['output'];
  /** How many of them rest on the words of unnamed persons alone. */
  wholly: Scalars['Int']['output'];
};

/** What a search for an answer found. */
export const AnswerStatus = {
  /** The addressee took note, without more. */
  ACKNOWLEDGED_ONLY: 'ACKNOWLEDGED_ONLY',
  /** Nothing by the addressee, but a response by another. */
  ANSWERED_BY_ANOTHER: 'ANSWERED_BY_ANOTHER',
  /** No response by anyone. */
  NO_ANSWER_FOUND: 'NO_ANSWER_FOUND'
} as const;

export type AnswerStatus = typeof AnswerStatus[keyof typeof AnswerStatus];
/** An actor present at a meeting. */
export type Attendance = Evidenced & {
  /** Who was present. */
  actor: Actor;
  /** Whom they represented; null where they came for themselves. */
  attendedFor?: Maybe<Actor>;
  /** Whether the source says it, implies it, or an analyst inferred it. */
  basis: Basis;
  /** The quoted words, in the order of the text. Whole: an import caps it at 50. */
  evidence: Array<Evidence>;
};

/** On what ground a statement speaks for a body. The first that applies, in this order. */
export const Authority = {
  /** The source attributes it to the body or its officials, without more. */
  ATTRIBUTION: 'ATTRIBUTION',
  /** The source calls the speaker its head, minister, spokesperson, negotiator or ambassador. */
  CAPACITY: 'CAPACITY',
  /** The body itself put it in writing. */
  DOCUMENT: 'DOCUMENT',
  /** The speaker held an office of the body, which is on record. */
  OFFICE: 'OFFICE'
} as const;

export type Authority = typeof Authority[keyof typeof Authority];
/** How a coded thing relates to the words it was coded from. */
export const Basis = {
  /** The words do not say it, but cannot be understood otherwise. */
  IMPLIED: 'IMPLIED',
  /** A coder concluded it, or a rule derived it; the evidence shows from what. */
  INFERRED: 'INFERRED',
  /** The words say it. */
  STATED: 'STATED'
} as const;

export type Basis = typeof Basis[keyof typeof Basis];
/** A statement made for a body that has members: it speaks for all of them, though none of them says it. */
export type BindingStatement = {
  /** On what ground the speaker speaks for the body. */
  authority: Authority;
  /** The body spoken for. */
  body: Actor;
  /** Who belonged to the body on the day of the statement, by id. */
  boundMembers: Array<Actor>;
  /** The statement; `basis` tells whether the source says that it was made so. */
  statement: Statement;
};

/** A page of binding statements. */
export type BindingStatementConnection = {
  /** The same with their cursors. */
  edges: Array<BindingStatementEdge>;
  /** The binding statements of this page. */
  nodes: Array<BindingStatement>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A binding statement in a list. */
export type BindingStatementEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The binding statement. */
  node: BindingStatement;
};

/**
 * The collisions of a process that stand, and the smallest sets of positions whose withdrawal removes all of them: demands on its
 * issues that collide with a red line or a demand of another actor, none of them superseded.
 */
export type Blockage = {
  /** How many positions every set has at least, as proven: as many as `size`, unless the search came to no end. */
  bound: Scalars['Int']['output'];
  /** How many collisions stand, counted up to 2,001. */
  collisions: Scalars['Int']['output'];
  /** Whether there are more of that size than `sets` has. */
  hasMore: Scalars['Boolean']['output'];
  /** The positions of these sets, who is in most of them first, each with what it collides with. */
  positions: Array<BlockingPosition>;
  /** The process. */
  process: Process;
  /** How far the search for the smallest sets came. */
  search: SearchResult;
  /** The smallest sets, by the ids of their positions; at most 20. */
  sets: Array<BlockingSet>;
  /** How many positions the smallest set found has; null where there are too many collisions to search. */
  size?: Maybe<Scalars['Int']['output']>;
};

/** A position that is in one of the smallest sets. */
export type BlockingPosition = {
  /** What its withdrawal would remove: the positions that it collides with, by id. */
  collidesWith: Array<CollidingPosition>;
  /** In how many of the sets that are shown it is. */
  inSets: Scalars['Int']['output'];
  /** The position. */
  position: Position;
};

/** Positions whose withdrawal removes every collision of the process. */
export type BlockingSet = {
  /** The positions, by id. */
  positions: Array<Position>;
};

/** An offer of one side that gives what the other demands: it seeks what the demand seeks, or what entails it. */
export type Bridge = OutcomePath & {
  /** The demand of the other side that it answers. */
  demand: Demand;
  /** The offer. */
  offer: Offer;
  /** How the offer's outcome leads to the demand's, link by link; empty where both are about the same outcome. */
  path: Array<OutcomeLink>;
};

/** A page of bridges. */
export type BridgeConnection = {
  /** The same with their cursors. */
  edges: Array<BridgeEdge>;
  /** The bridges of this page. */
  nodes: Array<Bridge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A bridge in a list. */
export type BridgeEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The bridge. */
  node: Bridge;
};

/** The other end of a bridge between an offer of one actor and a demand of another. */
export type BridgedPosition = OutcomePath & {
  /** How the offer's outcome leads to the demand's, link by link; empty where both are about the same outcome. */
  path: Array<OutcomeLink>;
  /** The other position. */
  position: Position;
};

/** An actor, and how much it connects. */
export type BrokerActor = {
  /** The actor. */
  actor: Actor;
  /** What links it to each issue: the newest standing position it holds there, by id. */
  positions: Array<Position>;
  /** Its place among actors; equals share one. */
  rank: Scalars['Int']['output'];
  /** The share of all shortest paths between two others, actors or issues, on which it lies: 0 to 1. */
  score: Scalars['Float']['output'];
};

/** An issue, and how much it connects. */
export type BrokerIssue = {
  /** The actors that hold a standing position on it, by id. */
  actors: Array<Actor>;
  /** The issue. */
  issue: Issue;
  /** Its place among issues; equals share one. */
  rank: Scalars['Int']['output'];
  /** The share of all shortest paths between two others, actors or issues, on which it lies: 0 to 1. */
  score: Scalars['Float']['output'];
};

/**
 * Who connects the parties of a process: betweenness in the network of actors and issues, in which each actor is linked to the issues on
 * which it holds a standing position.
 */
export type Brokers = {
  /** The actors, who connects most first. */
  actors: Array<BrokerActor>;
  /** The issues, what connects most first. */
  issues: Array<BrokerIssue>;
  /** The process. */
  process: Process;
};

/** In which capacity somebody speaks. */
export const Capacity = {
  /** As its ambassador. */
  AMBASSADOR: 'AMBASSADOR',
  /** As an expert who speaks for no party. */
  EXPERT: 'EXPERT',
  /** As head of a state, government or organisation. */
  HEAD: 'HEAD',
  /** As the author of the source or a journalist. */
  JOURNALIST: 'JOURNALIST',
  /** As a member of a government. */
  MINISTER: 'MINISTER',
  /** As its negotiator or envoy to talks. */
  NEGOTIATOR: 'NEGOTIATOR',
  /** As an official without a more exact capacity, or as the institution itself. */
  OFFICIAL: 'OFFICIAL',
  /** As its spokesperson. */
  SPOKESPERSON: 'SPOKESPERSON'
} as const;

export type Capacity = typeof Capacity[keyof typeof Capacity];
/** What can be cited as a legal ground. */
export type Citable = {
  /** A readable slug. What a dossier owns is prefixed by its name. */
  id: Scalars['ID']['output'];
  /** Its usual English title. */
  title: Scalars['String']['output'];
};

/** A statement of fact that can be asserted and denied. */
export type Claim = Coded & Evidenced & Node & {
  /** What the claim is about, by id. */
  about: Array<Node>;
  /** The statements that put it forward, newest first; empty where only a denial is on record. */
  assertedBy: Array<Statement>;
  /** Whether the source says it, implies it, or an analyst inferred it. */
  basis: Basis;
  /** The law it invokes or reads, by id. */
  cites: Array<Citable>;
  /** What sort of fact is claimed. */
  claimKind: ClaimKind;
  /** The claims that cannot be true if it is, by id of the other claim. */
  contradicts: Array<Contradiction>;
  /** The statements that deny it, newest first. */
  deniedBy: Array<Statement>;
  /** The quoted words, in the order of the text. Whole: an import caps it at 50. */
  evidence: Array<Evidence>;
  /** A readable slug. What a dossier owns is prefixed by its name. */
  id: Scalars['ID']['output'];
  /** The day of the first publication that tells of it, and of all that it hangs on. */
  knownFrom: Scalars['Date']['output'];
  /** The day from which it is on record. */
  sortDate: Scalars['Date']['output'];
  /** The fact claimed, in one sentence of ours, as those who assert it see it. */
  text: Scalars['String']['output'];
};

/** A page of claims. */
export type ClaimConnection = {
  /** The same with their cursors. */
  edges: Array<ClaimEdge>;
  /** The claims of this page. */
  nodes: Array<Claim>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A claim in a list. */
export type ClaimEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The claim. */
  node: Claim;
};

/** What sort of fact is claimed. */
export const ClaimKind = {
  /** That something happened, is so, or will happen. */
  EVENT: 'EVENT',
  /** That one event led to, or is connected with, another. */
  LINK: 'LINK',
  /** Any other fact. */
  OTHER: 'OTHER',
  /** What a provision means. */
  READING: 'READING'
} as const;

export type ClaimKind = typeof ClaimKind[keyof typeof ClaimKind];
/** Something an analyst recorded from a source, with the words it rests on. */
export type Coded = {
  /** Whether the source says it, implies it, or an analyst inferred it. */
  basis: Basis;
  /** The quoted words, in the order of the text. Whole: an import caps it at 50. */
  evidence: Array<Evidence>;
  /** A readable slug. What a dossier owns is prefixed by its name. */
  id: Scalars['ID']['output'];
  /** The day of the first publication that tells of it, and of all that it hangs on. */
  knownFrom: Scalars['Date']['output'];
};

/** What a coder can record from a sentence. */
export const CodedKind = {
  /** A claim of fact. */
  CLAIM: 'CLAIM',
  /** A commitment. */
  COMMITMENT: 'COMMITMENT',
  /** A condition. */
  CONDITION: 'CONDITION',
  /** A demand. */
  DEMAND: 'DEMAND',
  /** An event. */
  EVENT: 'EVENT',
  /** An offer. */
  OFFER: 'OFFER',
  /** A reason. */
  REASON: 'REASON',
  /** A red line. */
  RED_LINE: 'RED_LINE',
  /** A remark. */
  REMARK: 'REMARK',
  /** A response to a position. */
  RESPONSE: 'RESPONSE',
  /** A stance. */
  STANCE: 'STANCE',
  /** A threat. */
  THREAT: 'THREAT'
} as const;

export type CodedKind = typeof CodedKind[keyof typeof CodedKind];
/** What one coder, who did not see the other's work, recorded from one sentence. */
export type Coding = Node & {
  /** What the coder recorded from it; empty where it carries nothing. */
  codedAs: Array<CodedKind>;
  /** The sign of the coder, such as A. */
  coder: Scalars['String']['output'];
  /** A readable slug. What a dossier owns is prefixed by its name. */
  id: Scalars['ID']['output'];
  /** The first words of the sentence, as they stand in the source. */
  opening: Scalars['String']['output'];
  /** The words of this sentence that the settled coding quotes, in the order of the text. */
  passages: Array<Passage>;
  /** How the coders settled it, and why; null where they agree. */
  settlement?: Maybe<Scalars['String']['output']>;
  /** The document. */
  source: Source;
  /** Where the sentence begins: Unicode code points from the start of the source's text (NFC, LF, no BOM). */
  start: Scalars['Int']['output'];
};

/** A sentence that two coders read differently. */
export type CodingDisagreement = {
  /** What one of them recorded and the other did not, in alphabetical order. */
  differsIn: Array<CodedKind>;
  /** What the coder whose sign comes first recorded; `passages` are the words that the settled coding quotes. */
  one: Coding;
  /** The first words of the sentence. */
  opening: Scalars['String']['output'];
  /** What the other coder recorded. */
  other: Coding;
  /** How they settled it, and why. */
  settlement?: Maybe<Scalars['String']['output']>;
  /** The document. */
  source: Source;
};

/** A page of disagreements. */
export type CodingDisagreementConnection = {
  /** The same with their cursors. */
  edges: Array<CodingDisagreementEdge>;
  /** The disagreements of this page. */
  nodes: Array<CodingDisagreement>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A disagreement in a list. */
export type CodingDisagreementEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The disagreement. */
  node: CodingDisagreement;
};

/** A position that collides with the one at hand. */
export type CollidingPosition = Collision & OutcomePath & {
  /** How the one outcome leads to the other, link by link; empty where both are about the same outcome. */
  path: Array<OutcomeLink>;
  /** The other position. */
  position: Position;
  /** By which rule they collide. */
  rule: CollisionRule;
};

/** That two positions collide, and why. */
export type Collision = {
  /** How the one outcome leads to the other, link by link; empty where both are about the same outcome. */
  path: Array<OutcomeLink>;
  /** By which rule they collide. */
  rule: CollisionRule;
};

/** The rules by which two positions collide. An outcome entails itself. */
export const CollisionRule = {
  /** One seeks what entails the very outcome that the other refuses. */
  SOUGHT_ENTAILS_REFUSED: 'SOUGHT_ENTAILS_REFUSED',
  /** One seeks what entails an outcome that excludes one entailed by what the other seeks. */
  SOUGHT_EXCLUDES_SOUGHT: 'SOUGHT_EXCLUDES_SOUGHT'
} as const;

export type CollisionRule = typeof CollisionRule[keyof typeof CollisionRule];
/** What an actor undertakes to do, unconditionally or on a condition of its own. */
export type Commitment = Coded & Evidenced & Node & Position & Searchable & {
  /** Whether it is about the substance or about talking. */
  aim: Aim;
  /** Whether the source says it, implies it, or an analyst inferred it. */
  basis: Basis;
  /** The events that broke it, by id. */
  brokenBy: Array<Event>;
  /** Who holds it. */
  by: Actor;
  /** The law it invokes, by id. */
  cites: Array<Citable>;
  /** Its clauses, by id, where it is a package. */
  clauses: Array<Position>;
  /** What it depends on. Whole: an import caps it at 50. */
  conditions: Array<Condition>;
  /** The day it was first voiced, at the precision of the source. */
  date?: Maybe<Scalars['PartialDate']['output']>;
  /** The date in the words of the source. */
  dateAsReported?: Maybe<Scalars['String']['output']>;
  /** The earliest day that `date` allows; null where there is no date. */
  earliest?: Maybe<Scalars['Date']['output']>;
  /** The quoted words, in the order of the text. Whole: an import caps it at 50. */
  evidence: Array<Evidence>;
  /** Where it was voiced first; null where only the source tells of it. */
  firstVoicedIn?: Maybe<Statement>;
  /** The events that kept it, by id. */
  fulfilledBy: Array<Event>;
  /** A readable slug. What a dossier owns is prefixed by its name. */
  id: Scalars['ID']['output'];
  /** The positions and answers of others that it is said to be given in return for, by id. */
  inReturnFor: Array<Coded>;
  /** The day of the first publication that tells of it, and of all that it hangs on. */
  knownFrom: Scalars['Date']['output'];
  /** The latest day that `date` allows; null where there is no date. */
  latest?: Maybe<Scalars['Date']['output']>;
  /** The settlement it is about. */
  outcome: Outcome;
  /** The package it is a clause of. */
  partOf?: Maybe<Position>;
  /** The period it covers, in words; null where it is not limited. */
  period?: Maybe<Scalars['String']['output']>;
  /** Whether its holder seeks that outcome or refuses it. */
  polarity: Polarity;
  /** Why, as given by its holder; empty when the sources give no reason. Whole: an import caps it at 50. */
  reasons: Array<Reason>;
  /** The answers to it, newest first. Whole: an import caps it at 200. */
  responses: Array<Response>;
  /** The day that lists are ordered by: `earliest`, else the first day of the source. */
  sortDate: Scalars['Date']['output'];
  /** Where it was voiced, newest first. Whole: an import caps it at 200. */
  statements: Array<Statement>;
  /** How firmly it is held; null where the sources do not tell. */
  strength?: Maybe<Strength>;
  /** The later positions of its holder that took its place, by id. */
  supersededBy: Array<Supersession>;
  /** The earlier positions of its holder that it takes the place of, by id. */
  supersedes: Array<Supersession>;
  /** The territory it covers, in words; null where it is not limited. */
  territory?: Maybe<Scalars['String']['output']>;
  /** In our own words, one sentence. */
  text: Scalars['String']['output'];
  /** Whom it is put to, by id; empty where it is put to nobody in particular. */
  to: Array<Actor>;
};

/** A page of commitments. */
export type CommitmentConnection = {
  /** The same with their cursors. */
  edges: Array<CommitmentEdge>;
  /** The commitments of this page. */
  nodes: Array<Commitment>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A commitment in a list. */
export type CommitmentEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The commitment. */
  node: Commitment;
};

/** One step of an actor towards another. */
export type Concession = {
  /** Who conceded. */
  by: Actor;
  /** The answer, the softer position, or the commitment. */
  concession: Coded;
  /** How. */
  concessionKind: ConcessionKind;
  /** What it gives way in: the demand of another, or the earlier position of its own; null for what is only said to be given in return. */
  over?: Maybe<Position>;
};

/** A page of concessions. */
export type ConcessionConnection = {
  /** The same with their cursors. */
  edges: Array<ConcessionEdge>;
  /** The concessions of this page. */
  nodes: Array<Concession>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A concession in a list. */
export type ConcessionEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The concession. */
  node: Concession;
};

/** How an actor concedes. */
export const ConcessionKind = {
  /** It accepted a demand of another as it stands. */
  ACCEPTED: 'ACCEPTED',
  /** It bound itself to what another had demanded of it, in answer to a demand, or in return for a concession. */
  COMMITTED: 'COMMITTED',
  /** It accepted a demand of another in part. */
  PARTLY_ACCEPTED: 'PARTLY_ACCEPTED',
  /** It took up a softer position in place of its own. */
  SOFTENED: 'SOFTENED',
  /** It gave up a position of its own. */
  WITHDRAWN: 'WITHDRAWN'
} as const;

export type ConcessionKind = typeof ConcessionKind[keyof typeof ConcessionKind];
/** What a position, response or remark depends on: the `if`. */
export type Condition = Coded & Evidenced & Node & {
  /** Whether the source says it, implies it, or an analyst inferred it. */
  basis: Basis;
  /** What depends on it: a position, a response or a remark. */
  conditionOf: Coded;
  /** How the condition stood when the source was published. */
  conditionState: ConditionState;
  /** The deadline in the words of the source; null where there is none. */
  deadline?: Maybe<Scalars['String']['output']>;
  /** The day of the deadline, at the precision of the words; null where they and the calendar give none. */
  deadlineDate?: Maybe<Scalars['PartialDate']['output']>;
  /** The last day that `deadlineDate` allows; null where there is none. */
  deadlineLatest?: Maybe<Scalars['Date']['output']>;
  /** The quoted words, in the order of the text. Whole: an import caps it at 50. */
  evidence: Array<Evidence>;
  /** A readable slug. What a dossier owns is prefixed by its name. */
  id: Scalars['ID']['output'];
  /** The day of the first publication that tells of it, and of all that it hangs on. */
  knownFrom: Scalars['Date']['output'];
  /** In our own words, beginning with if, until or unless. */
  text: Scalars['String']['output'];
  /** What would fulfil it: an event, an outcome or a position; null where none of these is on record. */
  triggeredBy?: Maybe<Node>;
};

/** How a condition stands. */
export const ConditionState = {
  /** Fulfilled. */
  MET: 'MET',
  /** It can no longer be fulfilled, or its deadline has passed. */
  NOT_MET: 'NOT_MET',
  /** Not yet decided. */
  OPEN: 'OPEN',
  /** The sources do not tell. */
  UNKNOWN: 'UNKNOWN'
} as const;

export type ConditionState = typeof ConditionState[keyof typeof ConditionState];
/** Two claims that cannot both be true. */
export type Contradiction = Evidenced & {
  /** Whether the source says it, implies it, or an analyst inferred it. */
  basis: Basis;
  /** The other claim. */
  claim: Claim;
  /** The quoted words, in the order of the text. Whole: an import caps it at 50. */
  evidence: Array<Evidence>;
  /** Why both cannot be true, in one sentence. */
  text: Scalars['String']['output'];
};

/** The sources in which a claim is put forward, in groups that depend on one another. */
export type Corroboration = {
  /** The claim. */
  claim: Claim;
  /** The sources in groups, by number: within a group each relays, or shares a source or a statement with, another. */
  groups: Array<SourceGroup>;
  /** How many of them are independent: the number of `groups`. */
  independent: Scalars['Int']['output'];
  /** How many sources put it forward. */
  sources: Scalars['Int']['output'];
};

/** A page of corroborations. */
export type CorroborationConnection = {
  /** The same with their cursors. */
  edges: Array<CorroborationEdge>;
  /** The corroborations of this page. */
  nodes: Array<Corroboration>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A corroboration in a list. */
export type CorroborationEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The corroboration. */
  node: Corroboration;
};

/** A demand, the counter-offer to it, the counter to that, and so on. */
export type CounterOfferChain = {
  /** The demand that began it. */
  demand: Demand;
  /** The last counter-offer, to which none followed. */
  last: Position;
  /** How many counter-offers followed, at most 12. */
  length: Scalars['Int']['output'];
  /** The counter-offers, first to last. */
  steps: Array<CounterOfferStep>;
};

/** A page of chains. */
export type CounterOfferChainConnection = {
  /** The same with their cursors. */
  edges: Array<CounterOfferChainEdge>;
  /** The chains of this page. */
  nodes: Array<CounterOfferChain>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A chain in a list. */
export type CounterOfferChainEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The chain. */
  node: CounterOfferChain;
};

/** One counter-offer of a chain. */
export type CounterOfferStep = {
  /** The counter-offer. */
  counter: Position;
  /** Its place in the chain, counted from 1. */
  number: Scalars['Int']['output'];
  /** The answer by which it was made. */
  response: Response;
};

/** What is known of a deadline that is open. */
export const DeadlineStanding = {
  /** Its last day is known, and not past where a day was asked for. */
  DAY_KNOWN: 'DAY_KNOWN',
  /** The words give no day, so whether it has passed cannot be told. */
  NO_DAY_KNOWN: 'NO_DAY_KNOWN'
} as const;

export type DeadlineStanding = typeof DeadlineStanding[keyof typeof DeadlineStanding];
/** What an actor wants another to do, accept or refrain from. */
export type Demand = Coded & Evidenced & Node & Position & Searchable & {
  /** Whether it is about the substance or about talking. */
  aim: Aim;
  /** Whether the source says it, implies it, or an analyst inferred it. */
  basis: Basis;
  /** Who holds it. */
  by: Actor;
  /** The law it invokes, by id. */
  cites: Array<Citable>;
  /** Its clauses, by id, where it is a package. */
  clauses: Array<Position>;
  /** What it depends on. Whole: an import caps it at 50. */
  conditions: Array<Condition>;
  /** The day it was first voiced, at the precision of the source. */
  date?: Maybe<Scalars['PartialDate']['output']>;
  /** The date in the words of the source. */
  dateAsReported?: Maybe<Scalars['String']['output']>;
  /** The earliest day that `date` allows; null where there is no date. */
  earliest?: Maybe<Scalars['Date']['output']>;
  /** The quoted words, in the order of the text. Whole: an import caps it at 50. */
  evidence: Array<Evidence>;
  /** Where it was voiced first; null where only the source tells of it. */
  firstVoicedIn?: Maybe<Statement>;
  /** A readable slug. What a dossier owns is prefixed by its name. */
  id: Scalars['ID']['output'];
  /** The positions and answers of others that it is said to be given in return for, by id. */
  inReturnFor: Array<Coded>;
  /** The day of the first publication that tells of it, and of all that it hangs on. */
  knownFrom: Scalars['Date']['output'];
  /** The latest day that `date` allows; null where there is no date. */
  latest?: Maybe<Scalars['Date']['output']>;
  /** The settlement it is about. */
  outcome: Outcome;
  /** The package it is a clause of. */
  partOf?: Maybe<Position>;
  /** The period it covers, in words; null where it is not limited. */
  period?: Maybe<Scalars['String']['output']>;
  /** Whether its holder seeks that outcome or refuses it. */
  polarity: Polarity;
  /** Why, as given by its holder; empty when the sources give no reason. Whole: an import caps it at 50. */
  reasons: Array<Reason>;
  /** The answers to it, newest first. Whole: an import caps it at 200. */
  responses: Array<Response>;
  /** The day that lists are ordered by: `earliest`, else the first day of the source. */
  sortDate: Scalars['Date']['output'];
  /** Where it was voiced, newest first. Whole: an import caps it at 200. */
  statements: Array<Statement>;
  /** How firmly it is held; null where the sources do not tell. */
  strength?: Maybe<Strength>;
  /** The later positions of its holder that took its place, by id. */
  supersededBy: Array<Supersession>;
  /** The earlier positions of its holder that it takes the place of, by id. */
  supersedes: Array<Supersession>;
  /** The territory it covers, in words; null where it is not limited. */
  territory?: Maybe<Scalars['String']['output']>;
  /** In our own words, one sentence. */
  text: Scalars['String']['output'];
  /** Whom it is put to, by id; empty where it is put to nobody in particular. */
  to: Array<Actor>;
};

/** A page of demands. */
export type DemandConnection = {
  /** The same with their cursors. */
  edges: Array<DemandEdge>;
  /** The demands of this page. */
  nodes: Array<Demand>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A demand in a list. */
export type DemandEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The demand. */
  node: Demand;
};

/** How a member departs from the line of its alliance. */
export const DepartureKind = {
  /** It holds a position that collides with one of the alliance's. */
  COLLIDING_POSITION: 'COLLIDING_POSITION',
  /** It accepted, be it in part or on a condition, what the alliance rejected, or rejected what the alliance accepted so. */
  OPPOSITE_ANSWER: 'OPPOSITE_ANSWER'
} as const;

export type DepartureKind = typeof DepartureKind[keyof typeof DepartureKind];
/** One coded case, or the register of what the cases share. */
export type Dossier = Node & {
  /** Its name, which prefixes the ids of what it owns. */
  id: Scalars['ID']['output'];
  /** The documents it was coded from, by id. */
  sources: Array<Source>;
  /** What it covers, in a few words. */
  title: Scalars['String']['output'];
};

/** Actors whom their positions put together. */
export type EmpiricalBloc = {
  /** The actors, by id. */
  members: Array<Actor>;
  /** How many they are. */
  size: Scalars['Int']['output'];
};

/**
 * The blocs that the standing positions on the substance of a process's issues form; readiness to talk unites nobody. Two actors are linked
 * where they agree on more issues than they collide on, by as many as there are more; the blocs are those into which these links fall apart best.
 */
export type EmpiricalBlocs = {
  /** Who agrees with whom, the strongest link first. */
  agreements: Array<Agreement>;
  /** The blocs, the largest first; who is linked with nobody is a bloc by itself. */
  blocs: Array<EmpiricalBloc>;
  /** How many divisions are equally good. Where there are several, a bloc has whom all of them put together. */
  divisions: Scalars['Int']['output'];
  /** The formal blocs with members among them, by id, and how the blocs divide these. */
  formalBlocs: Array<FormalBloc>;
  /** How much more the blocs agree within than chance would have it, from -0.5 to 1; null where nobody is linked with anybody. */
  modularity?: Maybe<Scalars['Float']['output']>;
  /** The process. */
  process: Process;
};

/** A number that a coder gives, with the bounds within which the coder holds it possible. */
export type Estimate = Coded & Evidenced & Node & {
  /** What it is about: an issue for a salience, a process for a capability, an outcome for a placement. */
  about: Node;
  /** Whose salience or capability it is; null for a placement. */
  actor?: Maybe<Actor>;
  /** Whether the source says it, implies it, or an analyst inferred it. */
  basis: Basis;
  /** The sign of the coder, such as A. */
  coder: Scalars['String']['output'];
  /** What is estimated. */
  estimateKind: EstimateKind;
  /** The quoted words, in the order of the text. Whole: an import caps it at 50. */
  evidence: Array<Evidence>;
  /** The most that the coder holds possible. */
  high: Scalars['Float']['output'];
  /** A readable slug. What a dossier owns is prefixed by its name. */
  id: Scalars['ID']['output'];
  /** The day of the first publication that tells of it, and of all that it hangs on. */
  knownFrom: Scalars['Date']['output'];
  /** The least that the coder holds possible. */
  low: Scalars['Float']['output'];
  /** Why, in one sentence of the coder's. */
  text: Scalars['String']['output'];
  /** The estimate: from 0 to 1, a placement from 0 to 100. */
  value: Scalars['Float']['output'];
};

/** What a coder estimates. */
export const EstimateKind = {
  /** How much weight an actor has in a process: 0 none, 1 it could decide alone. */
  CAPABILITY: 'CAPABILITY',
  /** Where an outcome lies on the scale of its issue, from 0 to 100. */
  PLACEMENT: 'PLACEMENT',
  /** How much an issue matters to an actor: 0 not at all, 1 above everything else. */
  SALIENCE: 'SALIENCE'
} as const;

export type EstimateKind = typeof EstimateKind[keyof typeof EstimateKind];
/** Something that happened, is said to have happened or may happen. */
export type Event = Coded & Evidenced & Node & {
  /** Whether the source says it, implies it, or an analyst inferred it. */
  basis: Basis;
  /** The commitments it broke, and the threats that it let pass although their trigger was met, by id. */
  breaks: Array<Position>;
  /** When, at the precision of the source. */
  date?: Maybe<Scalars['PartialDate']['output']>;
  /** The date in the words of the source. */
  dateAsReported?: Maybe<Scalars['String']['output']>;
  /** Who did it, by id. */
  doneBy: Array<Actor>;
  /** The earliest day that `date` allows; null where there is no date. */
  earliest?: Maybe<Scalars['Date']['output']>;
  /** Whether it happened. */
  eventStatus: EventStatus;
  /** The quoted words, in the order of the text. Whole: an import caps it at 50. */
  evidence: Array<Evidence>;
  /** What the source says came after it, by id. */
  followedBy: Array<Event>;
  /** The threats it carried out and the commitments it kept, by id. */
  fulfils: Array<Position>;
  /** A readable slug. What a dossier owns is prefixed by its name. */
  id: Scalars['ID']['output'];
  /** The day of the first publication that tells of it, and of all that it hangs on. */
  knownFrom: Scalars['Date']['output'];
  /** The latest day that `date` allows; null where there is no date. */
  latest?: Maybe<Scalars['Date']['output']>;
  /** What happened, in our own words. */
  text: Scalars['String']['output'];
};

/** Whether an event happened. */
export const EventStatus = {
  /** Somebody says that it happened. */
  ALLEGED: 'ALLEGED',
  /** It is spoken of as something that may happen. */
  ANTICIPATED: 'ANTICIPATED',
  /** The sources report it as a fact. */
  REPORTED: 'REPORTED'
} as const;

export type EventStatus = typeof EventStatus[keyof typeof EventStatus];
/** One quotation that a thing rests on: the words, their place in the source, and who said them for whom. */
export type Evidence = {
  /** In which capacity the speaker spoke. */
  capacity?: Maybe<Capacity>;
  /** Whether the words were found at their place in the text of the source; false where the text was not at hand. */
  checked: Scalars['Boolean']['output'];
  /** Where the words end: the code point after the last one. */
  end: Scalars['Int']['output'];
  /** The words as they stand in the source, errors of the source included. */
  exact: Scalars['String']['output'];
  /** How close the quoted words are to what was really said. */
  fidelity: Fidelity;
  /** The passage the words form. */
  passage: Passage;
  /** The name of the actor the speaker spoke for; null when they spoke for nobody. */
  principal?: Maybe<Scalars['String']['output']>;
  /** The document they stand in. */
  source: Source;
  /** The day the source was published. */
  sourceDate: Scalars['PartialDate']['output'];
  /** The title of the source. */
  sourceTitle: Scalars['String']['output'];
  /** Who said it, by name or as the source describes them; null when the source itself is the only voice. */
  speaker?: Maybe<Scalars['String']['output']>;
  /** Where the words begin: Unicode code points from the start of the source's text (NFC, LF, no BOM). */
  start: Scalars['Int']['output'];
  /** The statement they were part of; null when the source itself is the only voice. */
  statement?: Maybe<Statement>;
};

/** What somebody had to judge, with the words it rests on: a coded thing, or a relation between two records. */
export type Evidenced = {
  /** Whether the source says it, implies it, or an analyst inferred it. */
  basis: Basis;
  /** The quoted words, in the order of the text; empty for what is public record or an analyst's own. Whole: an import caps it at 50. */
  evidence: Array<Evidence>;
};

/** Two demands, one of each actor, that cannot both be met. */
export type ExclusiveDemands = Collision & OutcomePath & {
  /** The demand of the actor named first. */
  one: Demand;
  /** The demand of the other. */
  other: Demand;
  /** How the one outcome leads to the other, link by link; empty where both are about the same outcome. */
  path: Array<OutcomeLink>;
  /** By which rule they collide. */
  rule: CollisionRule;
};

/** A page of pairs. */
export type ExclusiveDemandsConnection = {
  /** The same with their cursors. */
  edges: Array<ExclusiveDemandsEdge>;
  /** The pairs of this page. */
  nodes: Array<ExclusiveDemands>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A pair in a list. */
export type ExclusiveDemandsEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The pair. */
  node: ExclusiveDemands;
};

/** How close quoted words are to what was said. */
export const Fidelity = {
  /** The speaker's point in the source's words. */
  PARAPHRASE: 'PARAPHRASE',
  /** The source's summary of more than was quoted, or its own narration. */
  SUMMARY: 'SUMMARY',
  /** The speaker's own words, translated. */
  TRANSLATED: 'TRANSLATED',
  /** The speaker's own words in the language spoken. */
  VERBATIM: 'VERBATIM'
} as const;

export type Fidelity = typeof Fidelity[keyof typeof Fidelity];
/** What became of a threat. The first that applies, in this order. */
export const FollowThrough = {
  /** An event that happened carried it out. */
  CARRIED_OUT: 'CARRIED_OUT',
  /** Its trigger could still be met when the source was published. */
  OPEN: 'OPEN',
  /** Its trigger was met; no consequence was found, nor that there was none. */
  TRIGGER_MET_NO_CONSEQUENCE_FOUND: 'TRIGGER_MET_NO_CONSEQUENCE_FOUND',
  /** Its trigger was met, and an event that happened let it pass. */
  TRIGGER_MET_WITHOUT_CONSEQUENCE: 'TRIGGER_MET_WITHOUT_CONSEQUENCE',
  /** Its trigger can no longer be met. */
  TRIGGER_NOT_MET: 'TRIGGER_NOT_MET',
  /** The sources name no trigger, or do not tell how it stands. */
  UNKNOWN: 'UNKNOWN'
} as const;

export type FollowThrough = typeof FollowThrough[keyof typeof FollowThrough];
/** An organisation or alliance, and how the blocs divide its members. */
export type FormalBloc = {
  /** The organisation or alliance. */
  bloc: Actor;
  /** Itself and its members, as far as they hold positions on the issues of the process, by id. */
  members: Array<Actor>;
  /** Over how many of the blocs these are spread: 1 where the positions bear the formal bloc out. */
  spread: Scalars['Int']['output'];
};

/** A stretch of a text in which words were found: all of a short text, at most three stretches of a long one. */
export type Fragment = {
  /** Whether the text goes on behind it. */
  cutAfter: Scalars['Boolean']['output'];
  /** Whether the text begins before it. */
  cutBefore: Scalars['Boolean']['output'];
  /** The field of the record that it is from. */
  field: SearchedField;
  /** The stretch as it stands, cut where a match begins or ends. */
  parts: Array<FragmentPart>;
};

/** Plain text, to be shown as such: it may hold what looks like markup. */
export type FragmentPart = {
  /** Whether these are words that were searched for. */
  matched: Scalars['Boolean']['output'];
  /** As it stands in the field. */
  text: Scalars['String']['output'];
};

/** An answer computed from what coders estimate: it names whom it leaves out, and why. */
export type FromEstimates = {
  /** Who cannot be counted, by actor and issue. */
  leftOut: Array<LeftOut>;
};

/** Whether an actor gains, over all that coders hold possible. */
export const GainDirection = {
  /** It gains, whatever the numbers within their bounds. */
  GAINS: 'GAINS',
  /** It loses, whatever the numbers within their bounds. */
  LOSES: 'LOSES',
  /** It neither gains nor loses, whatever the numbers. */
  NEITHER: 'NEITHER',
  /** The bounds leave it open. */
  OPEN: 'OPEN'
} as const;

export type GainDirection = typeof GainDirection[keyof typeof GainDirection];
/** A treaty or another text that parties bind themselves by or point to. */
export type Instrument = Citable & Node & {
  /** The day of signature or adoption, at the precision known. */
  date?: Maybe<Scalars['PartialDate']['output']>;
  /** A readable slug. What a dossier owns is prefixed by its name. */
  id: Scalars['ID']['output'];
  /** What sort of text it is. */
  instrumentKind: InstrumentKind;
  /** Its provisions on record, by id. */
  provisions: Array<Provision>;
  /** Its usual English title. */
  title: Scalars['String']['output'];
};

/** A page of instruments. */
export type InstrumentConnection = {
  /** The same with their cursors. */
  edges: Array<InstrumentEdge>;
  /** The instruments of this page. */
  nodes: Array<Instrument>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** An instrument in a list. */
export type InstrumentEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The instrument. */
  node: Instrument;
};

/** One invocation of a legal ground: who cites what, for what. */
export type InstrumentInvocation = {
  /** The position, reason or claim that cites it. */
  citedIn: Coded;
  /** The instrument invoked. */
  instrument: Instrument;
  /** Who holds the position, or for whom the reason or claim was voiced; null where only the source or a coder does. */
  invokedBy?: Maybe<Actor>;
  /** The provision invoked; null where the instrument is invoked as a whole. */
  provision?: Maybe<Provision>;
};

/** A page of invocations. */
export type InstrumentInvocationConnection = {
  /** The same with their cursors. */
  edges: Array<InstrumentInvocationEdge>;
  /** The invocations of this page. */
  nodes: Array<InstrumentInvocation>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** An invocation in a list. */
export type InstrumentInvocationEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The invocation. */
  node: InstrumentInvocation;
};

/** What sort of text an instrument is. */
export const InstrumentKind = {
  /** A political declaration, communiqué or final act. */
  DECLARATION: 'DECLARATION',
  /** A text proposed and not agreed. */
  DRAFT: 'DRAFT',
  /** Binding under international law. */
  TREATY: 'TREATY'
} as const;

export type InstrumentKind = typeof InstrumentKind[keyof typeof InstrumentKind];
/** A matter under negotiation. */
export type Issue = Coded & Evidenced & Node & Searchable & {
  /** Whether the source says it, implies it, or an analyst inferred it. */
  basis: Basis;
  /** Whose fate it touches, by id. */
  concerns: Array<Actor>;
  /** The quoted words, in the order of the text. Whole: an import caps it at 50. */
  evidence: Array<Evidence>;
  /** A readable slug. What a dossier owns is prefixed by its name. */
  id: Scalars['ID']['output'];
  /** The day of the first publication that tells of it, and of all that it hangs on. */
  knownFrom: Scalars['Date']['output'];
  /** The matter in a few words. */
  name: Scalars['String']['output'];
  /** The possible settlements, by id. */
  outcomes: Array<Outcome>;
  /** The larger issue it is part of. */
  partOf?: Maybe<Issue>;
  /** What is held on it, newest first. To page on, ask `positions(issue:)`. */
  positions: PositionConnection;
  /** The processes that have it on their agenda, by id. */
  processes: Array<Process>;
  /** How much it matters to each actor, as coders judge, by actor and coder. */
  saliences: Array<Estimate>;
  /** What 100 means on that scale. */
  scaleHigh?: Maybe<Scalars['String']['output']>;
  /** What 0 means on the scale from 0 to 100 on which its outcomes are placed; null where they lie on no line. */
  scaleLow?: Maybe<Scalars['String']['output']>;
  /** Its smaller issues, by id. */
  subissues: Array<Issue>;
  /** What it is about, in one sentence of ours. */
  text: Scalars['String']['output'];
};


/** A matter under negotiation. */
export type IssuepositionsArgs = {
  first?: Scalars['Int']['input'];
};

/** A page of issues. */
export type IssueConnection = {
  /** The same with their cursors. */
  edges: Array<IssueEdge>;
  /** The issues of this page. */
  nodes: Array<Issue>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** An issue in a list. */
export type IssueEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The issue. */
  node: Issue;
};

/** What one actor gains on one issue. */
export type IssueGain = WithInputs & {
  /** The most that it gains; below 0 a loss. */
  gainHigh: Scalars['Float']['output'];
  /** The least that it gains; below 0 a loss. */
  gainLow: Scalars['Float']['output'];
  /** The numbers that went into it: capability, salience, then placements. */
  inputs: Array<PooledEstimate>;
  /** The issue. */
  issue: Issue;
  /** The outcome by which it gains or loses. */
  outcome: Outcome;
  /** The newest position of the actor that seeks a placed outcome of the issue, and that no later one took the place of. */
  seeks: Position;
};

/** An issue with the rejections that it drew. */
export type IssueRejections = {
  /** The issue. */
  issue: Issue;
  /** How many positions on it were rejected, partly refused ones left out. */
  rejectedPositions: Scalars['Int']['output'];
  /** How many rejections they drew. */
  rejections: Scalars['Int']['output'];
  /** The rejections, newest first. */
  responses: ResponseConnection;
};


/** An issue with the rejections that it drew. */
export type IssueRejectionsresponsesArgs = {
  first?: Scalars['Int']['input'];
};

/** An actor that cannot be counted on an issue. */
export type LeftOut = {
  /** The actor. */
  actor: Actor;
  /** The issue. */
  issue: Issue;
  /** What is missing. */
  missing: Array<MissingInput>;
};

/** One sitting of negotiators. */
export type Meeting = Coded & Evidenced & Node & {
  /** Whose absence the sources note or imply, by id. */
  absentees: Array<Absence>;
  /** Who took part or was to take part, by id. */
  attendees: Array<Attendance>;
  /** Whether the source says it, implies it, or an analyst inferred it. */
  basis: Basis;
  /** When, at the precision of the source. */
  date?: Maybe<Scalars['PartialDate']['output']>;
  /** The date in the words of the source. */
  dateAsReported?: Maybe<Scalars['String']['output']>;
  /** What was discussed, by id. */
  discussed: Array<Issue>;
  /** The earliest day that `date` allows; null where there is no date. */
  earliest?: Maybe<Scalars['Date']['output']>;
  /** The quoted words, in the order of the text. Whole: an import caps it at 50. */
  evidence: Array<Evidence>;
  /** The next sitting. */
  followedBy?: Maybe<Meeting>;
  /** The body it was a session of, or the host. */
  forum?: Maybe<Actor>;
  /** A readable slug. What a dossier owns is prefixed by its name. */
  id: Scalars['ID']['output'];
  /** The day of the first publication that tells of it, and of all that it hangs on. */
  knownFrom: Scalars['Date']['output'];
  /** The latest day that `date` allows; null where there is no date. */
  latest?: Maybe<Scalars['Date']['output']>;
  /** The rank of those who met; null where not reported. */
  level?: Maybe<MeetingLevel>;
  /** The name in a few words. */
  name: Scalars['String']['output'];
  /** The town; null where not reported. */
  place?: Maybe<Scalars['String']['output']>;
  /** The process it belongs to. */
  process?: Maybe<Process>;
  /** What came of it as of the source, in our own words; null where it lay ahead or is not reported. */
  result?: Maybe<Scalars['String']['output']>;
  /** Which round of its process it belongs to, counted from 1; null where rounds are not counted. */
  round?: Maybe<Scalars['Int']['output']>;
  /** The day that lists are ordered by: `earliest`, else the first day of the source. */
  sortDate: Scalars['Date']['output'];
  /** What was said there, newest first. */
  statements: Array<Statement>;
};

/** A page of meetings. */
export type MeetingConnection = {
  /** The same with their cursors. */
  edges: Array<MeetingEdge>;
  /** The meetings of this page. */
  nodes: Array<Meeting>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A meeting in a list. */
export type MeetingEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The meeting. */
  node: Meeting;
};

/** The rank of those who meet. */
export const MeetingLevel = {
  /** Ambassadors and permanent representatives. */
  AMBASSADORS: 'AMBASSADORS',
  /** Deputies of ministers, such as deputy foreign ministers and under-secretaries. */
  DEPUTY_MINISTERS: 'DEPUTY_MINISTERS',
  /** Heads of state or government. */
  LEADERS: 'LEADERS',
  /** Members of governments. */
  MINISTERS: 'MINISTERS',
  /** Officials of lower rank and experts. */
  OFFICIALS: 'OFFICIALS'
} as const;

export type MeetingLevel = typeof MeetingLevel[keyof typeof MeetingLevel];
/** One actor belonging to another for a time. */
export type Membership = Evidenced & {
  /** Whether the source says it, implies it, or an analyst inferred it. */
  basis: Basis;
  /** The quoted words, in the order of the text. Whole: an import caps it at 50. */
  evidence: Array<Evidence>;
  /** Since when; null where not recorded. */
  from?: Maybe<Scalars['PartialDate']['output']>;
  /** Who belongs. */
  member: Actor;
  /** What it belongs to. */
  of: Actor;
  /** Until when; null where it goes on or is not recorded. */
  until?: Maybe<Scalars['PartialDate']['output']>;
};

/** What a computation needs and the graph does not have. */
export const MissingInput = {
  /** An estimate of the actor's weight in the process. */
  CAPABILITY: 'CAPABILITY',
  /** An estimate of where the outcome lies that the actor seeks, or the one that is proposed. */
  PLACEMENT: 'PLACEMENT',
  /** A position of the actor that seeks an outcome of the issue, and that no later one took the place of. */
  POSITION: 'POSITION',
  /** An estimate of how much the issue matters to the actor. */
  SALIENCE: 'SALIENCE',
  /** An outcome of the issue that stands already, and an estimate of where it lies. */
  STATUS_QUO: 'STATUS_QUO'
} as const;

export type MissingInput = typeof MissingInput[keyof typeof MissingInput];
/** Anything stored under an id. */
export type Node = {
  /** A readable slug. What a dossier owns is prefixed by its name: nato-russia-2022/halt-enlargement. */
  id: Scalars['ID']['output'];
};

/** What an actor is ready to do, give or talk about. */
export type Offer = Coded & Evidenced & Node & Position & Searchable & {
  /** Whether it is about the substance or about talking. */
  aim: Aim;
  /** Whether the source says it, implies it, or an analyst inferred it. */
  basis: Basis;
  /** Who holds it. */
  by: Actor;
  /** The law it invokes, by id. */
  cites: Array<Citable>;
  /** Its clauses, by id, where it is a package. */
  clauses: Array<Position>;
  /** What it depends on. Whole: an import caps it at 50. */
  conditions: Array<Condition>;
  /** The day it was first voiced, at the precision of the source. */
  date?: Maybe<Scalars['PartialDate']['output']>;
  /** The date in the words of the source. */
  dateAsReported?: Maybe<Scalars['String']['output']>;
  /** The earliest day that `date` allows; null where there is no date. */
  earliest?: Maybe<Scalars['Date']['output']>;
  /** The quoted words, in the order of the text. Whole: an import caps it at 50. */
  evidence: Array<Evidence>;
  /** Where it was voiced first; null where only the source tells of it. */
  firstVoicedIn?: Maybe<Statement>;
  /** A readable slug. What a dossier owns is prefixed by its name. */
  id: Scalars['ID']['output'];
  /** The positions and answers of others that it is said to be given in return for, by id. */
  inReturnFor: Array<Coded>;
  /** The day of the first publication that tells of it, and of all that it hangs on. */
  knownFrom: Scalars['Date']['output'];
  /** The latest day that `date` allows; null where there is no date. */
  latest?: Maybe<Scalars['Date']['output']>;
  /** The settlement it is about. */
  outcome: Outcome;
  /** The package it is a clause of. */
  partOf?: Maybe<Position>;
  /** The period it covers, in words; null where it is not limited. */
  period?: Maybe<Scalars['String']['output']>;
  /** Whether its holder seeks that outcome or refuses it. */
  polarity: Polarity;
  /** Why, as given by its holder; empty when the sources give no reason. Whole: an import caps it at 50. */
  reasons: Array<Reason>;
  /** The answers to it, newest first. Whole: an import caps it at 200. */
  responses: Array<Response>;
  /** The day that lists are ordered by: `earliest`, else the first day of the source. */
  sortDate: Scalars['Date']['output'];
  /** Where it was voiced, newest first. Whole: an import caps it at 200. */
  statements: Array<Statement>;
  /** How firmly it is held; null where the sources do not tell. */
  strength?: Maybe<Strength>;
  /** The later positions of its holder that took its place, by id. */
  supersededBy: Array<Supersession>;
  /** The earlier positions of its holder that it takes the place of, by id. */
  supersedes: Array<Supersession>;
  /** The territory it covers, in words; null where it is not limited. */
  territory?: Maybe<Scalars['String']['output']>;
  /** In our own words, one sentence. */
  text: Scalars['String']['output'];
  /** Whom it is put to, by id; empty where it is put to nobody in particular. */
  to: Array<Actor>;
};

/** A page of offers. */
export type OfferConnection = {
  /** The same with their cursors. */
  edges: Array<OfferEdge>;
  /** The offers of this page. */
  nodes: Array<Offer>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** An offer in a list. */
export type OfferEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The offer. */
  node: Offer;
};

/** One person serving a body in an office for a time. */
export type Office = Evidenced & {
  /** Whether the source says it, implies it, or an analyst inferred it. */
  basis: Basis;
  /** The quoted words, in the order of the text. Whole: an import caps it at 50. */
  evidence: Array<Evidence>;
  /** Since when; null where not recorded. */
  from?: Maybe<Scalars['PartialDate']['output']>;
  /** Who serves. */
  holder: Actor;
  /** The state, alliance or organisation served. */
  of: Actor;
  /** The office, in its usual English name; where a source errs, the passage's note says so. */
  office: Scalars['String']['output'];
  /** Until when; null where it goes on or is not recorded. */
  until?: Maybe<Scalars['PartialDate']['output']>;
};

/** One possible settlement of an issue. Actors share outcomes: one seeks what another refuses. */
export type Outcome = Coded & Evidenced & Node & {
  /** Whether the source says it, implies it, or an analyst inferred it. */
  basis: Basis;
  /** The quoted words, in the order of the text. Whole: an import caps it at 50. */
  evidence: Array<Evidence>;
  /** A readable slug. What a dossier owns is prefixed by its name. */
  id: Scalars['ID']['output'];
  /** The issue it settles. */
  issue: Issue;
  /** The day of the first publication that tells of it, and of all that it hangs on. */
  knownFrom: Scalars['Date']['output'];
  /** What it excludes, entails, is excluded or entailed by, by id. */
  links: Array<OutcomeLink>;
  /** Where coders place it on the scale of its issue, by coder. */
  placements: Array<Estimate>;
  /** Who seeks or refuses it, newest first. To page on, ask `positions(outcome:)`. */
  positions: PositionConnection;
  /** Whether things stand so already. */
  statusQuo: Scalars['Boolean']['output'];
  /** The settlement in one sentence of ours. */
  text: Scalars['String']['output'];
};


/** One possible settlement of an issue. Actors share outcomes: one seeks what another refuses. */
export type OutcomepositionsArgs = {
  first?: Scalars['Int']['input'];
};

/** A page of outcomes. */
export type OutcomeConnection = {
  /** The same with their cursors. */
  edges: Array<OutcomeEdge>;
  /** The outcomes of this page. */
  nodes: Array<Outcome>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** An outcome in a list. */
export type OutcomeEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The outcome. */
  node: Outcome;
};

/** A judged relation between two outcomes. */
export type OutcomeLink = Evidenced & {
  /** Whether the source says it, implies it, or an analyst inferred it. */
  basis: Basis;
  /** The quoted words, in the order of the text. Whole: an import caps it at 50. */
  evidence: Array<Evidence>;
  /** The outcome the relation starts from. */
  from: Outcome;
  /** What `from` does to `to`. */
  linkKind: OutcomeLinkKind;
  /** Why, in one sentence of ours. */
  text: Scalars['String']['output'];
  /** The other outcome. */
  to: Outcome;
};

/** How two outcomes are related. */
export const OutcomeLinkKind = {
  /** The first cannot come about without the second. */
  ENTAILS: 'ENTAILS',
  /** Both cannot come about. Holds in both directions. */
  EXCLUDES: 'EXCLUDES'
} as const;

export type OutcomeLinkKind = typeof OutcomeLinkKind[keyof typeof OutcomeLinkKind];
/** That the outcome of one position leads to that of another. */
export type OutcomePath = {
  /** How the one outcome leads to the other, link by link; empty where both are about the same outcome. */
  path: Array<OutcomeLink>;
};

/**
 * What one actor gains: salience times the distance by which the outcome comes nearer to what it seeks, added over the issues; 1 is
 * the whole scale of an issue that is above everything else.
 */
export type PackageGain = {
  /** The actor. */
  actor: Actor;
  /** Whether it gains or loses, over all that coders hold possible. */
  direction: GainDirection;
  /** The most that it gains; below 0 a loss. */
  gainHigh: Scalars['Float']['output'];
  /** The least that it gains; below 0 a loss. */
  gainLow: Scalars['Float']['output'];
  /** The same for each issue, by id. */
  issues: Array<IssueGain>;
};

/** A package of outcomes, and what each actor gains by it. */
export type PackageGains = FromEstimates & WithGains & {
  /** What each actor gains, who surely gains most first. */
  gains: Array<PackageGain>;
  /** Who cannot be counted, by actor and issue. */
  leftOut: Array<LeftOut>;
  /** The outcomes of the package, by id. */
  outcomes: Array<Outcome>;
  /** What stands already on their issues, by id. */
  statusQuo: Array<Outcome>;
};

/** A page of a list, as in the GraphQL Cursor Connections specification. Lists are read forwards. */
export type PageInfo = {
  /** The cursor of the last item, to be given as `after` for the next page; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether another item follows the last one of this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether an item precedes the first one of this page: true on every page asked for with a cursor. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first item; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** What became of the clauses of one package in the hands of one actor. */
export type PartialAcceptance = {
  /** The answers that accept a clause, as it stands, in part or on a condition; by id of the clause. */
  accepted: Array<Response>;
  /** Who answered. */
  by: Actor;
  /** The other answers: counters, evasions, deferrals, notes taken; by id of the clause. */
  open: Array<Response>;
  /** The package. */
  package: Position;
  /** The answers that reject a clause; by id of the clause. */
  refused: Array<Response>;
  /** The clauses without an answer by this actor, by id. */
  unanswered: Array<Position>;
};

/** A page of packages. */
export type PartialAcceptanceConnection = {
  /** The same with their cursors. */
  edges: Array<PartialAcceptanceEdge>;
  /** The packages of this page. */
  nodes: Array<PartialAcceptance>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A package in a list. */
export type PartialAcceptanceEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The package. */
  node: PartialAcceptance;
};

/** An actor's part in a process. */
export type Party = Evidenced & {
  /** Who takes part. */
  actor: Actor;
  /** Whether the source says it, implies it, or an analyst inferred it. */
  basis: Basis;
  /** The quoted words, in the order of the text. Whole: an import caps it at 50. */
  evidence: Array<Evidence>;
  /** As what. */
  partyRole: PartyRole;
};

/** As what an actor takes part in a process. */
export const PartyRole = {
  /** It is negotiated about without a seat at every table. */
  CONCERNED: 'CONCERNED',
  /** It gives the talks their forum. */
  HOST: 'HOST',
  /** It mediates. */
  MEDIATOR: 'MEDIATOR',
  /** It sits in without negotiating or mediating. */
  OBSERVER: 'OBSERVER',
  /** It negotiates. */
  PARTY: 'PARTY'
} as const;

export type PartyRole = typeof PartyRole[keyof typeof PartyRole];
/** The quoted words: a stretch of one source. */
export type Passage = Node & Searchable & {
  /** Whether the words were found at their place in the text of the source. */
  checked: Scalars['Boolean']['output'];
  /** The code point after the last one. */
  end: Scalars['Int']['output'];
  /** What was coded from these words, by id. */
  evidenceOf: Array<Coded>;
  /** The words as they stand in the source, errors of the source included. */
  exact: Scalars['String']['output'];
  /** How close the quoted words are to what was really said. */
  fidelity: Fidelity;
  /** A readable slug. What a dossier owns is prefixed by its name. */
  id: Scalars['ID']['output'];
  /** What the coder noted about the words, such as an error of translation. */
  note?: Maybe<Scalars['String']['output']>;
  /** The document they stand in. */
  source: Source;
  /** Unicode code points from the start of the source's text (NFC, LF, no BOM). */
  start: Scalars['Int']['output'];
};

/** A deadline that is still open. */
export type PendingDeadline = {
  /** The condition that names it, with what depends on it. */
  condition: Condition;
  /** Whether its last day is known. */
  standing: DeadlineStanding;
};

/** A page of deadlines. */
export type PendingDeadlineConnection = {
  /** The same with their cursors. */
  edges: Array<PendingDeadlineEdge>;
  /** The deadlines of this page. */
  nodes: Array<PendingDeadline>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A deadline in a list. */
export type PendingDeadlineEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The deadline. */
  node: PendingDeadline;
};

/** Which way a position points at its outcome. */
export const Polarity = {
  /** Its holder wants the outcome not to come about. */
  REFUSES: 'REFUSES',
  /** Its holder wants the outcome. */
  SEEKS: 'SEEKS'
} as const;

export type Polarity = typeof Polarity[keyof typeof Polarity];
/** What several coders say of one thing together. */
export type PooledEstimate = {
  /** What is estimated. */
  estimateKind: EstimateKind;
  /** What each gives, by id: with whom and what it is about, and its evidence. */
  estimates: Array<Estimate>;
  /** The most that any of them holds possible. */
  high: Scalars['Float']['output'];
  /** The least that any of them holds possible. */
  low: Scalars['Float']['output'];
  /** The mean of what they give. */
  value: Scalars['Float']['output'];
};

/** What one actor holds on one outcome. It is held by one actor; a joint position is one for each. */
export type Position = {
  /** Whether it is about the substance or about talking. */
  aim: Aim;
  /** Whether the source says it, implies it, or an analyst inferred it. */
  basis: Basis;
  /** Who holds it. */
  by: Actor;
  /** The law it invokes, by id. */
  cites: Array<Citable>;
  /** Its clauses, by id, where it is a package. */
  clauses: Array<Position>;
  /** What it depends on. Whole: an import caps it at 50. */
  conditions: Array<Condition>;
  /** The day it was first voiced, at the precision of the source. */
  date?: Maybe<Scalars['PartialDate']['output']>;
  /** The date in the words of the source. */
  dateAsReported?: Maybe<Scalars['String']['output']>;
  /** The earliest day that `date` allows; null where there is no date. */
  earliest?: Maybe<Scalars['Date']['output']>;
  /** The quoted words, in the order of the text. Whole: an import caps it at 50. */
  evidence: Array<Evidence>;
  /** Where it was voiced first; null where only the source tells of it. */
  firstVoicedIn?: Maybe<Statement>;
  /** A readable slug. What a dossier owns is prefixed by its name. */
  id: Scalars['ID']['output'];
  /** The positions and answers of others that it is said to be given in return for, by id. */
  inReturnFor: Array<Coded>;
  /** The day of the first publication that tells of it, and of all that it hangs on. */
  knownFrom: Scalars['Date']['output'];
  /** The latest day that `date` allows; null where there is no date. */
  latest?: Maybe<Scalars['Date']['output']>;
  /** The settlement it is about. */
  outcome: Outcome;
  /** The package it is a clause of. */
  partOf?: Maybe<Position>;
  /** The period it covers, in words; null where it is not limited. */
  period?: Maybe<Scalars['String']['output']>;
  /** Whether its holder seeks that outcome or refuses it. */
  polarity: Polarity;
  /** Why, as given by its holder; empty when the sources give no reason. Whole: an import caps it at 50. */
  reasons: Array<Reason>;
  /** The answers to it, newest first. Whole: an import caps it at 200. */
  responses: Array<Response>;
  /** The day that lists are ordered by: `earliest`, else the first day of the source. */
  sortDate: Scalars['Date']['output'];
  /** Where it was voiced, newest first. Whole: an import caps it at 200. */
  statements: Array<Statement>;
  /** How firmly it is held; null where the sources do not tell. */
  strength?: Maybe<Strength>;
  /** The later positions of its holder that took its place, by id. */
  supersededBy: Array<Supersession>;
  /** The earlier positions of its holder that it takes the place of, by id. */
  supersedes: Array<Supersession>;
  /** The territory it covers, in words; null where it is not limited. */
  territory?: Maybe<Scalars['String']['output']>;
  /** In our own words, one sentence. */
  text: Scalars['String']['output'];
  /** Whom it is put to, by id; empty where it is put to nobody in particular. */
  to: Array<Actor>;
};

/** What becomes of a position when another takes its place. */
export const PositionChange = {
  /** The holder now asks more, gives less, or stands firmer. */
  HARDENED: 'HARDENED',
  /** The holder now asks less, gives more, or could move. */
  SOFTENED: 'SOFTENED',
  /** The holder no longer holds it. */
  WITHDRAWN: 'WITHDRAWN'
} as const;

export type PositionChange = typeof PositionChange[keyof typeof PositionChange];
/** A page of positions. */
export type PositionConnection = {
  /** The same with their cursors. */
  edges: Array<PositionEdge>;
  /** The positions of this page. */
  nodes: Array<Position>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A position in a list. */
export type PositionEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The position. */
  node: Position;
};

/** What sort of position it is: the name of its type. */
export const PositionKind = {
  /** A Commitment. */
  COMMITMENT: 'COMMITMENT',
  /** A Demand. */
  DEMAND: 'DEMAND',
  /** An Offer. */
  OFFER: 'OFFER',
  /** A RedLine. */
  RED_LINE: 'RED_LINE',
  /** A Stance. */
  STANCE: 'STANCE',
  /** A Threat. */
  THREAT: 'THREAT'
} as const;

export type PositionKind = typeof PositionKind[keyof typeof PositionKind];
/** A negotiation or a chain of talks that belong together. */
export type Process = Coded & Evidenced & Node & {
  /** Whether the source says it, implies it, or an analyst inferred it. */
  basis: Basis;
  /** How much weight each actor has in it, as coders judge, by actor and coder. */
  capabilities: Array<Estimate>;
  /** The quoted words, in the order of the text. Whole: an import caps it at 50. */
  evidence: Array<Evidence>;
  /** A readable slug. What a dossier owns is prefixed by its name. */
  id: Scalars['ID']['output'];
  /** The issues on its agenda, by id. */
  issues: Array<Issue>;
  /** The day of the first publication that tells of it, and of all that it hangs on. */
  knownFrom: Scalars['Date']['output'];
  /** Its sittings, first to last. Whole: an import caps it at 200. */
  meetings: Array<Meeting>;
  /** The name in a few words. */
  name: Scalars['String']['output'];
  /** Who takes part and as what, by id. */
  parties: Array<Party>;
  /** What it is about, in one sentence of ours. */
  text: Scalars['String']['output'];
};

/** A page of processes. */
export type ProcessConnection = {
  /** The same with their cursors. */
  edges: Array<ProcessEdge>;
  /** The processes of this page. */
  nodes: Array<Process>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A process in a list. */
export type ProcessEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The process. */
  node: Process;
};

/** One provision of an instrument. */
export type Provision = Citable & Node & {
  /** A readable slug. What a dossier owns is prefixed by its name. */
  id: Scalars['ID']['output'];
  /** The instrument it is part of. */
  instrument: Instrument;
  /** Its place in the instrument, such as Article 10. */
  locator: Scalars['String']['output'];
  /** What it provides, in our own words. */
  text: Scalars['String']['output'];
  /** Its usual English title, such as Article 10 of the North Atlantic Treaty. */
  title: Scalars['String']['output'];
};

/**
 * Every argument that is not given filters nothing; ids come from the answers themselves, or from lists such as `actors` and `issues`.
 * Each field is one statement: what an import commits while an operation is answered, one field may see and another not.
 */
export type Query = {
  /** Who was not at a meeting that discussed their fate, first meeting to last. */
  absentParties: AbsentPartyConnection;
  /** Actors, by id. */
  actors: ActorConnection;
  /** The facts that both of two actors assert, by id. */
  agreedFacts: AgreedFactConnection;
  /** Where a member departs from its alliance's line while it belongs to it, newest first. */
  allianceDepartures: AllianceDepartureConnection;
  /** How much of what is on record on each issue rests on unnamed officials, by issue. */
  anonymousShares: Array<AnonymousShare>;
  /** Statements made for an alliance or organisation that has members, the newest first. */
  bindingStatements: BindingStatementConnection;
  /** What stands in the way of a settlement: the smallest sets of positions without which nothing collides any more, one item for each process, by id. */
  blockages: Array<Blockage>;
  /** Offers of one of two actors that answer a demand of the other, newest offer first. */
  bridges: BridgeConnection;
  /** Which actors and issues connect the others, one item for each process, by id. */
  brokers: Array<Brokers>;
  /** What changed from one meeting to a later one of the same negotiation, position by position, the newest position first; nothing between meetings of two negotiations. */
  changesBetween: RoundChangeConnection;
  /** Claims of fact, newest first. */
  claims: ClaimConnection;
  /** Sentences that two coders read differently, by source and in the order of its text. */
  codingDisagreements: CodingDisagreementConnection;
  /** Commitments, newest first. */
  commitments: CommitmentConnection;
  /** What was conceded, newest first. */
  concessions: ConcessionConnection;
  /** How many independent sources support each claim, the newest claim first. */
  corroborations: CorroborationConnection;
  /** Chains of counter-offers from a demand to the last counter, newest demand first. */
  counterOfferChains: CounterOfferChainConnection;
  /** Demands, newest first. */
  demands: DemandConnection;
  /** Which blocs the positions themselves form, against the formal ones; one item for each process, by id. */
  empiricalBlocs: Array<EmpiricalBlocs>;
  /** Pairs of demands of two actors that cannot both be met, newest demand of the first actor first. */
  exclusiveDemands: ExclusiveDemandsConnection;
  /** Instruments, by id. */
  instruments: InstrumentConnection;
  /** Legal grounds invoked, by the id of what is invoked. */
  instrumentsInvoked: InstrumentInvocationConnection;
  /** Issues, by id. */
  issues: IssueConnection;
  /** Meetings, first to last. */
  meetings: MeetingConnection;
  /** Issues by how many rejections they drew, the most rejected first. */
  mostRejectedIssues: Array<IssueRejections>;
  /** Any record by its id; null where there is none. */
  node?: Maybe<Node>;
  /** Offers, newest first. */
  offers: OfferConnection;
  /** Outcomes, by id. */
  outcomes: OutcomeConnection;
  /** Who gains and who loses from a package, against how things stand. */
  packageGains: PackageGains;
  /** Packages of which an actor accepted some clauses and not others, newest package first. */
  partialAcceptances: PartialAcceptanceConnection;
  /** Deadlines that are still open, the earliest first; those of which no day is known come last. */
  pendingDeadlines: PendingDeadlineConnection;
  /** Positions of every kind, newest first. */
  positions: PositionConnection;
  /** Processes, by id. */
  processes: ProcessConnection;
  /** Each concession of either of two actors, with each one by which the other side answered it, newest first. */
  reciprocity: ReciprocityConnection;
  /** The kinds of reason given for rejecting more than one demand, most demands first. */
  recurringReasons: Array<RecurringReason>;
  /** Demands that cross a red line of another actor, newest demand first. */
  redLineCollisions: RedLineCollisionConnection;
  /** Red lines, newest first. */
  redLines: RedLineConnection;
  /** Positions that their holders voiced more than once, the one repeated most recently first. */
  reiterations: ReiterationConnection;
  /** Where each source has its news from: one item for each source and each first source that it relays, by id. */
  relayChains: RelayChainConnection;
  /** Remarks, newest first. */
  remarks: RemarkConnection;
  /** How long answers took, the newest answer first. */
  replyLatencies: ReplyLatencyConnection;
  /** Answers to positions, newest first. */
  responses: ResponseConnection;
  /** Provisions that are read in opposite ways, by the id of what is read. */
  rivalReadings: RivalReadingConnection;
  /**
   * Records in which any of the words stand, up to 500. Those with more of the words come first, then those with more as they were typed,
   * then by score.
   */
  search: SearchHitConnection;
  /** Demands that contradict a commitment of their own holder, newest demand first. */
  selfContradictions: SelfContradictionConnection;
  /** Between which bounds a settlement of an issue lies, one for each process that has it on its agenda, by id. */
  settlementRanges: Array<SettlementRange>;
  /** The issues that both of two actors are willing to discuss, by id. */
  sharedAgenda: Array<SharedAgendaItem>;
  /** Changes of position on record, the latest first. */
  shifts: SupersessionConnection;
  /** Which parties of the processes on whose agenda an issue stands have said nothing on it, by id. */
  silentParties: Array<SilentParty>;
  /** Sources, by id. */
  sources: SourceConnection;
  /** Where a spokesperson and the principal differ, newest first. */
  spokespersonGaps: SpokespersonGapConnection;
  /** Red lines that a demand crossed and whose holder rejected it, newest demand first. */
  testedRedLines: TestedRedLineConnection;
  /** What became of threats, the newest threat first. */
  threatFollowThrough: ThreatOutcomeConnection;
  /** How many threats of which kind each actor made, by actor and kind. */
  threatKinds: Array<ThreatTally>;
  /** Threats, newest first. */
  threats: ThreatConnection;
  /** Which pairs of issues two actors could trade. */
  trades: Trades;
  /** Positions and answers of which no source gives the words as they were spoken, by id. */
  translatedOnly: TranslatedOnlyConnection;
  /** Demands that one they were put to never answered, newest first; one item for each such addressee. */
  unansweredDemands: UnansweredDemandConnection;
  /** Positions and answers by how weak the best words are that they rest on, the weakest first. */
  weakestEvidence: WeakEvidenceConnection;
  /** What rests on one position: what would vanish if it were withdrawn. Null where there is no such position. */
  withoutPosition?: Maybe<WithoutPosition>;
};


/**
 * Every argument that is not given filters nothing; ids come from the answers themselves, or from lists such as `actors` and `issues`.
 * Each field is one statement: what an import commits while an operation is answered, one field may see and another not.
 */
export type QueryabsentPartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  meeting?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Every argument that is not given filters nothing; ids come from the answers themselves, or from lists such as `actors` and `issues`.
 * Each field is one statement: what an import commits while an operation is answered, one field may see and another not.
 */
export type QueryactorsArgs = {
  actorKind?: InputMaybe<ActorKind>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  knownOn?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Every argument that is not given filters nothing; ids come from the answers themselves, or from lists such as `actors` and `issues`.
 * Each field is one statement: what an import commits while an operation is answered, one field may see and another not.
 */
export type QueryagreedFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  between: Array<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  knownOn?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Every argument that is not given filters nothing; ids come from the answers themselves, or from lists such as `actors` and `issues`.
 * Each field is one statement: what an import commits while an operation is answered, one field may see and another not.
 */
export type QueryallianceDeparturesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  of: Scalars['ID']['input'];
};


/**
 * Every argument that is not given filters nothing; ids come from the answers themselves, or from lists such as `actors` and `issues`.
 * Each field is one statement: what an import commits while an operation is answered, one field may see and another not.
 */
export type QueryanonymousSharesArgs = {
  issue?: InputMaybe<Scalars['ID']['input']>;
  knownOn?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Every argument that is not given filters nothing; ids come from the answers themselves, or from lists such as `actors` and `issues`.
 * Each field is one statement: what an import commits while an operation is answered, one field may see and another not.
 */
export type QuerybindingStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  of?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Every argument that is not given filters nothing; ids come from the answers themselves, or from lists such as `actors` and `issues`.
 * Each field is one statement: what an import commits while an operation is answered, one field may see and another not.
 */
export type QueryblockagesArgs = {
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  process?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Every argument that is not given filters nothing; ids come from the answers themselves, or from lists such as `actors` and `issues`.
 * Each field is one statement: what an import commits while an operation is answered, one field may see and another not.
 */
export type QuerybridgesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  between: Array<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  knownOn?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Every argument that is not given filters nothing; ids come from the answers themselves, or from lists such as `actors` and `issues`.
 * Each field is one statement: what an import commits while an operation is answered, one field may see and another not.
 */
export type QuerybrokersArgs = {
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  process?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Every argument that is not given filters nothing; ids come from the answers themselves, or from lists such as `actors` and `issues`.
 * Each field is one statement: what an import commits while an operation is answered, one field may see and another not.
 */
export type QuerychangesBetweenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  from: Scalars['ID']['input'];
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  until: Scalars['ID']['input'];
};


/**
 * Every argument that is not given filters nothing; ids come from the answers themselves, or from lists such as `actors` and `issues`.
 * Each field is one statement: what an import commits while an operation is answered, one field may see and another not.
 */
export type QueryclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  capacity?: InputMaybe<Capacity>;
  claimKind?: InputMaybe<ClaimKind>;
  contested?: InputMaybe<Scalars['Boolean']['input']>;
  deniedBy?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  issue?: InputMaybe<Scalars['ID']['input']>;
  knownOn?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Every argument that is not given filters nothing; ids come from the answers themselves, or from lists such as `actors` and `issues`.
 * Each field is one statement: what an import commits while an operation is answered, one field may see and another not.
 */
export type QuerycodingDisagreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Every argument that is not given filters nothing; ids come from the answers themselves, or from lists such as `actors` and `issues`.
 * Each field is one statement: what an import commits while an operation is answered, one field may see and another not.
 */
export type QuerycommitmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  issue?: InputMaybe<Scalars['ID']['input']>;
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  outstanding?: InputMaybe<Scalars['Boolean']['input']>;
  to?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Every argument that is not given filters nothing; ids come from the answers themselves, or from lists such as `actors` and `issues`.
 * Each field is one statement: what an import commits while an operation is answered, one field may see and another not.
 */
export type QueryconcessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  knownOn?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Every argument that is not given filters nothing; ids come from the answers themselves, or from lists such as `actors` and `issues`.
 * Each field is one statement: what an import commits while an operation is answered, one field may see and another not.
 */
export type QuerycorroborationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  claim?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  knownOn?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Every argument that is not given filters nothing; ids come from the answers themselves, or from lists such as `actors` and `issues`.
 * Each field is one statement: what an import commits while an operation is answered, one field may see and another not.
 */
export type QuerycounterOfferChainsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  demand?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  knownOn?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Every argument that is not given filters nothing; ids come from the answers themselves, or from lists such as `actors` and `issues`.
 * Each field is one statement: what an import commits while an operation is answered, one field may see and another not.
 */
export type QuerydemandsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  issue?: InputMaybe<Scalars['ID']['input']>;
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  strength?: InputMaybe<Strength>;
  to?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Every argument that is not given filters nothing; ids come from the answers themselves, or from lists such as `actors` and `issues`.
 * Each field is one statement: what an import commits while an operation is answered, one field may see and another not.
 */
export type QueryempiricalBlocsArgs = {
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  process?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Every argument that is not given filters nothing; ids come from the answers themselves, or from lists such as `actors` and `issues`.
 * Each field is one statement: what an import commits while an operation is answered, one field may see and another not.
 */
export type QueryexclusiveDemandsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  between: Array<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  knownOn?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Every argument that is not given filters nothing; ids come from the answers themselves, or from lists such as `actors` and `issues`.
 * Each field is one statement: what an import commits while an operation is answered, one field may see and another not.
 */
export type QueryinstrumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  knownOn?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Every argument that is not given filters nothing; ids come from the answers themselves, or from lists such as `actors` and `issues`.
 * Each field is one statement: what an import commits while an operation is answered, one field may see and another not.
 */
export type QueryinstrumentsInvokedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  knownOn?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Every argument that is not given filters nothing; ids come from the answers themselves, or from lists such as `actors` and `issues`.
 * Each field is one statement: what an import commits while an operation is answered, one field may see and another not.
 */
export type QueryissuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  process?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Every argument that is not given filters nothing; ids come from the answers themselves, or from lists such as `actors` and `issues`.
 * Each field is one statement: what an import commits while an operation is answered, one field may see and another not.
 */
export type QuerymeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  process?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Every argument that is not given filters nothing; ids come from the answers themselves, or from lists such as `actors` and `issues`.
 * Each field is one statement: what an import commits while an operation is answered, one field may see and another not.
 */
export type QuerymostRejectedIssuesArgs = {
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  process?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Every argument that is not given filters nothing; ids come from the answers themselves, or from lists such as `actors` and `issues`.
 * Each field is one statement: what an import commits while an operation is answered, one field may see and another not.
 */
export type QuerynodeArgs = {
  id: Scalars['ID']['input'];
  knownOn?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Every argument that is not given filters nothing; ids come from the answers themselves, or from lists such as `actors` and `issues`.
 * Each field is one statement: what an import commits while an operation is answered, one field may see and another not.
 */
export type QueryoffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  issue?: InputMaybe<Scalars['ID']['input']>;
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Every argument that is not given filters nothing; ids come from the answers themselves, or from lists such as `actors` and `issues`.
 * Each field is one statement: what an import commits while an operation is answered, one field may see and another not.
 */
export type QueryoutcomesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  knownOn?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Every argument that is not given filters nothing; ids come from the answers themselves, or from lists such as `actors` and `issues`.
 * Each field is one statement: what an import commits while an operation is answered, one field may see and another not.
 */
export type QuerypackageGainsArgs = {
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  outcomes: Array<Scalars['ID']['input']>;
};


/**
 * Every argument that is not given filters nothing; ids come from the answers themselves, or from lists such as `actors` and `issues`.
 * Each field is one statement: what an import commits while an operation is answered, one field may see and another not.
 */
export type QuerypartialAcceptancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  knownOn?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Every argument that is not given filters nothing; ids come from the answers themselves, or from lists such as `actors` and `issues`.
 * Each field is one statement: what an import commits while an operation is answered, one field may see and another not.
 */
export type QuerypendingDeadlinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Every argument that is not given filters nothing; ids come from the answers themselves, or from lists such as `actors` and `issues`.
 * Each field is one statement: what an import commits while an operation is answered, one field may see and another not.
 */
export type QuerypositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  id?: InputMaybe<Scalars['ID']['input']>;
  inWriting?: InputMaybe<Scalars['Boolean']['input']>;
  issue?: InputMaybe<Scalars['ID']['input']>;
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  meeting?: InputMaybe<Scalars['ID']['input']>;
  outcome?: InputMaybe<Scalars['ID']['input']>;
  to?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Every argument that is not given filters nothing; ids come from the answers themselves, or from lists such as `actors` and `issues`.
 * Each field is one statement: what an import commits while an operation is answered, one field may see and another not.
 */
export type QueryprocessesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  knownOn?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Every argument that is not given filters nothing; ids come from the answers themselves, or from lists such as `actors` and `issues`.
 * Each field is one statement: what an import commits while an operation is answered, one field may see and another not.
 */
export type QueryreciprocityArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  between: Array<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  withinDays?: Scalars['Int']['input'];
};


/**
 * Every argument that is not given filters nothing; ids come from the answers themselves, or from lists such as `actors` and `issues`.
 * Each field is one statement: what an import commits while an operation is answered, one field may see and another not.
 */
export type QueryrecurringReasonsArgs = {
  by?: InputMaybe<Scalars['ID']['input']>;
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  reasonKind?: InputMaybe<ReasonKind>;
};


/**
 * Every argument that is not given filters nothing; ids come from the answers themselves, or from lists such as `actors` and `issues`.
 * Each field is one statement: what an import commits while an operation is answered, one field may see and another not.
 */
export type QueryredLineCollisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  issue?: InputMaybe<Scalars['ID']['input']>;
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  of?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Every argument that is not given filters nothing; ids come from the answers themselves, or from lists such as `actors` and `issues`.
 * Each field is one statement: what an import commits while an operation is answered, one field may see and another not.
 */
export type QueryredLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Basis>;
  first?: Scalars['Int']['input'];
  issue?: InputMaybe<Scalars['ID']['input']>;
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  of?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Every argument that is not given filters nothing; ids come from the answers themselves, or from lists such as `actors` and `issues`.
 * Each field is one statement: what an import commits while an operation is answered, one field may see and another not.
 */
export type QueryreiterationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  of?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Every argument that is not given filters nothing; ids come from the answers themselves, or from lists such as `actors` and `issues`.
 * Each field is one statement: what an import commits while an operation is answered, one field may see and another not.
 */
export type QueryrelayChainsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Every argument that is not given filters nothing; ids come from the answers themselves, or from lists such as `actors` and `issues`.
 * Each field is one statement: what an import commits while an operation is answered, one field may see and another not.
 */
export type QueryremarksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  capacity?: InputMaybe<Capacity>;
  first?: Scalars['Int']['input'];
  issue?: InputMaybe<Scalars['ID']['input']>;
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  remarkKind?: InputMaybe<RemarkKind>;
};


/**
 * Every argument that is not given filters nothing; ids come from the answers themselves, or from lists such as `actors` and `issues`.
 * Each field is one statement: what an import commits while an operation is answered, one field may see and another not.
 */
export type QueryreplyLatenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  knownOn?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Every argument that is not given filters nothing; ids come from the answers themselves, or from lists such as `actors` and `issues`.
 * Each field is one statement: what an import commits while an operation is answered, one field may see and another not.
 */
export type QueryresponsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Basis>;
  by?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  issue?: InputMaybe<Scalars['ID']['input']>;
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  meeting?: InputMaybe<Scalars['ID']['input']>;
  responseType?: InputMaybe<ResponseType>;
  to?: InputMaybe<PositionKind>;
  withReasons?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every argument that is not given filters nothing; ids come from the answers themselves, or from lists such as `actors` and `issues`.
 * Each field is one statement: what an import commits while an operation is answered, one field may see and another not.
 */
export type QueryrivalReadingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  instrument?: InputMaybe<Scalars['ID']['input']>;
  knownOn?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Every argument that is not given filters nothing; ids come from the answers themselves, or from lists such as `actors` and `issues`.
 * Each field is one statement: what an import commits while an operation is answered, one field may see and another not.
 */
export type QuerysearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<Array<SearchKind>>;
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  text: Scalars['String']['input'];
};


/**
 * Every argument that is not given filters nothing; ids come from the answers themselves, or from lists such as `actors` and `issues`.
 * Each field is one statement: what an import commits while an operation is answered, one field may see and another not.
 */
export type QueryselfContradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  of?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Every argument that is not given filters nothing; ids come from the answers themselves, or from lists such as `actors` and `issues`.
 * Each field is one statement: what an import commits while an operation is answered, one field may see and another not.
 */
export type QuerysettlementRangesArgs = {
  issue: Scalars['ID']['input'];
  knownOn?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Every argument that is not given filters nothing; ids come from the answers themselves, or from lists such as `actors` and `issues`.
 * Each field is one statement: what an import commits while an operation is answered, one field may see and another not.
 */
export type QuerysharedAgendaArgs = {
  between: Array<Scalars['ID']['input']>;
  knownOn?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Every argument that is not given filters nothing; ids come from the answers themselves, or from lists such as `actors` and `issues`.
 * Each field is one statement: what an import commits while an operation is answered, one field may see and another not.
 */
export type QueryshiftsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  change?: InputMaybe<PositionChange>;
  first?: Scalars['Int']['input'];
  issue?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<PositionKind>;
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  of?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Every argument that is not given filters nothing; ids come from the answers themselves, or from lists such as `actors` and `issues`.
 * Each field is one statement: what an import commits while an operation is answered, one field may see and another not.
 */
export type QuerysilentPartiesArgs = {
  issue: Scalars['ID']['input'];
  knownOn?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Every argument that is not given filters nothing; ids come from the answers themselves, or from lists such as `actors` and `issues`.
 * Each field is one statement: what an import commits while an operation is answered, one field may see and another not.
 */
export type QuerysourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  knownOn?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Every argument that is not given filters nothing; ids come from the answers themselves, or from lists such as `actors` and `issues`.
 * Each field is one statement: what an import commits while an operation is answered, one field may see and another not.
 */
export type QueryspokespersonGapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  of?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Every argument that is not given filters nothing; ids come from the answers themselves, or from lists such as `actors` and `issues`.
 * Each field is one statement: what an import commits while an operation is answered, one field may see and another not.
 */
export type QuerytestedRedLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  held?: InputMaybe<Scalars['Boolean']['input']>;
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  of?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Every argument that is not given filters nothing; ids come from the answers themselves, or from lists such as `actors` and `issues`.
 * Each field is one statement: what an import commits while an operation is answered, one field may see and another not.
 */
export type QuerythreatFollowThroughArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  knownOn?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Every argument that is not given filters nothing; ids come from the answers themselves, or from lists such as `actors` and `issues`.
 * Each field is one statement: what an import commits while an operation is answered, one field may see and another not.
 */
export type QuerythreatKindsArgs = {
  by?: InputMaybe<Scalars['ID']['input']>;
  knownOn?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Every argument that is not given filters nothing; ids come from the answers themselves, or from lists such as `actors` and `issues`.
 * Each field is one statement: what an import commits while an operation is answered, one field may see and another not.
 */
export type QuerythreatsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  specified?: InputMaybe<Scalars['Boolean']['input']>;
  threatKind?: InputMaybe<ThreatKind>;
  to?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Every argument that is not given filters nothing; ids come from the answers themselves, or from lists such as `actors` and `issues`.
 * Each field is one statement: what an import commits while an operation is answered, one field may see and another not.
 */
export type QuerytradesArgs = {
  between: Array<Scalars['ID']['input']>;
  knownOn?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Every argument that is not given filters nothing; ids come from the answers themselves, or from lists such as `actors` and `issues`.
 * Each field is one statement: what an import commits while an operation is answered, one field may see and another not.
 */
export type QuerytranslatedOnlyArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  of?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Every argument that is not given filters nothing; ids come from the answers themselves, or from lists such as `actors` and `issues`.
 * Each field is one statement: what an import commits while an operation is answered, one field may see and another not.
 */
export type QueryunansweredDemandsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  issue?: InputMaybe<Scalars['ID']['input']>;
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Every argument that is not given filters nothing; ids come from the answers themselves, or from lists such as `actors` and `issues`.
 * Each field is one statement: what an import commits while an operation is answered, one field may see and another not.
 */
export type QueryweakestEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  of?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Every argument that is not given filters nothing; ids come from the answers themselves, or from lists such as `actors` and `issues`.
 * Each field is one statement: what an import commits while an operation is answered, one field may see and another not.
 */
export type QuerywithoutPositionArgs = {
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  position: Scalars['ID']['input'];
};

/** A reason that an actor gives for an answer or a position. */
export type Reason = Coded & Evidenced & Node & {
  /** Whether the source says it, implies it, or an analyst inferred it. */
  basis: Basis;
  /** The law it invokes, by id. */
  cites: Array<Citable>;
  /** The quoted words, in the order of the text. Whole: an import caps it at 50. */
  evidence: Array<Evidence>;
  /** A readable slug. What a dossier owns is prefixed by its name. */
  id: Scalars['ID']['output'];
  /** The day of the first publication that tells of it, and of all that it hangs on. */
  knownFrom: Scalars['Date']['output'];
  /** The answer or position it is given for. */
  reasonFor: Coded;
  /** What sort of reason it is. */
  reasonKind: ReasonKind;
  /** In our own words, one sentence. */
  text: Scalars['String']['output'];
};

/** What sort of reason it is. Where several fit, the one that the words name. */
export const ReasonKind = {
  /** The public, parliament or politics at home. */
  DOMESTIC: 'DOMESTIC',
  /** That it cannot be done, or would not work. */
  FEASIBILITY: 'FEASIBILITY',
  /** A rule of law, a treaty, a right. */
  LEGAL: 'LEGAL',
  /** What was done, said or agreed before. */
  PRECEDENT: 'PRECEDENT',
  /** How things must be done: order, form, who must take part. */
  PROCEDURE: 'PROCEDURE',
  /** A danger to somebody's security, or its prevention. */
  SECURITY: 'SECURITY',
  /** That a state or organisation decides for itself. */
  SOVEREIGNTY: 'SOVEREIGNTY',
  /** A principle or value that the actor says it stands for. */
  VALUES: 'VALUES'
} as const;

export type ReasonKind = typeof ReasonKind[keyof typeof ReasonKind];
/** One concession, and one of the other side that answered it. */
export type Reciprocity = {
  /** The concession of the other side that answered it; null where none was found within the days. */
  answer?: Maybe<Coded>;
  /** How the other side conceded; null where it did not. */
  answerKind?: Maybe<ConcessionKind>;
  /** Who conceded. */
  by: Actor;
  /** The concession: an answer, a softer position, or a commitment. */
  concession: Coded;
  /** How. */
  concessionKind: ConcessionKind;
  /** How many days lie between the two, negative where what is said to be the return came first. Null where there is no answer. */
  days?: Maybe<Scalars['Int']['output']>;
  /** Whether it is said to be given in return; otherwise it only falls within the days, be it on another issue. Null where there is no answer. */
  stated?: Maybe<Scalars['Boolean']['output']>;
  /** The window that was searched. */
  withinDays: Scalars['Int']['output'];
};

/** A page of concessions with their answers. */
export type ReciprocityConnection = {
  /** The same with their cursors. */
  edges: Array<ReciprocityEdge>;
  /** The concessions with their answers of this page. */
  nodes: Array<Reciprocity>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A concession with its answer in a list. */
export type ReciprocityEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The concession with its answer. */
  node: Reciprocity;
};

/** One kind of reason, and the demands that were rejected for it. */
export type RecurringReason = {
  /** What they cite, by id. */
  cites: Array<Citable>;
  /** For how many demands it was given. */
  demands: Scalars['Int']['output'];
  /** The kind of reason. */
  reasonKind: ReasonKind;
  /** The reasons, by id. */
  reasons: Array<Reason>;
};

/** What an actor declares, or is understood, never to accept or never to give up. */
export type RedLine = Coded & Evidenced & Node & Position & Searchable & {
  /** Whether it is about the substance or about talking. */
  aim: Aim;
  /** The threats that would meet its crossing, by id. */
  backedBy: Array<Threat>;
  /** Whether the source says it, implies it, or an analyst inferred it. */
  basis: Basis;
  /** Who holds it. */
  by: Actor;
  /** The law it invokes, by id. */
  cites: Array<Citable>;
  /** Its clauses, by id, where it is a package. */
  clauses: Array<Position>;
  /** What it depends on. Whole: an import caps it at 50. */
  conditions: Array<Condition>;
  /** The day it was first voiced, at the precision of the source. */
  date?: Maybe<Scalars['PartialDate']['output']>;
  /** The date in the words of the source. */
  dateAsReported?: Maybe<Scalars['String']['output']>;
  /** The earliest day that `date` allows; null where there is no date. */
  earliest?: Maybe<Scalars['Date']['output']>;
  /** The quoted words, in the order of the text. Whole: an import caps it at 50. */
  evidence: Array<Evidence>;
  /** Where it was voiced first; null where only the source tells of it. */
  firstVoicedIn?: Maybe<Statement>;
  /** A readable slug. What a dossier owns is prefixed by its name. */
  id: Scalars['ID']['output'];
  /** The positions and answers of others that it is said to be given in return for, by id. */
  inReturnFor: Array<Coded>;
  /** The day of the first publication that tells of it, and of all that it hangs on. */
  knownFrom: Scalars['Date']['output'];
  /** The latest day that `date` allows; null where there is no date. */
  latest?: Maybe<Scalars['Date']['output']>;
  /** The settlement it is about. */
  outcome: Outcome;
  /** The package it is a clause of. */
  partOf?: Maybe<Position>;
  /** The period it covers, in words; null where it is not limited. */
  period?: Maybe<Scalars['String']['output']>;
  /** Whether its holder seeks that outcome or refuses it. */
  polarity: Polarity;
  /** Why, as given by its holder; empty when the sources give no reason. Whole: an import caps it at 50. */
  reasons: Array<Reason>;
  /** The answers to it, newest first. Whole: an import caps it at 200. */
  responses: Array<Response>;
  /** The day that lists are ordered by: `earliest`, else the first day of the source. */
  sortDate: Scalars['Date']['output'];
  /** Where it was voiced, newest first. Whole: an import caps it at 200. */
  statements: Array<Statement>;
  /** How firmly it is held; null where the sources do not tell. */
  strength?: Maybe<Strength>;
  /** The later positions of its holder that took its place, by id. */
  supersededBy: Array<Supersession>;
  /** The earlier positions of its holder that it takes the place of, by id. */
  supersedes: Array<Supersession>;
  /** The territory it covers, in words; null where it is not limited. */
  territory?: Maybe<Scalars['String']['output']>;
  /** In our own words, one sentence. */
  text: Scalars['String']['output'];
  /** Whom it is put to, by id; empty where it is put to nobody in particular. */
  to: Array<Actor>;
};

/** A demand that crosses a red line of another actor: its outcome and the red line's cannot both be had. */
export type RedLineCollision = Collision & OutcomePath & {
  /** The demand. */
  demand: Demand;
  /** How the one outcome leads to the other, link by link; empty where both are about the same outcome. */
  path: Array<OutcomeLink>;
  /** The red line it crosses. */
  redLine: RedLine;
  /** By which rule they collide. */
  rule: CollisionRule;
};

/** A page of collisions. */
export type RedLineCollisionConnection = {
  /** The same with their cursors. */
  edges: Array<RedLineCollisionEdge>;
  /** The collisions of this page. */
  nodes: Array<RedLineCollision>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A collision in a list. */
export type RedLineCollisionEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The collision. */
  node: RedLineCollision;
};

/** A page of red lines. */
export type RedLineConnection = {
  /** The same with their cursors. */
  edges: Array<RedLineEdge>;
  /** The red lines of this page. */
  nodes: Array<RedLine>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A red line in a list. */
export type RedLineEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The red line. */
  node: RedLine;
};

/** A position that its holder, or somebody for it, voiced more than once. That others speak of it is no repetition. */
export type Reiteration = {
  /** The statement that voiced it first. */
  firstIn: Statement;
  /** The statement that voiced it most recently. */
  lastIn: Statement;
  /** The position. */
  position: Position;
  /** Who voiced it how often, by name. */
  speakers: Array<SpeakerTally>;
  /** How many statements by or for its holder voice it, the first one included. */
  timesVoiced: Scalars['Int']['output'];
};

/** A page of reiterations. */
export type ReiterationConnection = {
  /** The same with their cursors. */
  edges: Array<ReiterationEdge>;
  /** The reiterations of this page. */
  nodes: Array<Reiteration>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A reiteration in a list. */
export type ReiterationEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The reiteration. */
  node: Reiteration;
};

/** How a source comes by what it tells: at first hand, or through those that it relays. */
export type RelayChain = {
  /** Who relays whom, from the source to the first one, by the shortest way. */
  chain: Array<Source>;
  /** The first source of the chain, which relays nobody; the source itself where it is at first hand. */
  origin: Source;
  /** The statements told of in the source that pass on the statement of another, by id. */
  relayedStatements: Array<Statement>;
  /** The source. */
  source: Source;
  /** Whether it relays others. */
  standing: SourceStanding;
};

/** A page of relay chains. */
export type RelayChainConnection = {
  /** The same with their cursors. */
  edges: Array<RelayChainEdge>;
  /** The relay chains of this page. */
  nodes: Array<RelayChain>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A relay chain in a list. */
export type RelayChainEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The relay chain. */
  node: RelayChain;
};

/** Reliability of a source, after the Admiralty code. */
export const Reliability = {
  /** Completely reliable. */
  A: 'A',
  /** Usually reliable. */
  B: 'B',
  /** Fairly reliable. */
  C: 'C',
  /** Not usually reliable. */
  D: 'D',
  /** Unreliable. */
  E: 'E',
  /** Reliability cannot be judged. */
  F: 'F'
} as const;

export type Reliability = typeof Reliability[keyof typeof Reliability];
/** What is said that is neither a position nor a claim of fact. */
export type Remark = Coded & Evidenced & Node & {
  /** What or whom it is about, by id. */
  about: Array<Node>;
  /** Whether the source says it, implies it, or an analyst inferred it. */
  basis: Basis;
  /** What it depends on. Whole: an import caps it at 50. */
  conditions: Array<Condition>;
  /** The quoted words, in the order of the text. Whole: an import caps it at 50. */
  evidence: Array<Evidence>;
  /** A readable slug. What a dossier owns is prefixed by its name. */
  id: Scalars['ID']['output'];
  /** The day of the first publication that tells of it, and of all that it hangs on. */
  knownFrom: Scalars['Date']['output'];
  /** What sort of remark it is. */
  remarkKind: RemarkKind;
  /** The day from which it is on record. */
  sortDate: Scalars['Date']['output'];
  /** Where it was voiced, newest first. Whole: an import caps it at 200. */
  statements: Array<Statement>;
  /** In our own words, one sentence. */
  text: Scalars['String']['output'];
};

/** A page of remarks. */
export type RemarkConnection = {
  /** The same with their cursors. */
  edges: Array<RemarkEdge>;
  /** The remarks of this page. */
  nodes: Array<Remark>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A remark in a list. */
export type RemarkEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The remark. */
  node: Remark;
};

/** What sort of remark it is. */
export const RemarkKind = {
  /** That another did, does or intends wrong. */
  ACCUSATION: 'ACCUSATION',
  /** What somebody or something is like. */
  CHARACTERISATION: 'CHARACTERISATION',
  /** That something is good or bad, useful or useless. */
  EVALUATION: 'EVALUATION',
  /** What will or may happen. */
  EXPECTATION: 'EXPECTATION'
} as const;

export type RemarkKind = typeof RemarkKind[keyof typeof RemarkKind];
/**
 * How long an answer took: from the day of the position to that of the answer, each dated by itself, else by the first statement or
 * meeting that has a date. What was published before that, without a date, was said by then, and how long before is not known.
 */
export type ReplyLatency = {
  /** The fewest days that the dates allow, below 0 where an answer may be older than the first quotation of the position; null where nothing tells when the answer was given at the earliest. */
  daysAtLeast?: Maybe<Scalars['Int']['output']>;
  /** The most days that the dates allow; null where nothing tells when the position was taken at the earliest. */
  daysAtMost?: Maybe<Scalars['Int']['output']>;
  /** The answer; `to` is what it answers. */
  response: Response;
};

/** A page of latencies. */
export type ReplyLatencyConnection = {
  /** The same with their cursors. */
  edges: Array<ReplyLatencyEdge>;
  /** The latencies of this page. */
  nodes: Array<ReplyLatency>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A latency in a list. */
export type ReplyLatencyEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The latency. */
  node: ReplyLatency;
};

/** One actor's answer to one position of another. Saying it again adds a statement, not a response. */
export type Response = Coded & Evidenced & Node & {
  /** Whether the source says it, implies it, or an analyst inferred it. */
  basis: Basis;
  /** Who answered. */
  by: Actor;
  /** What the answer depends on. Whole: an import caps it at 50. */
  conditions: Array<Condition>;
  /** What was put forward instead, by id. */
  countersWith: Array<Position>;
  /** The day it was first given, at the precision of the source. */
  date?: Maybe<Scalars['PartialDate']['output']>;
  /** The date in the words of the source. */
  dateAsReported?: Maybe<Scalars['String']['output']>;
  /** The earliest day that `date` allows; null where there is no date. */
  earliest?: Maybe<Scalars['Date']['output']>;
  /** The quoted words, in the order of the text. Whole: an import caps it at 50. */
  evidence: Array<Evidence>;
  /** A readable slug. What a dossier owns is prefixed by its name. */
  id: Scalars['ID']['output'];
  /** The positions and answers of others that it is said to be given in return for, by id. */
  inReturnFor: Array<Coded>;
  /** The day of the first publication that tells of it, and of all that it hangs on. */
  knownFrom: Scalars['Date']['output'];
  /** The latest day that `date` allows; null where there is no date. */
  latest?: Maybe<Scalars['Date']['output']>;
  /** As given by the one who answered; empty when the sources give none. Whole: an import caps it at 50. */
  reasons: Array<Reason>;
  /** How the position was answered; silence is not a response, see UnansweredDemand. */
  responseType: ResponseType;
  /** The day that lists are ordered by: `earliest`, else the first day of the source. */
  sortDate: Scalars['Date']['output'];
  /** Where it was voiced, newest first. Whole: an import caps it at 200. */
  statements: Array<Statement>;
  /** In our own words, one sentence. */
  text: Scalars['String']['output'];
  /** What was answered. */
  to: Position;
};

/** A page of responses. */
export type ResponseConnection = {
  /** The same with their cursors. */
  edges: Array<ResponseEdge>;
  /** The responses of this page. */
  nodes: Array<Response>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A response in a list. */
export type ResponseEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The response. */
  node: Response;
};

/** How a position was answered. */
export const ResponseType = {
  /** As it stands. */
  ACCEPT: 'ACCEPT',
  /** By taking note, without more. */
  ACKNOWLEDGE: 'ACKNOWLEDGE',
  /** If something else happens. */
  CONDITIONAL: 'CONDITIONAL',
  /** By putting something else forward. */
  COUNTER: 'COUNTER',
  /** By putting the answer off. */
  DEFER: 'DEFER',
  /** By speaking of something else. */
  EVADE: 'EVADE',
  /** In part. */
  PARTIAL: 'PARTIAL',
  /** Not at all. */
  REJECT: 'REJECT'
} as const;

export type ResponseType = typeof ResponseType[keyof typeof ResponseType];
/** Two readings of one legal ground that cannot both be right, or one reading that one actor asserts and another denies. */
export type RivalReading = Evidenced & {
  /** Whether the source says that both cannot be right, implies it, or an analyst inferred it; of a denial, the basis of the reading. */
  basis: Basis;
  /** The quoted words that set one against the other, in the order of the text; empty where a reading is simply denied, since it has them itself. */
  evidence: Array<Evidence>;
  /** The provision that is read, or the instrument where it is read as a whole. */
  ground: Citable;
  /** The reading; `assertedBy` and `deniedBy` tell whose it is. */
  reading: Claim;
  /** The other reading; null where the first is simply denied. */
  rival?: Maybe<Claim>;
  /** By which rule they are rivals. */
  rule: RivalryRule;
  /** Why both cannot be right; null where one reading is asserted and denied. */
  text?: Maybe<Scalars['String']['output']>;
};

/** A page of rival readings. */
export type RivalReadingConnection = {
  /** The same with their cursors. */
  edges: Array<RivalReadingEdge>;
  /** The rival readings of this page. */
  nodes: Array<RivalReading>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A rival reading in a list. */
export type RivalReadingEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The rival reading. */
  node: RivalReading;
};

/** The rules by which readings are rivals. */
export const RivalryRule = {
  /** Two readings cite one ground and contradict each other. */
  CONTRADICTION: 'CONTRADICTION',
  /** A statement for one actor asserts the reading, and a statement for another denies it. */
  DENIAL: 'DENIAL'
} as const;

export type RivalryRule = typeof RivalryRule[keyof typeof RivalryRule];
/** What happened to one position between two meetings, on the issues of the process that they belong to. */
export type RoundChange = {
  /** What happened. */
  changeKind: RoundChangeKind;
  /** The position whose place it took; null for a new or a repeated one. */
  earlier?: Maybe<Position>;
  /** The position as it stands after. */
  position: Position;
  /** The first statement by or for its holder in the time between that voices it; null where only others or the source tell of it. */
  statement?: Maybe<Statement>;
};

/** A page of changes. */
export type RoundChangeConnection = {
  /** The same with their cursors. */
  edges: Array<RoundChangeEdge>;
  /** The changes of this page. */
  nodes: Array<RoundChange>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A change in a list. */
export type RoundChangeEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The change. */
  node: RoundChange;
};

/** What happens to a position between two meetings. */
export const RoundChangeKind = {
  /** It took the place of one that asked less, gave more or was less firm. */
  HARDENED: 'HARDENED',
  /** It was first voiced, and takes the place of no other. */
  NEW: 'NEW',
  /** Its holder, or somebody for it, voiced it before, and again. */
  REPEATED: 'REPEATED',
  /** It took the place of one that asked more, gave less or was firmer. */
  SOFTENED: 'SOFTENED',
  /** It took the place of one that is no longer held. */
  WITHDRAWN: 'WITHDRAWN'
} as const;

export type RoundChangeKind = typeof RoundChangeKind[keyof typeof RoundChangeKind];
/** A record in which words were found. */
export type SearchHit = {
  /** Where the words stand, field by field. */
  fragments: Array<Fragment>;
  /** Its place, from 1. */
  rank: Scalars['Int']['output'];
  /** What was found. */
  record: Searchable;
  /** How rare the words are and how much of a field they make up (BM25), names counting most; comparable within one answer only. */
  score: Scalars['Float']['output'];
};

/** A page of hits. */
export type SearchHitConnection = {
  /** The same with their cursors. */
  edges: Array<SearchHitEdge>;
  /** The hits of this page. */
  nodes: Array<SearchHit>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all, up to 500; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A hit in a list. */
export type SearchHitEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The hit. */
  node: SearchHit;
};

/** A kind of record that is searched. */
export const SearchKind = {
  /** Actors, by their names, in whatever alphabet these are on record. */
  ACTOR: 'ACTOR',
  /** Issues, by name and by our own words. */
  ISSUE: 'ISSUE',
  /** Passages, by the words quoted. */
  PASSAGE: 'PASSAGE',
  /** Positions of every kind, by our own words. */
  POSITION: 'POSITION',
  /** Sources, by their titles. */
  SOURCE: 'SOURCE',
  /** Statements, by the speaker in the words of the source. */
  STATEMENT: 'STATEMENT'
} as const;

export type SearchKind = typeof SearchKind[keyof typeof SearchKind];
/** How far an exact search came. */
export const SearchResult = {
  /** The search was ended after half a second of the processor; a set of `bound` or more positions and fewer than `size` may exist. */
  OUT_OF_TIME: 'OUT_OF_TIME',
  /** It is proven that no smaller set exists. */
  PROVEN: 'PROVEN',
  /** More than 2,000 collisions: nothing was searched. */
  TOO_MANY: 'TOO_MANY'
} as const;

export type SearchResult = typeof SearchResult[keyof typeof SearchResult];
/** What is searched by words: positions, statements, passages, sources, actors and issues. */
export type Searchable = {
  /** A readable slug. What a dossier owns is prefixed by its name. */
  id: Scalars['ID']['output'];
};

/** A field of a record that is searched. */
export const SearchedField = {
  /** One of the `aliases` of an actor. */
  ALIASES: 'ALIASES',
  /** The words of a passage, `exact`. */
  EXACT: 'EXACT',
  /** The `name` of an actor or issue. */
  NAME: 'NAME',
  /** The speaker of a statement, `speakerAsReported`. */
  SPEAKER_AS_REPORTED: 'SPEAKER_AS_REPORTED',
  /** The `text` of a position or issue. */
  TEXT: 'TEXT',
  /** The `title` of a source. */
  TITLE: 'TITLE'
} as const;

export type SearchedField = typeof SearchedField[keyof typeof SearchedField];
/** A demand and a commitment of one actor that cannot both be had. */
export type SelfContradiction = Collision & OutcomePath & {
  /** The commitment of the same actor. */
  commitment: Commitment;
  /** The demand. */
  demand: Demand;
  /** How the one outcome leads to the other, link by link; empty where both are about the same outcome. */
  path: Array<OutcomeLink>;
  /** By which rule they collide. */
  rule: CollisionRule;
};

/** A page of contradictions. */
export type SelfContradictionConnection = {
  /** The same with their cursors. */
  edges: Array<SelfContradictionEdge>;
  /** The contradictions of this page. */
  nodes: Array<SelfContradiction>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A contradiction in a list. */
export type SelfContradictionEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The contradiction. */
  node: SelfContradiction;
};

/** An actor as far as a settlement depends on it. */
export type SettlementActor = WithInputs & {
  /** The actor. */
  actor: Actor;
  /** The numbers that went into it: capability, salience, then placements. */
  inputs: Array<PooledEstimate>;
  /** The newest position of the actor that seeks a placed outcome of the issue, and that no later one took the place of. */
  seeks: Position;
};

/** Compromise and median settlement of an issue, as ranges over what coders hold possible; never a forecast of one point. */
export type SettlementRange = FromEstimates & {
  /** Who is counted, by id. */
  actors: Array<SettlementActor>;
  /** The greatest compromise. */
  compromiseHigh?: Maybe<Scalars['Float']['output']>;
  /** The least compromise: the mean of what is sought, weighted by capability times salience; null where nobody is counted. */
  compromiseLow?: Maybe<Scalars['Float']['output']>;
  /** The issue. */
  issue: Issue;
  /** Who cannot be counted, by actor and issue. */
  leftOut: Array<LeftOut>;
  /** The highest median. */
  medianHigh?: Maybe<Scalars['Float']['output']>;
  /** The lowest median: the placement that no other beats in pairs, each actor with that weight; null where nobody is counted. */
  medianLow?: Maybe<Scalars['Float']['output']>;
  /** The outcomes that can be the median, by id. */
  medians: Array<Outcome>;
  /** The process, which says who has how much weight. */
  process: Process;
};

/** An issue on which both sides made an offer or want to talk. */
export type SharedAgendaItem = {
  /** The offers of the actor named first and its wishes to talk, newest first. */
  byOne: Array<Position>;
  /** Those of the other, newest first. */
  byOther: Array<Position>;
  /** The issue. */
  issue: Issue;
};

/** A party of whom no position, answer, claim or remark on the issue was found. */
export type SilentParty = {
  /** Who is silent. */
  actor: Actor;
  /** As what it takes part in the process. */
  partyRole: PartyRole;
  /** The process. */
  process: Process;
  /** The documents searched, by id. */
  searchedSources: Array<Source>;
  /** How many statements by or for the party were searched. */
  searchedStatements: Scalars['Int']['output'];
};

/** A document from which things were coded. */
export type Source = Node & Searchable & {
  /** What each coder read in each of its sentences, in the order of the text. */
  codings: Array<Coding>;
  /** The day of publication, at the precision known; null for a document known only from those that relay it. */
  date?: Maybe<Scalars['PartialDate']['output']>;
  /** A readable slug. What a dossier owns is prefixed by its name. */
  id: Scalars['ID']['output'];
  /** The language of the text, as a BCP 47 tag. */
  language: Scalars['String']['output'];
  /** What a reader must know about the text: that it is machine translated, compiled, cut. */
  note?: Maybe<Scalars['String']['output']>;
  /** Who published it. */
  publisher: Scalars['String']['output'];
  /** The documents or agencies it passes on, by id. */
  relays: Array<Source>;
  /** How far the source can be relied on (Admiralty code, first letter). */
  reliability: Reliability;
  /** SHA-256 of the text (UTF-8, NFC, LF, no BOM), in lower-case hexadecimal; null where no text was seen. */
  sha256?: Maybe<Scalars['String']['output']>;
  /** Its headline, or a description of ours where it has none. */
  title: Scalars['String']['output'];
  /** The language it was translated from, as a BCP 47 tag; null for an original. */
  translatedFrom?: Maybe<Scalars['String']['output']>;
};

/** A page of sources. */
export type SourceConnection = {
  /** The same with their cursors. */
  edges: Array<SourceEdge>;
  /** The sources of this page. */
  nodes: Array<Source>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A source in a list. */
export type SourceEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The source. */
  node: Source;
};

/** Sources that depend on one another for a claim: they count as one. */
export type SourceGroup = {
  /** Its number, from 1. */
  number: Scalars['Int']['output'];
  /** Its sources, by id. */
  sources: Array<Source>;
};

/** Whether a source tells at first hand. */
export const SourceStanding = {
  /** No source is on record that it relays. */
  FIRST_HAND: 'FIRST_HAND',
  /** It relays another source. */
  RELAYS: 'RELAYS'
} as const;

export type SourceStanding = typeof SourceStanding[keyof typeof SourceStanding];
/** What sort of voice a statement has. */
export const SpeakerKind = {
  /** An institution or government spoken of as one. */
  INSTITUTION: 'INSTITUTION',
  /** The author of the source. */
  NARRATOR: 'NARRATOR',
  /** Officials spoken of in the plural. */
  OFFICIALS: 'OFFICIALS',
  /** One person, named or not. */
  PERSON: 'PERSON'
} as const;

export type SpeakerKind = typeof SpeakerKind[keyof typeof SpeakerKind];
/** How often one speaker voiced a position for one principal. */
export type SpeakerTally = {
  /** The name of the actor spoken for; null where they spoke for nobody. */
  principal?: Maybe<Scalars['String']['output']>;
  /** The speaker, by name or as the source describes them. */
  speaker: Scalars['String']['output'];
  /** How many statements. */
  times: Scalars['Int']['output'];
};

/** A statement by a spokesperson, and one by whoever heads or governs the same principal, that do not go together. */
export type SpokespersonGap = {
  /** The position that collides with it, or the claim, which is the same one. */
  against: Coded;
  /** How they differ. */
  gapKind: SpokespersonGapKind;
  /** What the head or a minister said for the same principal. */
  principal: Statement;
  /** The position or claim in it. */
  said: Coded;
  /** What the spokesperson said. */
  spokesperson: Statement;
};

/** A page of gaps. */
export type SpokespersonGapConnection = {
  /** The same with their cursors. */
  edges: Array<SpokespersonGapEdge>;
  /** The gaps of this page. */
  nodes: Array<SpokespersonGap>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A gap in a list. */
export type SpokespersonGapEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The gap. */
  node: SpokespersonGap;
};

/** How a spokesperson and the principal differ. */
export const SpokespersonGapKind = {
  /** One asserts a claim that the other denies. */
  CLAIM_DENIED: 'CLAIM_DENIED',
  /** They voice positions that collide. */
  COLLIDING_POSITIONS: 'COLLIDING_POSITIONS'
} as const;

export type SpokespersonGapKind = typeof SpokespersonGapKind[keyof typeof SpokespersonGapKind];
/** A view an actor holds on an outcome without demanding, offering or announcing anything. */
export type Stance = Coded & Evidenced & Node & Position & Searchable & {
  /** Whether it is about the substance or about talking. */
  aim: Aim;
  /** Whether the source says it, implies it, or an analyst inferred it. */
  basis: Basis;
  /** Who holds it. */
  by: Actor;
  /** The law it invokes, by id. */
  cites: Array<Citable>;
  /** Its clauses, by id, where it is a package. */
  clauses: Array<Position>;
  /** What it depends on. Whole: an import caps it at 50. */
  conditions: Array<Condition>;
  /** The day it was first voiced, at the precision of the source. */
  date?: Maybe<Scalars['PartialDate']['output']>;
  /** The date in the words of the source. */
  dateAsReported?: Maybe<Scalars['String']['output']>;
  /** The earliest day that `date` allows; null where there is no date. */
  earliest?: Maybe<Scalars['Date']['output']>;
  /** The quoted words, in the order of the text. Whole: an import caps it at 50. */
  evidence: Array<Evidence>;
  /** Where it was voiced first; null where only the source tells of it. */
  firstVoicedIn?: Maybe<Statement>;
  /** A readable slug. What a dossier owns is prefixed by its name. */
  id: Scalars['ID']['output'];
  /** The positions and answers of others that it is said to be given in return for, by id. */
  inReturnFor: Array<Coded>;
  /** The day of the first publication that tells of it, and of all that it hangs on. */
  knownFrom: Scalars['Date']['output'];
  /** The latest day that `date` allows; null where there is no date. */
  latest?: Maybe<Scalars['Date']['output']>;
  /** The settlement it is about. */
  outcome: Outcome;
  /** The package it is a clause of. */
  partOf?: Maybe<Position>;
  /** The period it covers, in words; null where it is not limited. */
  period?: Maybe<Scalars['String']['output']>;
  /** Whether its holder seeks that outcome or refuses it. */
  polarity: Polarity;
  /** Why, as given by its holder; empty when the sources give no reason. Whole: an import caps it at 50. */
  reasons: Array<Reason>;
  /** The answers to it, newest first. Whole: an import caps it at 200. */
  responses: Array<Response>;
  /** The day that lists are ordered by: `earliest`, else the first day of the source. */
  sortDate: Scalars['Date']['output'];
  /** Where it was voiced, newest first. Whole: an import caps it at 200. */
  statements: Array<Statement>;
  /** How firmly it is held; null where the sources do not tell. */
  strength?: Maybe<Strength>;
  /** The later positions of its holder that took its place, by id. */
  supersededBy: Array<Supersession>;
  /** The earlier positions of its holder that it takes the place of, by id. */
  supersedes: Array<Supersession>;
  /** The territory it covers, in words; null where it is not limited. */
  territory?: Maybe<Scalars['String']['output']>;
  /** In our own words, one sentence. */
  text: Scalars['String']['output'];
  /** Whom it is put to, by id; empty where it is put to nobody in particular. */
  to: Array<Actor>;
};

/** One time something was said or written. Saying it again is another statement of the same position. */
export type Statement = Coded & Evidenced & Node & Searchable & {
  /** The meeting at which it was said. */
  at?: Maybe<Meeting>;
  /** Whether the source says it, implies it, or an analyst inferred it. */
  basis: Basis;
  /** In which capacity the speaker spoke. */
  capacity: Capacity;
  /** The day it was said, at the precision of the source. */
  date?: Maybe<Scalars['PartialDate']['output']>;
  /** The date in the words of the source. */
  dateAsReported?: Maybe<Scalars['String']['output']>;
  /** The quoted words, in the order of the text. Whole: an import caps it at 50. */
  evidence: Array<Evidence>;
  /** Whether it was written or spoken. */
  form: StatementForm;
  /** A readable slug. What a dossier owns is prefixed by its name. */
  id: Scalars['ID']['output'];
  /** The day of the first publication that tells of it, and of all that it hangs on. */
  knownFrom: Scalars['Date']['output'];
  /** Whether the source names the speaker. */
  named: Scalars['Boolean']['output'];
  /** The actor spoken for; null where the speaker spoke for nobody. */
  onBehalfOf?: Maybe<Actor>;
  /** The statement of another that this one passes on. */
  reports?: Maybe<Statement>;
  /** The day that lists are ordered by: the earliest day of `date`, else that of the meeting, else the source's. */
  sortDate: Scalars['Date']['output'];
  /** The speaker in the words of the source. */
  speakerAsReported: Scalars['String']['output'];
  /** What sort of voice it is. */
  speakerKind: SpeakerKind;
  /** Who spoke; null where the source names nobody that is on record. */
  spokenBy?: Maybe<Actor>;
  /** What it voices, by id. Whole: an import caps it at 200. */
  voices: Array<Voicing>;
};

/** How a statement was made. */
export const StatementForm = {
  /** Spoken, to whomever. */
  ORAL: 'ORAL',
  /** The source does not tell. */
  UNKNOWN: 'UNKNOWN',
  /** In a document, letter or published text. */
  WRITTEN: 'WRITTEN'
} as const;

export type StatementForm = typeof StatementForm[keyof typeof StatementForm];
/** How firmly a position is held. */
export const Strength = {
  /** Floated to learn what the other side thinks. */
  EXPLORATORY: 'EXPLORATORY',
  /** Put forward with insistence. */
  FIRM: 'FIRM',
  /** Its holder lets see that it can move. */
  FLEXIBLE: 'FLEXIBLE',
  /** Its holder says or shows that it is not open to bargaining. */
  NON_NEGOTIABLE: 'NON_NEGOTIABLE'
} as const;

export type Strength = typeof Strength[keyof typeof Strength];
/** That a later position takes the place of an earlier one of the same holder. */
export type Supersession = Evidenced & {
  /** Whether the source says it, implies it, or an analyst inferred it. */
  basis: Basis;
  /** What became of the earlier one. */
  change: PositionChange;
  /** The earlier position. */
  earlier: Position;
  /** The quoted words, in the order of the text. Whole: an import caps it at 50. */
  evidence: Array<Evidence>;
  /** The later one. */
  later: Position;
};

/** A page of changes. */
export type SupersessionConnection = {
  /** The same with their cursors. */
  edges: Array<SupersessionEdge>;
  /** The changes of this page. */
  nodes: Array<Supersession>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A change in a list. */
export type SupersessionEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The change. */
  node: Supersession;
};

/** A red line that a demand crossed and whose holder, or somebody who speaks for it, rejected the demand. */
export type TestedRedLine = Collision & OutcomePath & {
  /** The demand that crosses it. */
  demand: Demand;
  /** Whether the holder neither accepted the demand afterwards, in whole or in part, nor softened or withdrew the red line. */
  held: Scalars['Boolean']['output'];
  /** How the one outcome leads to the other, link by link; empty where both are about the same outcome. */
  path: Array<OutcomeLink>;
  /** The red line. */
  redLine: RedLine;
  /** The rejection. */
  rejection: Response;
  /** By which rule they collide. */
  rule: CollisionRule;
};

/** A page of tested red lines. */
export type TestedRedLineConnection = {
  /** The same with their cursors. */
  edges: Array<TestedRedLineEdge>;
  /** The tested red lines of this page. */
  nodes: Array<TestedRedLine>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A tested red line in a list. */
export type TestedRedLineEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The tested red line. */
  node: TestedRedLine;
};

/** Harm that an actor announces for the case that another does or fails to do something. */
export type Threat = Coded & Evidenced & Node & Position & Searchable & {
  /** Whether it is about the substance or about talking. */
  aim: Aim;
  /** Whether the source says it, implies it, or an analyst inferred it. */
  basis: Basis;
  /** The events by which its holder let it pass although its trigger was met, by id. */
  brokenBy: Array<Event>;
  /** Who holds it. */
  by: Actor;
  /** The law it invokes, by id. */
  cites: Array<Citable>;
  /** Its clauses, by id, where it is a package. */
  clauses: Array<Position>;
  /** What it depends on. Whole: an import caps it at 50. */
  conditions: Array<Condition>;
  /** What would be done, in our own words; where the sources leave it open, that is said here. */
  consequence: Scalars['String']['output'];
  /** The day it was first voiced, at the precision of the source. */
  date?: Maybe<Scalars['PartialDate']['output']>;
  /** The date in the words of the source. */
  dateAsReported?: Maybe<Scalars['String']['output']>;
  /** The earliest day that `date` allows; null where there is no date. */
  earliest?: Maybe<Scalars['Date']['output']>;
  /** The quoted words, in the order of the text. Whole: an import caps it at 50. */
  evidence: Array<Evidence>;
  /** Where it was voiced first; null where only the source tells of it. */
  firstVoicedIn?: Maybe<Statement>;
  /** The events that carried it out, by id. */
  fulfilledBy: Array<Event>;
  /** A readable slug. What a dossier owns is prefixed by its name. */
  id: Scalars['ID']['output'];
  /** The positions and answers of others that it is said to be given in return for, by id. */
  inReturnFor: Array<Coded>;
  /** The day of the first publication that tells of it, and of all that it hangs on. */
  knownFrom: Scalars['Date']['output'];
  /** The latest day that `date` allows; null where there is no date. */
  latest?: Maybe<Scalars['Date']['output']>;
  /** The settlement it is about. */
  outcome: Outcome;
  /** The package it is a clause of. */
  partOf?: Maybe<Position>;
  /** The period it covers, in words; null where it is not limited. */
  period?: Maybe<Scalars['String']['output']>;
  /** Whether its holder seeks that outcome or refuses it. */
  polarity: Polarity;
  /** Why, as given by its holder; empty when the sources give no reason. Whole: an import caps it at 50. */
  reasons: Array<Reason>;
  /** The answers to it, newest first. Whole: an import caps it at 200. */
  responses: Array<Response>;
  /** The day that lists are ordered by: `earliest`, else the first day of the source. */
  sortDate: Scalars['Date']['output'];
  /** Whether the sources say what would be done. */
  specified: Scalars['Boolean']['output'];
  /** Where it was voiced, newest first. Whole: an import caps it at 200. */
  statements: Array<Statement>;
  /** How firmly it is held; null where the sources do not tell. */
  strength?: Maybe<Strength>;
  /** The later positions of its holder that took its place, by id. */
  supersededBy: Array<Supersession>;
  /** The earlier positions of its holder that it takes the place of, by id. */
  supersedes: Array<Supersession>;
  /** The territory it covers, in words; null where it is not limited. */
  territory?: Maybe<Scalars['String']['output']>;
  /** In our own words, one sentence. */
  text: Scalars['String']['output'];
  /** What sort of threat it is. */
  threatKind: ThreatKind;
  /** Whom it is put to, by id; empty where it is put to nobody in particular. */
  to: Array<Actor>;
};

/** A page of threats. */
export type ThreatConnection = {
  /** The same with their cursors. */
  edges: Array<ThreatEdge>;
  /** The threats of this page. */
  nodes: Array<Threat>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A threat in a list. */
export type ThreatEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The threat. */
  node: Threat;
};

/** What a threat is meant to do. */
export const ThreatKind = {
  /** To make another do something. */
  COMPELLENT: 'COMPELLENT',
  /** To keep another from doing something. */
  DETERRENT: 'DETERRENT',
  /** To make another do something by a time named. */
  ULTIMATUM: 'ULTIMATUM'
} as const;

export type ThreatKind = typeof ThreatKind[keyof typeof ThreatKind];
/** What became of a threat, as far as events and conditions on record tell. */
export type ThreatOutcome = {
  /** What became of it. */
  followThrough: FollowThrough;
  /** How many documents were searched for its trigger and its consequence. */
  searchedSources: Scalars['Int']['output'];
  /** The threat, with its conditions and the events that carried it out or let it pass. */
  threat: Threat;
};

/** A page of threats with what became of them. */
export type ThreatOutcomeConnection = {
  /** The same with their cursors. */
  edges: Array<ThreatOutcomeEdge>;
  /** The threats with what became of them of this page. */
  nodes: Array<ThreatOutcome>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A threat with what became of it in a list. */
export type ThreatOutcomeEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The threat with what became of it. */
  node: ThreatOutcome;
};

/** The threats of one kind that one actor made. */
export type ThreatTally = {
  /** Who threatens. */
  by: Actor;
  /** How many. */
  count: Scalars['Int']['output'];
  /** What the threats are meant to do. */
  threatKind: ThreatKind;
  /** The threats, newest first. To page on, ask `threats(by:, threatKind:)`. */
  threats: ThreatConnection;
};


/** The threats of one kind that one actor made. */
export type ThreatTallythreatsArgs = {
  first?: Scalars['Int']['input'];
};

/**
 * Two issues on one agenda: by the coders' means, each actor cares more for the one on which it gets its way than for the other. What it gains
 * is told against splitting the difference on both.
 */
export type Trade = WithGains & {
  /** The issue on which the first actor gets its way. */
  firstIssue: Issue;
  /** What it seeks there. */
  firstOutcome: Outcome;
  /** What each actor gains, who surely gains most first. */
  gains: Array<PackageGain>;
  /** Whether each cares more for its own issue over all that coders hold possible, not only by their means. */
  robust: Scalars['Boolean']['output'];
  /** The issue on which the second actor gets its way. */
  secondIssue: Issue;
  /** What it seeks there. */
  secondOutcome: Outcome;
};

/** The trades found between two actors, and what could not be judged. */
export type Trades = FromEstimates & {
  /** The one. */
  first: Actor;
  /** Who cannot be counted, by actor and issue. */
  leftOut: Array<LeftOut>;
  /** The other. */
  second: Actor;
  /** What they could trade, by the ids of the issues; empty where none was found. */
  trades: Array<Trade>;
};

/** A position or answer that is known only in translation, paraphrase or summary. */
export type TranslatedOnly = {
  /** How close the best of its quotations is to what was said. */
  fidelity: Fidelity;
  /** The position or answer. */
  thing: Coded;
};

/** A page of positions and answers. */
export type TranslatedOnlyConnection = {
  /** The same with their cursors. */
  edges: Array<TranslatedOnlyEdge>;
  /** The positions and answers of this page. */
  nodes: Array<TranslatedOnly>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A position or answer in a list. */
export type TranslatedOnlyEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The position or answer. */
  node: TranslatedOnly;
};

/** A demand that one it was put to never answered, with what was searched. */
export type UnansweredDemand = {
  /** The one it was put to; null where it is put to nobody in particular, and so open to anyone. */
  addressee?: Maybe<Actor>;
  /** What was found instead of an answer. */
  answer: AnswerStatus;
  /** The demand. */
  demand: Demand;
  /** The documents searched, by id. */
  searchedSources: Array<Source>;
  /** How many statements by or for the addressee were searched; by or for anyone where there is no addressee. */
  searchedStatements: Scalars['Int']['output'];
};

/** A page of unanswered demands. */
export type UnansweredDemandConnection = {
  /** The same with their cursors. */
  edges: Array<UnansweredDemandEdge>;
  /** The unanswered demands of this page. */
  nodes: Array<UnansweredDemand>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A unanswered demand in a list. */
export type UnansweredDemandEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The unanswered demand. */
  node: UnansweredDemand;
};

/** What a statement does to the thing it voices. */
export const Voice = {
  /** It puts the thing forward. */
  ASSERTS: 'ASSERTS',
  /** It says that the thing is not so. */
  DENIES: 'DENIES'
} as const;

export type Voice = typeof Voice[keyof typeof Voice];
/** One thing that a statement voices. */
export type Voicing = {
  /** The position, response, reason, claim or remark voiced. */
  thing: Coded;
  /** Whether the statement asserts the thing or denies it; only a claim or a reason can be denied. */
  voice: Voice;
};

/**
 * A position or answer with the best of its quotations: by the reliability of the source, then by fidelity, then by whether the speaker
 * is named. Things are ranked by reliability, fidelity, basis and name, in this order.
 */
export type WeakEvidence = {
  /** How close its best words are to what was said. */
  fidelity: Fidelity;
  /** Whether the speaker of its best words is named, or the source itself speaks. */
  named: Scalars['Boolean']['output'];
  /** The reliability of the best source; F, which cannot be judged, comes after E. */
  reliability: Reliability;
  /** The position or answer. */
  thing: Coded;
};

/** A page of things with their evidence. */
export type WeakEvidenceConnection = {
  /** The same with their cursors. */
  edges: Array<WeakEvidenceEdge>;
  /** The things with their evidence of this page. */
  nodes: Array<WeakEvidence>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A thing with its evidence in a list. */
export type WeakEvidenceEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The thing with its evidence. */
  node: WeakEvidence;
};

/** Something by which actors gain or lose. */
export type WithGains = {
  /** What each actor gains, who surely gains most first. */
  gains: Array<PackageGain>;
};

/** What a result rests on: the numbers of coders, each with its evidence. */
export type WithInputs = {
  /** The numbers that went into it: capability, salience, then placements. */
  inputs: Array<PooledEstimate>;
};

/** What rests on one position, and would vanish or lapse if it were withdrawn. */
export type WithoutPosition = {
  /** Offers that answer it where it is a demand, demands that it answers where it is an offer, by id. */
  bridges: Array<BridgedPosition>;
  /** Demands, red lines and commitments that it collides with, by id: a demand with a red line or a demand of another, or with a commitment of its holder. */
  collisions: Array<CollidingPosition>;
  /** Conditions that speak of it, by id. */
  conditions: Array<Condition>;
  /** What others are said to give in return for it, by id. */
  givenInReturn: Array<Coded>;
  /** Answers to it, newest first. */
  responses: Array<Response>;
  /** The position. */
  withdrawn: Position;
};

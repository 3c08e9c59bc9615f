// Records, the labels that statements start from, and the orders that lists come in.
// An index on :Record or :Position is not used for (d:Demand {id: …}): each label that a statement names has its own.
CREATE CONSTRAINT record_id IF NOT EXISTS FOR (r:Record) REQUIRE r.id IS UNIQUE;
CREATE INDEX record_dossier IF NOT EXISTS FOR (r:Record) ON (r.dossier);

// The two relations of which a dossier may own neither end.
CREATE INDEX member_of_dossier IF NOT EXISTS FOR ()-[e:MEMBER_OF]-() ON (e.dossier);
CREATE INDEX serves_dossier IF NOT EXISTS FOR ()-[e:SERVES]-() ON (e.dossier);

// Each type by id.
CREATE INDEX dossier_id IF NOT EXISTS FOR (r:Dossier) ON (r.id);
CREATE INDEX actor_id IF NOT EXISTS FOR (r:Actor) ON (r.id);
CREATE INDEX instrument_id IF NOT EXISTS FOR (r:Instrument) ON (r.id);
CREATE INDEX provision_id IF NOT EXISTS FOR (r:Provision) ON (r.id);
CREATE INDEX source_dossier IF NOT EXISTS FOR (r:Source) ON (r.dossier);
CREATE INDEX statement_dossier IF NOT EXISTS FOR (r:Statement) ON (r.dossier);
CREATE INDEX source_id IF NOT EXISTS FOR (r:Source) ON (r.id);
CREATE INDEX passage_id IF NOT EXISTS FOR (r:Passage) ON (r.id);
CREATE INDEX process_id IF NOT EXISTS FOR (r:Process) ON (r.id);
CREATE INDEX meeting_id IF NOT EXISTS FOR (r:Meeting) ON (r.id);
CREATE INDEX issue_id IF NOT EXISTS FOR (r:Issue) ON (r.id);
CREATE INDEX outcome_id IF NOT EXISTS FOR (r:Outcome) ON (r.id);
CREATE INDEX event_id IF NOT EXISTS FOR (r:Event) ON (r.id);
CREATE INDEX statement_id IF NOT EXISTS FOR (r:Statement) ON (r.id);
CREATE INDEX position_id IF NOT EXISTS FOR (r:Position) ON (r.id);
CREATE INDEX demand_id IF NOT EXISTS FOR (r:Demand) ON (r.id);
CREATE INDEX offer_id IF NOT EXISTS FOR (r:Offer) ON (r.id);
CREATE INDEX red_line_id IF NOT EXISTS FOR (r:RedLine) ON (r.id);
CREATE INDEX commitment_id IF NOT EXISTS FOR (r:Commitment) ON (r.id);
CREATE INDEX threat_id IF NOT EXISTS FOR (r:Threat) ON (r.id);
CREATE INDEX stance_id IF NOT EXISTS FOR (r:Stance) ON (r.id);
CREATE INDEX response_id IF NOT EXISTS FOR (r:Response) ON (r.id);
CREATE INDEX reason_id IF NOT EXISTS FOR (r:Reason) ON (r.id);
CREATE INDEX condition_id IF NOT EXISTS FOR (r:Condition) ON (r.id);
CREATE INDEX claim_id IF NOT EXISTS FOR (r:Claim) ON (r.id);
CREATE INDEX remark_id IF NOT EXISTS FOR (r:Remark) ON (r.id);

// Positions in order of time.
CREATE INDEX position_sort_date_id IF NOT EXISTS FOR (r:Position) ON (r.sortDate, r.id);
CREATE INDEX position_by_sort_date_id IF NOT EXISTS FOR (r:Position) ON (r.by, r.sortDate, r.id);
CREATE INDEX position_issue_sort_date_id IF NOT EXISTS FOR (r:Position) ON (r.issue, r.sortDate, r.id);
CREATE INDEX position_by_issue_sort_date_id IF NOT EXISTS FOR (r:Position) ON (r.by, r.issue, r.sortDate, r.id);
CREATE INDEX position_outcome_sort_date_id IF NOT EXISTS FOR (r:Position) ON (r.outcome, r.sortDate, r.id);

// Demands in order of time.
CREATE INDEX demand_sort_date_id IF NOT EXISTS FOR (r:Demand) ON (r.sortDate, r.id);
CREATE INDEX demand_by_sort_date_id IF NOT EXISTS FOR (r:Demand) ON (r.by, r.sortDate, r.id);
CREATE INDEX demand_issue_sort_date_id IF NOT EXISTS FOR (r:Demand) ON (r.issue, r.sortDate, r.id);
CREATE INDEX demand_by_issue_sort_date_id IF NOT EXISTS FOR (r:Demand) ON (r.by, r.issue, r.sortDate, r.id);

// Offers in order of time.
CREATE INDEX offer_sort_date_id IF NOT EXISTS FOR (r:Offer) ON (r.sortDate, r.id);
CREATE INDEX offer_by_sort_date_id IF NOT EXISTS FOR (r:Offer) ON (r.by, r.sortDate, r.id);
CREATE INDEX offer_issue_sort_date_id IF NOT EXISTS FOR (r:Offer) ON (r.issue, r.sortDate, r.id);
CREATE INDEX offer_by_issue_sort_date_id IF NOT EXISTS FOR (r:Offer) ON (r.by, r.issue, r.sortDate, r.id);

// RedLines in order of time.
CREATE INDEX red_line_sort_date_id IF NOT EXISTS FOR (r:RedLine) ON (r.sortDate, r.id);
CREATE INDEX red_line_by_sort_date_id IF NOT EXISTS FOR (r:RedLine) ON (r.by, r.sortDate, r.id);
CREATE INDEX red_line_issue_sort_date_id IF NOT EXISTS FOR (r:RedLine) ON (r.issue, r.sortDate, r.id);
CREATE INDEX red_line_by_issue_sort_date_id IF NOT EXISTS FOR (r:RedLine) ON (r.by, r.issue, r.sortDate, r.id);

// Threats in order of time.
CREATE INDEX threat_sort_date_id IF NOT EXISTS FOR (r:Threat) ON (r.sortDate, r.id);
CREATE INDEX threat_by_sort_date_id IF NOT EXISTS FOR (r:Threat) ON (r.by, r.sortDate, r.id);
CREATE INDEX threat_issue_sort_date_id IF NOT EXISTS FOR (r:Threat) ON (r.issue, r.sortDate, r.id);
CREATE INDEX threat_by_issue_sort_date_id IF NOT EXISTS FOR (r:Threat) ON (r.by, r.issue, r.sortDate, r.id);

// Responses in order of time.
CREATE INDEX response_sort_date_id IF NOT EXISTS FOR (r:Response) ON (r.sortDate, r.id);
CREATE INDEX response_by_sort_date_id IF NOT EXISTS FOR (r:Response) ON (r.by, r.sortDate, r.id);
CREATE INDEX response_by_response_type_sort_date_id IF NOT EXISTS FOR (r:Response) ON (r.by, r.responseType, r.sortDate, r.id);
CREATE INDEX response_by_response_type_to_kind_sort_date_id IF NOT EXISTS FOR (r:Response) ON (r.by, r.responseType, r.toKind, r.sortDate, r.id);
CREATE INDEX response_response_type_sort_date_id IF NOT EXISTS FOR (r:Response) ON (r.responseType, r.sortDate, r.id);
CREATE INDEX response_issue_sort_date_id IF NOT EXISTS FOR (r:Response) ON (r.issue, r.sortDate, r.id);
CREATE INDEX response_to_sort_date_id IF NOT EXISTS FOR (r:Response) ON (r.to, r.sortDate, r.id);

// What is said, and where, in order of time.
CREATE INDEX statement_sort_date_id IF NOT EXISTS FOR (r:Statement) ON (r.sortDate, r.id);
CREATE INDEX claim_sort_date_id IF NOT EXISTS FOR (r:Claim) ON (r.sortDate, r.id);
CREATE INDEX remark_sort_date_id IF NOT EXISTS FOR (r:Remark) ON (r.sortDate, r.id);
CREATE INDEX meeting_sort_date_id IF NOT EXISTS FOR (r:Meeting) ON (r.sortDate, r.id);
CREATE INDEX meeting_process_sort_date_id IF NOT EXISTS FOR (r:Meeting) ON (r.process, r.sortDate, r.id);

// Actors of one kind, in order of id.
CREATE INDEX actor_actor_kind_id IF NOT EXISTS FOR (r:Actor) ON (r.actorKind, r.id);

// The red lines on an outcome, sought or refused, by holder.
CREATE INDEX red_line_outcome_polarity_by IF NOT EXISTS FOR (r:RedLine) ON (r.outcome, r.polarity, r.by);

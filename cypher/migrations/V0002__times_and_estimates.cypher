// Commitments and red lines by holder, estimates and codings by what they are about, deadlines, and what is searched by words.
CREATE INDEX commitment_sort_date_id IF NOT EXISTS FOR (r:Commitment) ON (r.sortDate, r.id);
CREATE INDEX commitment_by_sort_date_id IF NOT EXISTS FOR (r:Commitment) ON (r.by, r.sortDate, r.id);
CREATE INDEX commitment_issue_sort_date_id IF NOT EXISTS FOR (r:Commitment) ON (r.issue, r.sortDate, r.id);
CREATE INDEX stance_by_sort_date_id IF NOT EXISTS FOR (r:Stance) ON (r.by, r.sortDate, r.id);

// Which positions are about an outcome, by kind: where collisions and bridges begin.
CREATE INDEX demand_outcome_polarity_by IF NOT EXISTS FOR (r:Demand) ON (r.outcome, r.polarity, r.by);
CREATE INDEX offer_outcome_polarity_by IF NOT EXISTS FOR (r:Offer) ON (r.outcome, r.polarity, r.by);
CREATE INDEX commitment_outcome_polarity_by IF NOT EXISTS FOR (r:Commitment) ON (r.outcome, r.polarity, r.by);
CREATE INDEX position_outcome_polarity_by IF NOT EXISTS FOR (r:Position) ON (r.outcome, r.polarity, r.by);

CREATE INDEX estimate_id IF NOT EXISTS FOR (r:Estimate) ON (r.id);
CREATE INDEX estimate_about_kind IF NOT EXISTS FOR (r:Estimate) ON (r.about, r.estimateKind);
CREATE INDEX coding_id IF NOT EXISTS FOR (r:Coding) ON (r.id);
CREATE INDEX coding_source_start IF NOT EXISTS FOR (r:Coding) ON (r.source, r.start);
CREATE INDEX passage_source_start IF NOT EXISTS FOR (r:Passage) ON (r.source, r.start);
CREATE INDEX condition_deadline_latest_id IF NOT EXISTS FOR (r:Condition) ON (r.deadlineLatest, r.id);
CREATE INDEX response_response_type_to_kind_sort_date_id IF NOT EXISTS FOR (r:Response) ON (r.responseType, r.toKind, r.sortDate, r.id);

// What is searched by words: English stems for our own words and the quoted ones, and the names as they stand.
CREATE FULLTEXT INDEX words IF NOT EXISTS FOR (r:Position|Statement|Passage|Source|Actor|Issue) ON EACH [r.text, r.name, r.title, r.exact, r.aliases, r.speakerAsReported] OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};

// The issues that matter to one of the two, what both seek there, and what coders estimated.
WITH COLLECT {
  UNWIND $between AS id
  MATCH (:Actor {id: id})<-[:OF]-(estimate:Estimate {estimateKind: 'SALIENCE'})
  WHERE estimate.knownFrom <= $knownBy
  RETURN DISTINCT estimate.about
} AS ids
WITH
  COLLECT {
    UNWIND ids AS id
    MATCH (issue:Issue {id: id})
    WHERE issue.knownFrom <= $knownBy
    RETURN issue {.id, processes: COLLECT { MATCH (issue)-[:AGENDA_OF]->(process:Process) WHERE process.knownFrom <= $knownBy RETURN process.id }}
    ORDER BY issue.id
  } AS issues,
  COLLECT {
    UNWIND $between AS actor
    UNWIND ids AS issue
    MATCH (position:Position {by: actor, issue: issue})
    WHERE position.sortDate IS NOT NULL AND position.id IS NOT NULL
      AND position.polarity = 'SEEKS' AND position.knownFrom <= $knownBy
      AND NOT EXISTS { (position)<-[:SUPERSEDES]-(later:Position) WHERE later.knownFrom <= $knownBy }
    RETURN position {.id, .by, .issue, .outcome, .strength, sortDate: toString(position.sortDate)}
  } AS sought
WITH issues, sought,
  COLLECT {
    UNWIND $between AS id
    MATCH (actor:Actor {id: id})
    RETURN actor.id
  } AS between,
  COLLECT {
    UNWIND [issue IN issues | issue.id] + [position IN sought | position.outcome] AS about
    MATCH (estimate:Estimate {about: about})
    WHERE estimate.estimateKind IS NOT NULL AND estimate.knownFrom <= $knownBy
    RETURN DISTINCT estimate {.id, .estimateKind, .actor, .about, .value, .low, .high}
  } AS estimates
RETURN between AS between, issues AS issues, sought AS sought, estimates AS estimates

// For each process that has the issue on its agenda: who may count, what is sought on the issue, and what coders estimated.
MATCH (issue:Issue {id: $issue})-[:AGENDA_OF]->(process:Process)
WHERE issue.knownFrom <= $knownBy AND process.knownFrom <= $knownBy
WITH issue, process,
  COLLECT {
    MATCH (position:Position {issue: issue.id})
    WHERE position.sortDate IS NOT NULL AND position.id IS NOT NULL
      AND position.polarity = 'SEEKS' AND position.knownFrom <= $knownBy
      AND NOT EXISTS { (position)<-[:SUPERSEDES]-(later:Position) WHERE later.knownFrom <= $knownBy }
    RETURN position {.id, .by, .issue, .outcome, .strength, sortDate: toString(position.sortDate)}
  } AS sought,
  COLLECT {
    UNWIND [issue.id, process.id] + COLLECT { MATCH (issue)<-[:SETTLES]-(outcome:Outcome) RETURN outcome.id } AS about
    MATCH (estimate:Estimate {about: about})
    WHERE estimate.estimateKind IS NOT NULL AND estimate.knownFrom <= $knownBy
    RETURN estimate {.id, .estimateKind, .actor, .about, .value, .low, .high}
  } AS estimates
WITH issue, process, sought, estimates,
  COLLECT {
    UNWIND COLLECT { MATCH (actor:Actor)-[:PARTY_TO]->(process) RETURN actor.id }
      + [position IN sought | position.by] + [estimate IN estimates WHERE estimate.actor IS NOT NULL | estimate.actor] AS actor
    RETURN DISTINCT actor ORDER BY actor
  } AS actors
RETURN issue.id AS issue, process.id AS process, actors AS actors, sought AS sought, estimates AS estimates
ORDER BY issue, process

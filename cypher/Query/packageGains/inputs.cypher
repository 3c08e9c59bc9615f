// The package, who may gain or lose by it, what is sought and what stands on its issues, and what coders estimated.
WITH COLLECT {
  UNWIND $outcomes AS id
  OPTIONAL MATCH (outcome:Outcome {id: id})
  WHERE outcome.knownFrom <= $knownBy
  RETURN {id: id, issue: outcome.issue}
} AS package
WITH package,
  COLLECT {
    UNWIND [one IN package WHERE one.issue IS NOT NULL | one.issue] AS id
    MATCH (issue:Issue {id: id})
    RETURN DISTINCT issue.id
  } AS issues
WITH package, issues,
  COLLECT {
    UNWIND issues AS issue
    MATCH (position:Position {issue: issue})
    WHERE position.sortDate IS NOT NULL AND position.id IS NOT NULL
      AND position.polarity = 'SEEKS' AND position.knownFrom <= $knownBy
      AND NOT EXISTS { (position)<-[:SUPERSEDES]-(later:Position) WHERE later.knownFrom <= $knownBy }
    RETURN position {.id, .by, .issue, .outcome, .strength, sortDate: toString(position.sortDate)}
  } AS sought,
  COLLECT {
    UNWIND issues AS id
    MATCH (issue:Issue {id: id})<-[:SETTLES]-(outcome:Outcome)
    WHERE outcome.knownFrom <= $knownBy
    RETURN outcome {.id, .issue, .statusQuo} ORDER BY outcome.id
  } AS outcomes
WITH package, sought, outcomes,
  COLLECT {
    UNWIND issues + [outcome IN outcomes | outcome.id] AS about
    MATCH (estimate:Estimate {about: about})
    WHERE estimate.estimateKind IS NOT NULL AND estimate.knownFrom <= $knownBy
    RETURN estimate {.id, .estimateKind, .actor, .about, .value, .low, .high}
  } AS estimates
WITH package, sought, outcomes, estimates,
  COLLECT {
    UNWIND [position IN sought | position.by] + [estimate IN estimates WHERE estimate.actor IS NOT NULL | estimate.actor] AS actor
    RETURN DISTINCT actor ORDER BY actor
  } AS actors
RETURN package AS package, actors AS actors, sought AS sought, outcomes AS outcomes, estimates AS estimates

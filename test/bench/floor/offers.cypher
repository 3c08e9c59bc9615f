// The offers of $by, newest first, as one would write it by hand.
CALL () {
  MATCH (offer:Offer {by: $by})
  WHERE offer.sortDate IS NOT NULL AND offer.id IS NOT NULL
  RETURN count(*) AS totalCount
}
MATCH (offer:Offer {by: $by})
WHERE offer.sortDate IS NOT NULL AND offer.id IS NOT NULL
WITH offer, totalCount
ORDER BY offer.by DESC, offer.sortDate DESC, offer.id DESC
LIMIT $first + 1
MATCH (offer)<-[:HOLDS]-(holder:Actor)
MATCH (offer)-[:ON]->(outcome:Outcome)-[:SETTLES]->(issue:Issue)
CALL (offer) {
  MATCH (offer)-[:ADDRESSED_TO]->(addressee:Actor)
  WITH addressee ORDER BY addressee.id
  RETURN collect({name: addressee.name}) AS to
}
CALL (offer) {
  MATCH (offer)-[:SUBJECT_TO]->(condition:Condition)
  WITH condition ORDER BY condition.id
  CALL (condition) {
    MATCH (condition)-[evidenced:EVIDENCED_BY]->(passage:Passage)
    OPTIONAL MATCH (statement:Statement {id: evidenced.statement})
    WITH passage, statement ORDER BY passage.source, passage.start, passage.end, statement.id
    RETURN collect({
      exact: passage.exact, fidelity: passage.fidelity,
      speaker: statement.speaker, principal: statement.principal, capacity: statement.capacity,
      sourceTitle: passage.sourceTitle, sourceDate: passage.sourceDate, start: passage.start, end: passage.end
    }) AS evidence
  }
  RETURN collect({text: condition.text, deadline: condition.deadline, conditionState: condition.conditionState, basis: condition.basis, evidence: evidence}) AS conditions
}
CALL (offer) {
  MATCH (offer)-[evidenced:EVIDENCED_BY]->(passage:Passage)
  OPTIONAL MATCH (statement:Statement {id: evidenced.statement})
  WITH passage, statement ORDER BY passage.source, passage.start, passage.end, statement.id
  RETURN collect({
    exact: passage.exact, fidelity: passage.fidelity,
    speaker: statement.speaker, principal: statement.principal, capacity: statement.capacity,
    sourceTitle: passage.sourceTitle, sourceDate: passage.sourceDate, start: passage.start, end: passage.end
  }) AS evidence
}
RETURN {
  text: offer.text, by: {name: holder.name}, to: to, outcome: {text: outcome.text, issue: {name: issue.name}},
  aim: offer.aim, date: offer.date, conditions: conditions, basis: offer.basis, evidence: evidence
} AS node, totalCount
ORDER BY offer.sortDate DESC, offer.id DESC

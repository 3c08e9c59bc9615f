// The demands of $by, newest first, as one would write it by hand.
CALL () {
  MATCH (demand:Demand {by: $by})
  WHERE demand.sortDate IS NOT NULL AND demand.id IS NOT NULL
  RETURN count(*) AS totalCount
}
MATCH (demand:Demand {by: $by})
WHERE demand.sortDate IS NOT NULL AND demand.id IS NOT NULL
WITH demand, totalCount
ORDER BY demand.by DESC, demand.sortDate DESC, demand.id DESC
LIMIT $first + 1
MATCH (demand)<-[:HOLDS]-(holder:Actor)
MATCH (demand)-[:ON]->(outcome:Outcome)-[:SETTLES]->(issue:Issue)
CALL (demand) {
  MATCH (demand)-[:ADDRESSED_TO]->(addressee:Actor)
  WITH addressee ORDER BY addressee.id
  RETURN collect({name: addressee.name}) AS to
}
CALL (demand) {
  MATCH (demand)-[:BECAUSE]->(reason:Reason)
  WITH reason ORDER BY reason.reasonKind, reason.id
  CALL (reason) {
    MATCH (reason)-[:CITES]->(ground:Instrument|Provision)
    WITH ground ORDER BY ground.id
    RETURN collect({title: ground.title}) AS cites
  }
  CALL (reason) {
    MATCH (reason)-[evidenced:EVIDENCED_BY]->(passage:Passage)
    OPTIONAL MATCH (statement:Statement {id: evidenced.statement})
    WITH passage, statement ORDER BY passage.source, passage.start, passage.end, statement.id
    RETURN collect({
      exact: passage.exact, fidelity: passage.fidelity,
      speaker: statement.speaker, principal: statement.principal, capacity: statement.capacity,
      sourceTitle: passage.sourceTitle, sourceDate: passage.sourceDate, start: passage.start, end: passage.end
    }) AS evidence
  }
  RETURN collect({reasonKind: reason.reasonKind, text: reason.text, cites: cites, basis: reason.basis, evidence: evidence}) AS reasons
}
CALL (demand) {
  MATCH (demand)-[:SUBJECT_TO]->(condition:Condition)
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
  RETURN collect({text: condition.text, conditionState: condition.conditionState, basis: condition.basis, evidence: evidence}) AS conditions
}
CALL (demand) {
  MATCH (demand)-[evidenced:EVIDENCED_BY]->(passage:Passage)
  OPTIONAL MATCH (statement:Statement {id: evidenced.statement})
  WITH passage, statement ORDER BY passage.source, passage.start, passage.end, statement.id
  RETURN collect({
    exact: passage.exact, fidelity: passage.fidelity,
    speaker: statement.speaker, principal: statement.principal, capacity: statement.capacity,
    sourceTitle: passage.sourceTitle, sourceDate: passage.sourceDate, start: passage.start, end: passage.end
  }) AS evidence
}
RETURN {
  text: demand.text, by: {name: holder.name}, to: to, outcome: {text: outcome.text, issue: {name: issue.name}},
  polarity: demand.polarity, strength: demand.strength, aim: demand.aim, date: demand.date, territory: demand.territory,
  reasons: reasons, conditions: conditions, basis: demand.basis, evidence: evidence
} AS node, totalCount
ORDER BY demand.sortDate DESC, demand.id DESC

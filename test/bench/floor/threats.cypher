// The threats of $by, newest first, as one would write it by hand.
CALL () {
  MATCH (threat:Threat {by: $by})
  WHERE threat.sortDate IS NOT NULL AND threat.id IS NOT NULL
  RETURN count(*) AS totalCount
}
MATCH (threat:Threat {by: $by})
WHERE threat.sortDate IS NOT NULL AND threat.id IS NOT NULL
WITH threat, totalCount
ORDER BY threat.by DESC, threat.sortDate DESC, threat.id DESC
LIMIT $first + 1
MATCH (threat)<-[:HOLDS]-(holder:Actor)
CALL (threat) {
  MATCH (threat)-[:ADDRESSED_TO]->(addressee:Actor)
  WITH addressee ORDER BY addressee.id
  RETURN collect({name: addressee.name}) AS to
}
CALL (threat) {
  MATCH (threat)-[:SUBJECT_TO]->(condition:Condition)
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
CALL (threat) {
  MATCH (threat)-[evidenced:EVIDENCED_BY]->(passage:Passage)
  OPTIONAL MATCH (statement:Statement {id: evidenced.statement})
  WITH passage, statement ORDER BY passage.source, passage.start, passage.end, statement.id
  RETURN collect({
    exact: passage.exact, fidelity: passage.fidelity,
    speaker: statement.speaker, principal: statement.principal, capacity: statement.capacity,
    sourceTitle: passage.sourceTitle, sourceDate: passage.sourceDate, start: passage.start, end: passage.end
  }) AS evidence
}
RETURN {
  text: threat.text, by: {name: holder.name}, to: to, threatKind: threat.threatKind, consequence: threat.consequence,
  specified: threat.specified, date: threat.date, conditions: conditions, basis: threat.basis, evidence: evidence
} AS node, totalCount
ORDER BY threat.sortDate DESC, threat.id DESC

// The demands that $by rejected, newest answer first, as one would write it by hand.
CALL () {
  MATCH (response:Response {by: $by, responseType: 'REJECT', toKind: 'DEMAND'})
  WHERE response.sortDate IS NOT NULL AND response.id IS NOT NULL
  RETURN count(*) AS totalCount
}
MATCH (response:Response {by: $by, responseType: 'REJECT', toKind: 'DEMAND'})
WHERE response.sortDate IS NOT NULL AND response.id IS NOT NULL
WITH response, totalCount
ORDER BY response.by DESC, response.responseType DESC, response.toKind DESC, response.sortDate DESC, response.id DESC
LIMIT $first + 1
MATCH (response)-[:TO]->(demand:Position)
MATCH (demand)<-[:HOLDS]-(holder:Actor)
MATCH (demand)-[:ON]->(outcome:Outcome)
CALL (demand) {
  MATCH (demand)-[evidenced:EVIDENCED_BY]->(passage:Passage)
  OPTIONAL MATCH (statement:Statement {id: evidenced.statement})
  WITH passage, statement ORDER BY passage.source, passage.start, passage.end, statement.id
  RETURN collect({
    exact: passage.exact, fidelity: passage.fidelity,
    speaker: statement.speaker, principal: statement.principal, capacity: statement.capacity,
    sourceTitle: passage.sourceTitle, sourceDate: passage.sourceDate, start: passage.start, end: passage.end
  }) AS demandEvidence
}
CALL (response) {
  MATCH (response)-[:BECAUSE]->(reason:Reason)
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
CALL (response) {
  MATCH (response)-[evidenced:EVIDENCED_BY]->(passage:Passage)
  OPTIONAL MATCH (statement:Statement {id: evidenced.statement})
  WITH passage, statement ORDER BY passage.source, passage.start, passage.end, statement.id
  RETURN collect({
    exact: passage.exact, fidelity: passage.fidelity,
    speaker: statement.speaker, principal: statement.principal, capacity: statement.capacity,
    sourceTitle: passage.sourceTitle, sourceDate: passage.sourceDate, start: passage.start, end: passage.end
  }) AS evidence
}
RETURN {
  to: {text: demand.text, by: {name: holder.name}, outcome: {text: outcome.text}, basis: demand.basis, evidence: demandEvidence},
  text: response.text, date: response.date, reasons: reasons, basis: response.basis, evidence: evidence
} AS node, totalCount, labels(demand) AS type
ORDER BY response.sortDate DESC, response.id DESC

// What $by rejected without a reason, newest answer first, as one would write it by hand.
CALL () {
  MATCH (response:Response {by: $by, responseType: 'REJECT'})
  WHERE response.sortDate IS NOT NULL AND response.id IS NOT NULL AND NOT EXISTS { (response)-[:BECAUSE]->(:Reason) }
  RETURN count(*) AS totalCount
}
MATCH (response:Response {by: $by, responseType: 'REJECT'})
WHERE response.sortDate IS NOT NULL AND response.id IS NOT NULL AND NOT EXISTS { (response)-[:BECAUSE]->(:Reason) }
WITH response, totalCount
ORDER BY response.by DESC, response.responseType DESC, response.sortDate DESC, response.id DESC
LIMIT $first + 1
MATCH (response)<-[:GAVE]-(giver:Actor)
MATCH (response)-[:TO]->(position:Position)<-[:HOLDS]-(holder:Actor)
CALL (position) {
  MATCH (position)-[evidenced:EVIDENCED_BY]->(passage:Passage)
  OPTIONAL MATCH (statement:Statement {id: evidenced.statement})
  WITH passage, statement ORDER BY passage.source, passage.start, passage.end, statement.id
  RETURN collect({
    exact: passage.exact, fidelity: passage.fidelity,
    speaker: statement.speaker, principal: statement.principal, capacity: statement.capacity,
    sourceTitle: passage.sourceTitle, sourceDate: passage.sourceDate, start: passage.start, end: passage.end
  }) AS positionEvidence
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
  by: {name: giver.name},
  to: {
    __typename: [label IN labels(position) WHERE NOT label IN ['Record', 'Position']][0],
    text: position.text, by: {name: holder.name}, basis: position.basis, evidence: positionEvidence
  },
  text: response.text, date: response.date, basis: response.basis, evidence: evidence
} AS node, totalCount
ORDER BY response.sortDate DESC, response.id DESC

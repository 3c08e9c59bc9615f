// The red lines of $of, newest first, as one would write it by hand.
CALL () {
  MATCH (redLine:RedLine {by: $of})
  WHERE redLine.sortDate IS NOT NULL AND redLine.id IS NOT NULL
  RETURN count(*) AS totalCount
}
MATCH (redLine:RedLine {by: $of})
WHERE redLine.sortDate IS NOT NULL AND redLine.id IS NOT NULL
WITH redLine, totalCount
ORDER BY redLine.by DESC, redLine.sortDate DESC, redLine.id DESC
LIMIT $first + 1
MATCH (redLine)<-[:HOLDS]-(holder:Actor)
MATCH (redLine)-[:ON]->(outcome:Outcome)-[:SETTLES]->(issue:Issue)
CALL (redLine) {
  MATCH (redLine)-[:BECAUSE]->(reason:Reason)
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
CALL (redLine) {
  MATCH (redLine)-[:CITES]->(ground:Instrument|Provision)
  WITH ground ORDER BY ground.id
  RETURN collect({title: ground.title}) AS cites
}
CALL (redLine) {
  MATCH (redLine)-[:BACKED_BY]->(threat:Threat)
  WITH threat ORDER BY threat.id
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
  RETURN collect({text: threat.text, consequence: threat.consequence, basis: threat.basis, evidence: evidence}) AS backedBy
}
CALL (redLine) {
  MATCH (redLine)-[evidenced:EVIDENCED_BY]->(passage:Passage)
  OPTIONAL MATCH (statement:Statement {id: evidenced.statement})
  WITH passage, statement ORDER BY passage.source, passage.start, passage.end, statement.id
  RETURN collect({
    exact: passage.exact, fidelity: passage.fidelity,
    speaker: statement.speaker, principal: statement.principal, capacity: statement.capacity,
    sourceTitle: passage.sourceTitle, sourceDate: passage.sourceDate, start: passage.start, end: passage.end
  }) AS evidence
}
RETURN {
  text: redLine.text, by: {name: holder.name}, outcome: {text: outcome.text, issue: {name: issue.name}},
  polarity: redLine.polarity, strength: redLine.strength, date: redLine.date,
  reasons: reasons, cites: cites, backedBy: backedBy, basis: redLine.basis, evidence: evidence
} AS node, totalCount
ORDER BY redLine.sortDate DESC, redLine.id DESC

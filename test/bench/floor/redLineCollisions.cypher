// The demands of $by that cross a red line of another actor, newest demand first, as one would write it by hand.
CALL () {
  MATCH (demand:Demand {by: $by})
  WHERE demand.sortDate IS NOT NULL AND demand.id IS NOT NULL
  MATCH (demand)-[:ON]->(outcome:Outcome)-[leads:EXCLUSIVE_WITH|IMPLIES]-(:Outcome)<-[:ON]-(redLine:RedLine)
  WHERE redLine.by <> demand.by
    AND (
      demand.polarity = 'SEEKS' AND redLine.polarity = 'SEEKS' AND type(leads) = 'EXCLUSIVE_WITH' AND startNode(leads) = outcome
      OR demand.polarity = 'SEEKS' AND redLine.polarity = 'REFUSES' AND type(leads) = 'IMPLIES' AND startNode(leads) = outcome
      OR demand.polarity = 'REFUSES' AND redLine.polarity = 'SEEKS' AND type(leads) = 'IMPLIES' AND endNode(leads) = outcome
    )
  RETURN count(*) AS totalCount
}
CALL () {
  MATCH (demand:Demand {by: $by})
  WHERE demand.sortDate IS NOT NULL AND demand.id IS NOT NULL
  MATCH (demand)-[:ON]->(outcome:Outcome)-[leads:EXCLUSIVE_WITH|IMPLIES]-(:Outcome)<-[:ON]-(redLine:RedLine)
  WHERE redLine.by <> demand.by
    AND (
      demand.polarity = 'SEEKS' AND redLine.polarity = 'SEEKS' AND type(leads) = 'EXCLUSIVE_WITH' AND startNode(leads) = outcome
      OR demand.polarity = 'SEEKS' AND redLine.polarity = 'REFUSES' AND type(leads) = 'IMPLIES' AND startNode(leads) = outcome
      OR demand.polarity = 'REFUSES' AND redLine.polarity = 'SEEKS' AND type(leads) = 'IMPLIES' AND endNode(leads) = outcome
    )
  WITH demand, redLine, leads
  ORDER BY demand.by DESC, demand.sortDate DESC, demand.id DESC, redLine.id DESC
  LIMIT $first + 1
  RETURN demand, redLine, type(leads) AS rule,
    CASE demand.polarity WHEN 'REFUSES' THEN reverse(leads.path) ELSE leads.path END AS ids
}
MATCH (demand)<-[:HOLDS]-(demanding:Actor)
MATCH (demand)-[:ON]->(sought:Outcome)
MATCH (redLine)<-[:HOLDS]-(holding:Actor)
MATCH (redLine)-[:ON]->(held:Outcome)
CALL (demand) {
  MATCH (demand)-[evidenced:EVIDENCED_BY]->(passage:Passage)
  OPTIONAL MATCH (statement:Statement {id: evidenced.statement})
  WITH passage, statement ORDER BY passage.source, passage.start, passage.end
  RETURN collect({
    exact: passage.exact, fidelity: passage.fidelity,
    speaker: statement.speaker, principal: statement.principal, capacity: statement.capacity,
    sourceTitle: passage.sourceTitle, sourceDate: passage.sourceDate, start: passage.start, end: passage.end
  }) AS demandEvidence
}
CALL (redLine) {
  MATCH (redLine)-[evidenced:EVIDENCED_BY]->(passage:Passage)
  OPTIONAL MATCH (statement:Statement {id: evidenced.statement})
  WITH passage, statement ORDER BY passage.source, passage.start, passage.end
  RETURN collect({
    exact: passage.exact, fidelity: passage.fidelity,
    speaker: statement.speaker, principal: statement.principal, capacity: statement.capacity,
    sourceTitle: passage.sourceTitle, sourceDate: passage.sourceDate, start: passage.start, end: passage.end
  }) AS lineEvidence
}
CALL (ids) {
  UNWIND range(0, size(ids) - 2) AS step
  MATCH (:Outcome {id: ids[step]})-[link:EXCLUDES|ENTAILS]-(:Outcome {id: ids[step + 1]})
  WITH step, link, startNode(link) AS from, endNode(link) AS to
  ORDER BY step, type(link), from.id
  CALL (link) {
    UNWIND range(0, size(link.passages) - 1) AS place
    MATCH (passage:Passage {id: link.passages[place]})
    OPTIONAL MATCH (statement:Statement {id: link.statements[place]})
    WITH passage, statement ORDER BY passage.source, passage.start, passage.end
    RETURN collect({
      exact: passage.exact, fidelity: passage.fidelity,
      speaker: statement.speaker, principal: statement.principal, capacity: statement.capacity,
      sourceTitle: passage.sourceTitle, sourceDate: passage.sourceDate, start: passage.start, end: passage.end
    }) AS evidence
  }
  RETURN collect({
    from: {text: from.text}, linkKind: type(link), to: {text: to.text}, text: link.text, basis: link.basis, evidence: evidence
  }) AS path
}
RETURN {
  demand: {text: demand.text, by: {name: demanding.name}, polarity: demand.polarity, outcome: {text: sought.text}, basis: demand.basis, evidence: demandEvidence},
  redLine: {text: redLine.text, by: {name: holding.name}, polarity: redLine.polarity, outcome: {text: held.text}, basis: redLine.basis, evidence: lineEvidence},
  rule: CASE rule WHEN 'EXCLUSIVE_WITH' THEN 'SOUGHT_EXCLUDES_SOUGHT' ELSE 'SOUGHT_ENTAILS_REFUSED' END,
  path: path
} AS node, totalCount
ORDER BY demand.sortDate DESC, demand.id DESC, redLine.id DESC

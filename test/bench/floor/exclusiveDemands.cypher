// The pairs of demands of the two actors $between that collide, newest demand of the first first, as one would write it by hand.
CALL () {
  MATCH (one:Demand {by: $between[0]})
  WHERE one.sortDate IS NOT NULL AND one.id IS NOT NULL
  WITH one.outcome AS demanded, one.polarity AS demandPolarity, count(one) AS demands
  MATCH (outcome:Outcome {id: demanded})-[leads:EXCLUSIVE_WITH|IMPLIES]-(far)
  WHERE demandPolarity = 'SEEKS' AND startNode(leads) = outcome
    OR demandPolarity = 'REFUSES' AND endNode(leads) = outcome AND type(leads) = 'IMPLIES'
  WITH demands, far.id AS on, CASE WHEN demandPolarity = 'SEEKS' AND type(leads) = 'IMPLIES' THEN 'REFUSES' ELSE 'SEEKS' END AS polarity
  MATCH (:Demand {outcome: on, polarity: polarity, by: $between[1]})
  RETURN sum(demands) AS totalCount
}
CALL () {
  MATCH (one:Demand {by: $between[0]})
  WHERE one.sortDate IS NOT NULL AND one.id IS NOT NULL
  WITH one ORDER BY one.by DESC, one.sortDate DESC, one.id DESC
  MATCH (one)-[:ON]->(outcome)-[leads:EXCLUSIVE_WITH|IMPLIES]-(far)
  WHERE one.polarity = 'SEEKS' AND startNode(leads) = outcome
    OR one.polarity = 'REFUSES' AND endNode(leads) = outcome AND type(leads) = 'IMPLIES'
  WITH one, leads, far.id AS on, CASE WHEN one.polarity = 'SEEKS' AND type(leads) = 'IMPLIES' THEN 'REFUSES' ELSE 'SEEKS' END AS polarity
  MATCH (other:Demand {outcome: on, polarity: polarity, by: $between[1]})
  WITH one, other, leads
  ORDER BY one.by DESC, one.sortDate DESC, one.id DESC, other.id DESC
  LIMIT $first + 1
  RETURN one, other, type(leads) AS rule,
    CASE one.polarity WHEN 'REFUSES' THEN reverse([id IN leads.path | id]) ELSE leads.path END AS ids
}
MATCH (one)<-[:HOLDS]-(oneHolder:Actor)
MATCH (one)-[:ON]->(oneOutcome:Outcome)
MATCH (other)<-[:HOLDS]-(otherHolder:Actor)
MATCH (other)-[:ON]->(otherOutcome:Outcome)
CALL (one) {
  MATCH (one)-[evidenced:EVIDENCED_BY]->(passage:Passage)
  OPTIONAL MATCH (statement:Statement {id: evidenced.statement})
  WITH passage, statement ORDER BY passage.source, passage.start, passage.end, statement.id
  RETURN collect({
    exact: passage.exact, fidelity: passage.fidelity,
    speaker: statement.speaker, principal: statement.principal, capacity: statement.capacity,
    sourceTitle: passage.sourceTitle, sourceDate: passage.sourceDate, start: passage.start, end: passage.end
  }) AS oneEvidence
}
CALL (other) {
  MATCH (other)-[evidenced:EVIDENCED_BY]->(passage:Passage)
  OPTIONAL MATCH (statement:Statement {id: evidenced.statement})
  WITH passage, statement ORDER BY passage.source, passage.start, passage.end, statement.id
  RETURN collect({
    exact: passage.exact, fidelity: passage.fidelity,
    speaker: statement.speaker, principal: statement.principal, capacity: statement.capacity,
    sourceTitle: passage.sourceTitle, sourceDate: passage.sourceDate, start: passage.start, end: passage.end
  }) AS otherEvidence
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
    WITH passage, statement ORDER BY passage.source, passage.start, passage.end, statement.id
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
  one: {text: one.text, by: {name: oneHolder.name}, outcome: {text: oneOutcome.text}, polarity: one.polarity, basis: one.basis, evidence: oneEvidence},
  other: {text: other.text, by: {name: otherHolder.name}, outcome: {text: otherOutcome.text}, polarity: other.polarity, basis: other.basis, evidence: otherEvidence},
  rule: CASE rule WHEN 'EXCLUSIVE_WITH' THEN 'SOUGHT_EXCLUDES_SOUGHT' ELSE 'SOUGHT_ENTAILS_REFUSED' END,
  path: path
} AS node, totalCount
ORDER BY one.sortDate DESC, one.id DESC, other.id DESC

// The demands of $of that collide with its own commitments, newest demand first, as one would write it by hand.
CALL () {
  MATCH (demand:Demand {by: $of})
  WHERE demand.sortDate IS NOT NULL AND demand.id IS NOT NULL
  WITH demand.outcome AS demanded, demand.polarity AS demandPolarity, count(demand) AS demands
  MATCH (outcome:Outcome {id: demanded})-[leads:EXCLUSIVE_WITH|IMPLIES]-(far)
  WHERE demandPolarity = 'SEEKS' AND startNode(leads) = outcome
    OR demandPolarity = 'REFUSES' AND endNode(leads) = outcome AND type(leads) = 'IMPLIES'
  WITH demands, far.id AS on, CASE WHEN demandPolarity = 'SEEKS' AND type(leads) = 'IMPLIES' THEN 'REFUSES' ELSE 'SEEKS' END AS polarity
  MATCH (:Commitment {outcome: on, polarity: polarity, by: $of})
  RETURN sum(demands) AS totalCount
}
CALL () {
  MATCH (demand:Demand {by: $of})
  WHERE demand.sortDate IS NOT NULL AND demand.id IS NOT NULL
  WITH demand ORDER BY demand.by DESC, demand.sortDate DESC, demand.id DESC
  MATCH (demand)-[:ON]->(outcome)-[leads:EXCLUSIVE_WITH|IMPLIES]-(far)
  WHERE demand.polarity = 'SEEKS' AND startNode(leads) = outcome
    OR demand.polarity = 'REFUSES' AND endNode(leads) = outcome AND type(leads) = 'IMPLIES'
  WITH demand, leads, far.id AS on, CASE WHEN demand.polarity = 'SEEKS' AND type(leads) = 'IMPLIES' THEN 'REFUSES' ELSE 'SEEKS' END AS polarity
  MATCH (commitment:Commitment {outcome: on, polarity: polarity, by: $of})
  WITH demand, commitment, leads
  ORDER BY demand.by DESC, demand.sortDate DESC, demand.id DESC, commitment.id DESC
  LIMIT $first + 1
  RETURN demand, commitment, type(leads) AS rule,
    CASE demand.polarity WHEN 'REFUSES' THEN reverse([id IN leads.path | id]) ELSE leads.path END AS ids
}
MATCH (demand)<-[:HOLDS]-(demandHolder:Actor)
MATCH (demand)-[:ON]->(demandOutcome:Outcome)
MATCH (commitment)<-[:HOLDS]-(commitmentHolder:Actor)
MATCH (commitment)-[:ON]->(commitmentOutcome:Outcome)
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
CALL (commitment) {
  MATCH (commitment)-[evidenced:EVIDENCED_BY]->(passage:Passage)
  OPTIONAL MATCH (statement:Statement {id: evidenced.statement})
  WITH passage, statement ORDER BY passage.source, passage.start, passage.end, statement.id
  RETURN collect({
    exact: passage.exact, fidelity: passage.fidelity,
    speaker: statement.speaker, principal: statement.principal, capacity: statement.capacity,
    sourceTitle: passage.sourceTitle, sourceDate: passage.sourceDate, start: passage.start, end: passage.end
  }) AS commitmentEvidence
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
  demand: {text: demand.text, by: {name: demandHolder.name}, outcome: {text: demandOutcome.text}, polarity: demand.polarity, basis: demand.basis, evidence: demandEvidence},
  commitment: {
    text: commitment.text, by: {name: commitmentHolder.name}, outcome: {text: commitmentOutcome.text}, polarity: commitment.polarity,
    basis: commitment.basis, evidence: commitmentEvidence
  },
  rule: CASE rule WHEN 'EXCLUSIVE_WITH' THEN 'SOUGHT_EXCLUDES_SOUGHT' ELSE 'SOUGHT_ENTAILS_REFUSED' END,
  path: path
} AS node, totalCount
ORDER BY demand.sortDate DESC, demand.id DESC, commitment.id DESC

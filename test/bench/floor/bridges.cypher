// The offers of either actor $between that seek what the other demands, newest offer first, as one would write it by hand.
CALL () {
  UNWIND [[$between[0], $between[1]], [$between[1], $between[0]]] AS sides
  MATCH (offer:Offer {by: sides[0], polarity: 'SEEKS'})
  WHERE offer.sortDate IS NOT NULL AND offer.id IS NOT NULL
  MATCH (offer)-[:ON]->(:Outcome)-[:IMPLIES]->(wanted:Outcome)
  MATCH (:Demand {outcome: wanted.id, polarity: 'SEEKS', by: sides[1]})
  RETURN count(*) AS totalCount
}
CALL () {
  UNWIND [[$between[0], $between[1]], [$between[1], $between[0]]] AS sides
  MATCH (offer:Offer {by: sides[0], polarity: 'SEEKS'})
  WHERE offer.sortDate IS NOT NULL AND offer.id IS NOT NULL
  MATCH (offer)-[:ON]->(:Outcome)-[leads:IMPLIES]->(wanted:Outcome)
  MATCH (demand:Demand {outcome: wanted.id, polarity: 'SEEKS', by: sides[1]})
  WITH offer, demand, leads ORDER BY offer.sortDate DESC, offer.id DESC, demand.id DESC LIMIT $first + 1
  RETURN offer, demand, leads.path AS ids
}
MATCH (offer)<-[:HOLDS]-(offerHolder:Actor)
MATCH (offer)-[:ON]->(offerOutcome:Outcome)
MATCH (demand)<-[:HOLDS]-(demandHolder:Actor)
MATCH (demand)-[:ON]->(demandOutcome:Outcome)
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
  RETURN collect({text: condition.text, conditionState: condition.conditionState, basis: condition.basis, evidence: evidence}) AS conditions
}
CALL (offer) {
  MATCH (offer)-[evidenced:EVIDENCED_BY]->(passage:Passage)
  OPTIONAL MATCH (statement:Statement {id: evidenced.statement})
  WITH passage, statement ORDER BY passage.source, passage.start, passage.end, statement.id
  RETURN collect({
    exact: passage.exact, fidelity: passage.fidelity,
    speaker: statement.speaker, principal: statement.principal, capacity: statement.capacity,
    sourceTitle: passage.sourceTitle, sourceDate: passage.sourceDate, start: passage.start, end: passage.end
  }) AS offerEvidence
}
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
  offer: {
    text: offer.text, by: {name: offerHolder.name}, strength: offer.strength, outcome: {text: offerOutcome.text},
    conditions: conditions, basis: offer.basis, evidence: offerEvidence
  },
  demand: {text: demand.text, by: {name: demandHolder.name}, outcome: {text: demandOutcome.text}, polarity: demand.polarity, basis: demand.basis, evidence: demandEvidence},
  path: path
} AS node, totalCount
ORDER BY offer.sortDate DESC, offer.id DESC, demand.id DESC

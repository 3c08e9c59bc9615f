// The concessions counted. Demands that commitments do are looked up from those to whom they were put: they are fewer than the
// demands on the same outcomes.
CALL () {
  MATCH (concession:Response {toKind: 'DEMAND'})-[:TO]->(over:Position)
  WHERE concession.responseType IN ['ACCEPT', 'PARTIAL'] AND concession.sortDate IS NOT NULL AND concession.id IS NOT NULL
    AND concession.by = $by
    AND concession.knownFrom <= $knownOn
  RETURN count(concession) AS concessions
  UNION ALL
  MATCH (concession:Position)-[change:SUPERSEDES]->(over:Position)
  WHERE change.change IN ['SOFTENED', 'WITHDRAWN']
    AND concession.by = $by
    AND concession.knownFrom <= $knownOn
    AND over.knownFrom <= $knownOn
  RETURN count(concession) AS concessions
  UNION ALL
  CALL () {
    MATCH (concession:Commitment)<-[:COUNTERS_WITH]-(answer:Response)-[:TO]->(over:Demand)
    WHERE answer.by = concession.by
      AND concession.by = $by
      AND concession.knownFrom <= $knownOn
      AND answer.knownFrom <= $knownOn
    RETURN concession, over
    UNION
    MATCH (holding:Commitment)
    WHERE holding.sortDate IS NOT NULL AND holding.id IS NOT NULL
      AND holding.by = $by
    WITH DISTINCT holding.by AS by
    MATCH (:Actor {id: by})<-[:ADDRESSED_TO]-(over:Demand {polarity: 'SEEKS'})
    WHERE over.by <> by
      AND over.knownFrom <= $knownOn
    MATCH (:Outcome {id: over.outcome})<-[:IMPLIES]-(done:Outcome)
    MATCH (concession:Commitment {outcome: done.id, polarity: 'SEEKS', by: by})
    WHERE concession.sortDate >= over.sortDate
      AND concession.knownFrom <= $knownOn
    RETURN concession, over
    UNION
    MATCH (concession:Commitment)-[:IN_RETURN_FOR]-(other:Record)
    WHERE other.by <> concession.by
      AND concession.by = $by
      AND concession.knownFrom <= $knownOn
      AND other.knownFrom <= $knownOn
    RETURN concession, null AS over
  }
  WITH concession, count(over) AS demands
  RETURN sum(CASE demands WHEN 0 THEN 1 ELSE demands END) AS concessions
}
WITH sum(concessions) AS totalCount
RETURN totalCount AS totalCount

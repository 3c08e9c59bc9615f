// The concessions counted, each with every answer to it.
CALL () {
  MATCH (concession:Response {toKind: 'DEMAND'})-[:TO]->(over:Position)
  WHERE concession.responseType IN ['ACCEPT', 'PARTIAL'] AND concession.sortDate IS NOT NULL AND concession.id IS NOT NULL
    AND concession.by IN $between
    AND concession.knownFrom <= $knownOn
    AND over.knownFrom <= $knownOn
  RETURN concession, CASE concession.responseType WHEN 'ACCEPT' THEN 'ACCEPTED' ELSE 'PARTLY_ACCEPTED' END AS concessionKind
  UNION ALL
  MATCH (concession:Position)-[change:SUPERSEDES]->(over:Position)
  WHERE change.change IN ['SOFTENED', 'WITHDRAWN']
    AND concession.by IN $between
    AND concession.knownFrom <= $knownOn
    AND over.knownFrom <= $knownOn
  RETURN concession, change.change AS concessionKind
  UNION ALL
  MATCH (concession:Commitment)
  WHERE concession.sortDate IS NOT NULL AND concession.id IS NOT NULL
    AND concession.by IN $between
    AND concession.knownFrom <= $knownOn
  WITH concession
  WHERE EXISTS {
      (concession)<-[:COUNTERS_WITH]-(answer:Response {by: concession.by})-[:TO]->(:Demand)
      WHERE true
        AND answer.knownFrom <= $knownOn
    }
    OR EXISTS {
      (concession)-[:IN_RETURN_FOR]-(other:Record)
      WHERE other.by <> concession.by
        AND other.knownFrom <= $knownOn
    }
    OR EXISTS {
      MATCH (concession)-[:ON {polarity: 'SEEKS'}]->(:Outcome)-[:IMPLIES]->(wanted:Outcome)
      MATCH (over:Demand {outcome: wanted.id, polarity: 'SEEKS'})-[:ADDRESSED_TO]->(:Actor {id: concession.by})
      WHERE over.by IS NOT NULL AND over.by <> concession.by AND over.sortDate <= concession.sortDate
        AND over.knownFrom <= $knownOn
    }
  RETURN concession, 'COMMITTED' AS concessionKind
}
WITH DISTINCT concession, concessionKind
WITH collect({node: concession, id: concession.id, by: concession.by, day: concession.sortDate, kind: concessionKind}) AS all
UNWIND all AS one
WITH all, one, one.node AS concession, one.day + duration({days: $withinDays}) AS until
WITH one, until, all, COLLECT { MATCH (given:Record)-[:IN_RETURN_FOR]->(concession) RETURN given.id } AS given
WITH size([other IN all WHERE other.by <> one.by AND (one.day <= other.day <= until OR other.id IN given)]) AS answers
WITH sum(CASE answers WHEN 0 THEN 1 ELSE answers END) AS totalCount
RETURN totalCount AS totalCount

// Concessions, newest first: demands accepted as they stand or in part, positions softened or given up, and commitments made in
// answer to a demand, be it that they counter it or do what it asks, or given in return for a concession of another. Commitments are
// gone through newest first, and no further than the page.
CALL () {
  MATCH (concession:Response {toKind: 'DEMAND'})-[:TO]->(over:Position)
  WHERE concession.responseType IN ['ACCEPT', 'PARTIAL'] AND concession.sortDate IS NOT NULL AND concession.id IS NOT NULL
    AND concession.by = $by
  RETURN concession, over, CASE concession.responseType WHEN 'ACCEPT' THEN 'ACCEPTED' ELSE 'PARTLY_ACCEPTED' END AS concessionKind
  UNION ALL
  MATCH (concession:Position)-[change:SUPERSEDES]->(over:Position)
  WHERE change.change IN ['SOFTENED', 'WITHDRAWN']
    AND concession.by = $by
  RETURN concession, over, change.change AS concessionKind
  UNION ALL
  MATCH (concession:Commitment)
  WHERE concession.sortDate IS NOT NULL AND concession.id IS NOT NULL
    AND concession.by = $by
    AND concession.knownFrom <= $knownOn
    AND toString(concession.sortDate) <= $after_day
  WITH concession ORDER BY concession.sortDate DESC, concession.id DESC
  CALL (concession) {
    CALL (concession) {
      MATCH (concession)<-[:COUNTERS_WITH]-(answer:Response {by: concession.by})-[:TO]->(over:Demand)
      WHERE true
        AND answer.knownFrom <= $knownOn
      RETURN over
      UNION
      MATCH (concession)-[:ON {polarity: 'SEEKS'}]->(:Outcome)-[:IMPLIES]->(wanted:Outcome)
      MATCH (over:Demand {outcome: wanted.id, polarity: 'SEEKS'})-[:ADDRESSED_TO]->(:Actor {id: concession.by})
      WHERE over.by IS NOT NULL AND over.by <> concession.by AND over.sortDate <= concession.sortDate
        AND over.knownFrom <= $knownOn
      RETURN over
      UNION
      MATCH (concession)-[:IN_RETURN_FOR]-(other:Record)
      WHERE other.by <> concession.by
        AND other.knownFrom <= $knownOn
      RETURN null AS over
    }
    WITH collect(over) AS demands, count(*) AS ways
    WHERE ways > 0
    UNWIND CASE WHEN size(demands) = 0 THEN [null] ELSE demands END AS over
    RETURN over
  }
  WITH concession, over
  WHERE true
    AND NOT (toString(concession.sortDate) = $after_day AND concession.id > $afterConcessionId)
    AND NOT (toString(concession.sortDate) = $after_day AND concession.id = $afterConcessionId AND coalesce(over.id, '') >= $after_over)
  RETURN concession, over, 'COMMITTED' AS concessionKind
  ORDER BY concession.sortDate DESC, concession.id DESC, coalesce(over.id, '') DESC
  LIMIT $first
}
MATCH (actor:Actor {id: concession.by})
WITH concession, over, concessionKind, actor, toString(concession.sortDate) AS _day, coalesce(over.id, '') AS _over
WHERE true
  AND _day <= $after_day AND (_day < $after_day OR concession.id <= $afterConcessionId)
  AND NOT (_day = $after_day AND concession.id = $afterConcessionId AND _over >= $after_over)
RETURN
  actor AS by,
  concessionKind AS concessionKind,
  concession AS concession,
  over AS over,
  _day AS _day,
  _over AS _over
ORDER BY _day DESC, concession.id DESC, _over DESC
LIMIT $first

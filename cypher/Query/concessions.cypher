// Concessions, newest first: demands accepted as they stand or in part, positions softened or given up, and commitments made in
// answer to a demand.
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
  MATCH (over:Demand)<-[:TO]-(answer:Response)-[:COUNTERS_WITH]->(concession:Commitment)
  WHERE answer.by = concession.by
    AND concession.by = $by
  RETURN concession, over, 'COMMITTED' AS concessionKind
}
MATCH (actor:Actor {id: concession.by})
WITH concession, over, concessionKind, actor, toString(concession.sortDate) AS _day
WHERE true
  AND _day <= $after_day AND (_day < $after_day OR concession.id <= $afterConcessionId)
  AND NOT (_day = $after_day AND concession.id = $afterConcessionId AND over.id >= $afterOverId)
RETURN
  actor AS by,
  concessionKind AS concessionKind,
  concession AS concession,
  over AS over,
  _day AS _day
ORDER BY _day DESC, concession.id DESC, over.id DESC
LIMIT $first

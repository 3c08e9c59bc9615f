// Concessions of two actors as in concessions.cypher, each with those of the other side that are said to be given in return for it
// or that follow within the window of days, newest first.
CALL () {
  MATCH (concession:Response {toKind: 'DEMAND'})-[:TO]->(over:Position)
  WHERE concession.responseType IN ['ACCEPT', 'PARTIAL'] AND concession.sortDate IS NOT NULL AND concession.id IS NOT NULL
    AND concession.by IN $between
    AND concession.knownFrom <= $knownOn
    AND over.knownFrom <= $knownOn
  RETURN concession, over, CASE concession.responseType WHEN 'ACCEPT' THEN 'ACCEPTED' ELSE 'PARTLY_ACCEPTED' END AS concessionKind
  UNION ALL
  MATCH (concession:Position)-[change:SUPERSEDES]->(over:Position)
  WHERE change.change IN ['SOFTENED', 'WITHDRAWN']
    AND concession.by IN $between
    AND concession.knownFrom <= $knownOn
    AND over.knownFrom <= $knownOn
  RETURN concession, over, change.change AS concessionKind
  UNION ALL
  MATCH (concession:Commitment)
  WHERE concession.sortDate IS NOT NULL AND concession.id IS NOT NULL
    AND concession.by IN $between
    AND concession.knownFrom <= $knownOn
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
    MATCH (concession)-[:IN_RETURN_FOR]-(over:Record)
    WHERE over.by <> concession.by
      AND over.knownFrom <= $knownOn
    RETURN over
  }
  RETURN concession, over, 'COMMITTED' AS concessionKind
}
WITH collect(DISTINCT {node: concession, kind: concessionKind}) AS all
UNWIND all AS one
WITH one.node AS concession, one.kind AS concessionKind, [other IN all WHERE other.node.by <> one.node.by] AS others
CALL (concession, others) {
  UNWIND others AS other
  WITH other, concession, other.node AS answer, EXISTS { MATCH (given:Record {id: other.node.id})-[:IN_RETURN_FOR]->(concession) } AS stated
  WITH other, answer, stated, duration.inDays(concession.sortDate, answer.sortDate).days AS days
  WHERE stated OR (days >= 0 AND days <= $withinDays)
  RETURN collect({node: answer, kind: other.kind, stated: stated, days: days}) AS answers
}
UNWIND CASE WHEN size(answers) = 0 THEN [null] ELSE answers END AS found
MATCH (actor:Actor {id: concession.by})
WITH actor, concession, concessionKind, found.node AS answer, found.kind AS answerKind, found.stated AS stated, found.days AS days,
  toString(concession.sortDate) AS _day, coalesce(found.node.id, '') AS _answer
WHERE true
  AND _day <= $after_day AND (_day < $after_day OR concession.id <= $afterConcessionId)
  AND NOT (_day = $after_day AND concession.id = $afterConcessionId AND _answer >= $after_answer)
RETURN
  actor AS by,
  concessionKind AS concessionKind,
  concession AS concession,
  answer AS answer,
  answerKind AS answerKind,
  stated AS stated,
  days AS days,
  $withinDays AS withinDays,
  _day AS _day,
  _answer AS _answer
ORDER BY _day DESC, concession.id DESC, _answer DESC
LIMIT $first

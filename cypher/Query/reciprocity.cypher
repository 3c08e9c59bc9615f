// Concessions of two actors as in concessions.cypher, each with those of the other side that are said to be given in return for it
// or that follow within the window of days, newest first.
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
WITH all, one, toString(one.day) AS _day
WHERE true
  AND _day <= $after_day AND (_day < $after_day OR one.id <= $afterConcessionId)
// Each gives a row at least, but for that of the cursor in its three kinds, so answers are looked for no further than the page.
WITH all, one, _day ORDER BY _day DESC, one.id DESC LIMIT $first + 3
WITH all, one, one.node AS concession, one.day + duration({days: $withinDays}) AS until
WITH one, concession, until, all, COLLECT { MATCH (given:Record)-[:IN_RETURN_FOR]->(concession) RETURN given.id } AS given
WITH concession, one.kind AS concessionKind, [other IN all WHERE other.by <> one.by AND (one.day <= other.day <= until OR other.id IN given) |
  {node: other.node, kind: other.kind, stated: other.id IN given, days: duration.inDays(one.day, other.day).days}] AS answers
UNWIND CASE WHEN size(answers) = 0 THEN [null] ELSE answers END AS found
MATCH (actor:Actor {id: concession.by})
WITH actor, concession, concessionKind, found.node AS answer, found.kind AS answerKind, found.stated AS stated, found.days AS days,
  toString(concession.sortDate) AS _day, coalesce(found.node.id, '') + ' ' + concessionKind + ' ' + coalesce(found.kind, '') AS _answer
WHERE true
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

// Where members depart from the line of their alliance while they belong to it, newest first: by a position that collides, by the
// table of redLineCollisions, or by the opposite answer to the same position. A partial date of a membership counts as whole.
MATCH (alliance:Actor {id: $of})<-[belongs:MEMBER_OF]-(member:Actor)
CALL (alliance, member) {
  MATCH (departure:Position {by: member.id})
  WHERE departure.sortDate IS NOT NULL AND departure.id IS NOT NULL
  MATCH (departure)-[:ON]->(outcome)-[leads:EXCLUSIVE_WITH|IMPLIES]-(far)
  WHERE CASE departure.polarity
      WHEN 'SEEKS' THEN startNode(leads) = outcome
      ELSE endNode(leads) = outcome AND type(leads) = 'IMPLIES'
    END
  WITH alliance, departure, leads, far,
    CASE WHEN departure.polarity = 'SEEKS' AND type(leads) = 'IMPLIES' THEN 'REFUSES' ELSE 'SEEKS' END AS polarity
  MATCH (line:Position {outcome: far.id, polarity: polarity, by: alliance.id})
  RETURN departure, line, 'COLLIDING_POSITION' AS departureKind,
    CASE departure.polarity WHEN 'REFUSES' THEN reverse([id IN leads.path | id]) ELSE leads.path END AS path
  UNION ALL
  MATCH (departure:Response {by: member.id})
  WHERE departure.sortDate IS NOT NULL AND departure.id IS NOT NULL
  MATCH (departure)-[:TO]->(:Position)<-[:TO]-(line:Response {by: alliance.id})
  WHERE (departure.responseType IN ['ACCEPT', 'PARTIAL', 'CONDITIONAL'] AND line.responseType = 'REJECT')
    OR (departure.responseType = 'REJECT' AND line.responseType IN ['ACCEPT', 'PARTIAL', 'CONDITIONAL'])
  RETURN departure, line, 'OPPOSITE_ANSWER' AS departureKind, [] AS path
}
WITH member, belongs, departure, line, departureKind, path, toString(departure.sortDate) AS _day
WHERE (belongs.from IS NULL OR belongs.from <= left(_day, size(belongs.from)))
  AND (belongs.until IS NULL OR belongs.until >= left(_day, size(belongs.until)))
  AND _day <= $after_day AND (_day < $after_day OR departure.id <= $afterDepartureId)
  AND NOT (_day = $after_day AND departure.id = $afterDepartureId AND line.id >= $afterLineId)
RETURN
  member AS member,
  departureKind AS departureKind,
  departure AS departure,
  line AS line,
  path AS _path,
  _day AS _day
ORDER BY _day DESC, departure.id DESC, line.id DESC
LIMIT $first

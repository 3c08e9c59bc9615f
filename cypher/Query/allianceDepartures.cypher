// Where members depart from the line of their alliance while they belong to it, newest first: by a position that collides, by the
// table of redLineCollisions, or by the opposite answer to the same position. A partial date of a membership counts as whole.
// Positions and answers of members are gone through newest first, and no further than the page.
MATCH (alliance:Actor {id: $of})
CALL (alliance) {
  WITH alliance, COLLECT { MATCH (member:Actor)-[:MEMBER_OF]->(alliance) RETURN member.id } AS members
  MATCH (departure:Position)
  WHERE departure.sortDate IS NOT NULL AND departure.id IS NOT NULL AND departure.by IN members
    AND departure.knownFrom <= $knownOn
    AND toString(departure.sortDate) <= $after_day
  WITH alliance, departure, toString(departure.sortDate) AS _day ORDER BY departure.sortDate DESC, departure.id DESC
  MATCH (departure)<-[:HOLDS]-(member:Actor)-[belongs:MEMBER_OF]->(alliance)
  WHERE coalesce(belongs.from <= left(_day, size(belongs.from)), true)
    AND coalesce(belongs.until >= left(_day, size(belongs.until)), true)
  MATCH (departure)-[:ON]->(outcome:Outcome)-[leads:EXCLUSIVE_WITH|IMPLIES]-(far)
  WHERE CASE departure.polarity
      WHEN 'SEEKS' THEN startNode(leads) = outcome
      ELSE endNode(leads) = outcome AND type(leads) = 'IMPLIES'
    END
  WITH alliance, member, departure, leads, far,
    CASE WHEN departure.polarity = 'SEEKS' AND type(leads) = 'IMPLIES' THEN 'REFUSES' ELSE 'SEEKS' END AS polarity
  MATCH (line:Position {outcome: far.id, polarity: polarity, by: alliance.id})
  WHERE true
    AND line.knownFrom <= $knownOn
    AND NOT (toString(departure.sortDate) = $after_day AND departure.id > $afterDepartureId)
    AND NOT (toString(departure.sortDate) = $after_day AND departure.id = $afterDepartureId AND line.id >= $afterLineId)
  RETURN member, departure, line, 'COLLIDING_POSITION' AS departureKind,
    CASE departure.polarity WHEN 'REFUSES' THEN reverse([id IN leads.path | id]) ELSE leads.path END AS path
  ORDER BY departure.sortDate DESC, departure.id DESC, line.id DESC
  LIMIT $first
  UNION ALL
  MATCH (line:Response {by: alliance.id})
  WHERE line.sortDate IS NOT NULL AND line.id IS NOT NULL AND line.responseType IN ['ACCEPT', 'PARTIAL', 'CONDITIONAL', 'REJECT']
    AND line.knownFrom <= $knownOn
  MATCH (line)-[:TO]->(:Position)<-[:TO]-(departure:Response)
  WHERE departure.responseType IN ['ACCEPT', 'PARTIAL', 'CONDITIONAL', 'REJECT']
    AND (departure.responseType = 'REJECT') <> (line.responseType = 'REJECT')
    AND departure.knownFrom <= $knownOn
  MATCH (departure)<-[:GAVE]-(member:Actor)-[belongs:MEMBER_OF]->(alliance)
  WITH member, belongs, departure, line, toString(departure.sortDate) AS _day
  WHERE coalesce(belongs.from <= left(_day, size(belongs.from)), true)
    AND coalesce(belongs.until >= left(_day, size(belongs.until)), true)
  RETURN member, departure, line, 'OPPOSITE_ANSWER' AS departureKind, [] AS path
}
WITH member, departure, line, departureKind, path, toString(departure.sortDate) AS _day
WHERE true
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

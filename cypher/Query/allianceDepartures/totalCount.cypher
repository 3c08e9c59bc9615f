// The departures counted. Positions of one member on one outcome collide with the same line, so it is looked up once.
MATCH (alliance:Actor {id: $of})
CALL (alliance) {
  MATCH (alliance)<-[belongs:MEMBER_OF]-(member:Actor)
  MATCH (departure:Position {by: member.id})
  WHERE departure.sortDate IS NOT NULL AND departure.id IS NOT NULL
    AND departure.knownFrom <= $knownOn
  WITH alliance, belongs, departure, toString(departure.sortDate) AS _day
  WHERE coalesce(belongs.from <= left(_day, size(belongs.from)), true)
    AND coalesce(belongs.until >= left(_day, size(belongs.until)), true)
  WITH alliance, departure.outcome AS held, departure.polarity AS heldPolarity, count(departure) AS departures
  MATCH (outcome:Outcome {id: held})-[leads:EXCLUSIVE_WITH|IMPLIES]-(far)
  WHERE CASE heldPolarity
      WHEN 'SEEKS' THEN startNode(leads) = outcome
      ELSE endNode(leads) = outcome AND type(leads) = 'IMPLIES'
    END
  WITH alliance, departures, far,
    CASE WHEN heldPolarity = 'SEEKS' AND type(leads) = 'IMPLIES' THEN 'REFUSES' ELSE 'SEEKS' END AS polarity
  MATCH (line:Position {outcome: far.id, polarity: polarity, by: alliance.id})
  WHERE true
    AND line.knownFrom <= $knownOn
  RETURN sum(departures) AS found
  UNION ALL
  MATCH (line:Response {by: alliance.id})
  WHERE line.sortDate IS NOT NULL AND line.id IS NOT NULL AND line.responseType IN ['ACCEPT', 'PARTIAL', 'CONDITIONAL', 'REJECT']
    AND line.knownFrom <= $knownOn
  MATCH (line)-[:TO]->(:Position)<-[:TO]-(departure:Response)
  WHERE departure.responseType IN ['ACCEPT', 'PARTIAL', 'CONDITIONAL', 'REJECT']
    AND (departure.responseType = 'REJECT') <> (line.responseType = 'REJECT')
    AND departure.knownFrom <= $knownOn
  MATCH (departure)<-[:GAVE]-(:Actor)-[belongs:MEMBER_OF]->(alliance)
  WITH belongs, toString(departure.sortDate) AS _day
  WHERE coalesce(belongs.from <= left(_day, size(belongs.from)), true)
    AND coalesce(belongs.until >= left(_day, size(belongs.until)), true)
  RETURN count(*) AS found
}
WITH sum(found) AS totalCount
RETURN totalCount AS totalCount

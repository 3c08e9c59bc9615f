// Pairs of demands of two actors that collide, newest demand of the first actor first; by the table of redLineCollisions.
MATCH (one:Demand)
WHERE one.sortDate IS NOT NULL AND one.id IS NOT NULL
  AND one.by = $between[0]
  AND one.sortDate <= $afterOneSortDate AND (one.sortDate < $afterOneSortDate OR one.id <= $afterOneId)
WITH one
ORDER BY
  one.by DESC,  // with $between
  one.sortDate DESC, one.id DESC
MATCH (one)-[:ON]->(outcome)-[leads:EXCLUSIVE_WITH|IMPLIES]-(far)
WHERE CASE one.polarity
    WHEN 'SEEKS' THEN startNode(leads) = outcome
    ELSE endNode(leads) = outcome AND type(leads) = 'IMPLIES'
  END
WITH one, leads, far,
  CASE WHEN one.polarity = 'SEEKS' AND type(leads) = 'IMPLIES' THEN 'REFUSES' ELSE 'SEEKS' END AS polarity
MATCH (other:Demand {outcome: far.id, polarity: polarity, by: $between[1]})
WHERE true
  AND NOT (one.id = $afterOneId AND other.id >= $afterOtherId)
RETURN
  one AS one,
  other AS other,
  CASE type(leads) WHEN 'EXCLUSIVE_WITH' THEN 'SOUGHT_EXCLUDES_SOUGHT' ELSE 'SOUGHT_ENTAILS_REFUSED' END AS rule,
  CASE one.polarity WHEN 'REFUSES' THEN reverse([id IN leads.path | id]) ELSE leads.path END AS _path
ORDER BY
  one.by DESC,  // with $between
  one.sortDate DESC, one.id DESC, other.id DESC
LIMIT $first

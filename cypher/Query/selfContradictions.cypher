// Demands that collide with a commitment of their own holder, newest demand first; by the table of redLineCollisions.
MATCH (demand:Demand)
WHERE demand.sortDate IS NOT NULL AND demand.id IS NOT NULL
  AND demand.by = $of
  AND demand.sortDate <= $afterDemandSortDate AND (demand.sortDate < $afterDemandSortDate OR demand.id <= $afterDemandId)
WITH demand
ORDER BY
  demand.by DESC,  // with $of
  demand.sortDate DESC, demand.id DESC
MATCH (demand)-[:ON]->(outcome)-[leads:EXCLUSIVE_WITH|IMPLIES]-(far)
WHERE CASE demand.polarity
    WHEN 'SEEKS' THEN startNode(leads) = outcome
    ELSE endNode(leads) = outcome AND type(leads) = 'IMPLIES'
  END
WITH demand, leads, far,
  CASE WHEN demand.polarity = 'SEEKS' AND type(leads) = 'IMPLIES' THEN 'REFUSES' ELSE 'SEEKS' END AS polarity
MATCH (commitment:Commitment {outcome: far.id, polarity: polarity, by: demand.by})
WHERE true
  AND NOT (demand.id = $afterDemandId AND commitment.id >= $afterCommitmentId)
RETURN
  demand AS demand,
  commitment AS commitment,
  CASE type(leads) WHEN 'EXCLUSIVE_WITH' THEN 'SOUGHT_EXCLUDES_SOUGHT' ELSE 'SOUGHT_ENTAILS_REFUSED' END AS rule,
  CASE demand.polarity WHEN 'REFUSES' THEN reverse([id IN leads.path | id]) ELSE leads.path END AS _path
ORDER BY
  demand.by DESC,  // with $of
  demand.sortDate DESC, demand.id DESC, commitment.id DESC
LIMIT $first

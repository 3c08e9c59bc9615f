// The pairs counted. Demands of one actor on one outcome collide with the same demands, so they are looked up once.
MATCH (demand:Demand)
WHERE demand.sortDate IS NOT NULL AND demand.id IS NOT NULL
  AND demand.by = $between[0]
  AND demand.knownFrom <= $knownOn
WITH demand.by AS by, demand.outcome AS demanded, demand.polarity AS demandPolarity, count(demand) AS demands
MATCH (outcome:Outcome {id: demanded})-[leads:EXCLUSIVE_WITH|IMPLIES]-(far)
WHERE CASE demandPolarity
    WHEN 'SEEKS' THEN startNode(leads) = outcome
    ELSE endNode(leads) = outcome AND type(leads) = 'IMPLIES'
  END
WITH by, demands, far,
  CASE WHEN demandPolarity = 'SEEKS' AND type(leads) = 'IMPLIES' THEN 'REFUSES' ELSE 'SEEKS' END AS polarity
MATCH (other:Demand {outcome: far.id, polarity: polarity, by: $between[1]})
WHERE true
  AND other.knownFrom <= $knownOn
WITH sum(demands) AS totalCount
RETURN totalCount AS totalCount

// The pairs counted. What an outcome leads to is looked up once, commitments once for all demands of one actor on one outcome.
MATCH (demand:Demand)
WHERE demand.sortDate IS NOT NULL AND demand.id IS NOT NULL
  AND demand.by = $of
  AND demand.knownFrom <= $knownOn
WITH demand.by AS by, demand.outcome AS demanded, demand.polarity AS demandPolarity, count(demand) AS demands
WITH demanded, demandPolarity, collect({by: by, demands: demands}) AS holders
MATCH (outcome:Outcome {id: demanded})-[leads:EXCLUSIVE_WITH|IMPLIES]-(far)
WHERE CASE demandPolarity
    WHEN 'SEEKS' THEN startNode(leads) = outcome
    ELSE endNode(leads) = outcome AND type(leads) = 'IMPLIES'
  END
WITH holders, far,
  CASE WHEN demandPolarity = 'SEEKS' AND type(leads) = 'IMPLIES' THEN 'REFUSES' ELSE 'SEEKS' END AS polarity
UNWIND holders AS holder
MATCH (other:Commitment {outcome: far.id, polarity: polarity, by: holder.by})
WHERE true
  AND other.knownFrom <= $knownOn
WITH sum(holder.demands) AS totalCount
RETURN totalCount AS totalCount

// The collisions counted. Demands of one actor on one outcome cross the same red lines, so they are looked up once.
MATCH (demand:Demand)
WHERE demand.sortDate IS NOT NULL AND demand.id IS NOT NULL
  AND demand.by = $by
  AND demand.issue = $issue
  AND demand.knownFrom <= $knownOn
WITH demand.by AS by, demand.outcome AS demanded, demand.polarity AS demandPolarity, count(demand) AS demands
MATCH (outcome:Outcome {id: demanded})-[leads:EXCLUSIVE_WITH|IMPLIES]-(other)
WHERE CASE demandPolarity
    WHEN 'SEEKS' THEN startNode(leads) = outcome
    ELSE endNode(leads) = outcome AND type(leads) = 'IMPLIES'
  END
WITH by, demands, other,
  CASE WHEN demandPolarity = 'SEEKS' AND type(leads) = 'IMPLIES' THEN 'REFUSES' ELSE 'SEEKS' END AS polarity
MATCH (redLine:RedLine {outcome: other.id, polarity: polarity})
WHERE redLine.by <> by
  AND redLine.by = $of
  AND redLine.knownFrom <= $knownOn
WITH sum(demands) AS totalCount
RETURN totalCount AS totalCount

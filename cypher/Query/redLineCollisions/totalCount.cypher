// The collisions counted. Demands on one outcome cross the same red lines, so they are looked up once for all holders.
MATCH (demand:Demand)
WHERE demand.sortDate IS NOT NULL AND demand.id IS NOT NULL
  AND demand.by = $by
  AND demand.issue = $issue
  AND demand.knownFrom <= $knownOn
WITH demand.by AS by, demand.outcome AS demanded, demand.polarity AS demandPolarity, count(demand) AS demands
WITH demanded, demandPolarity, collect({by: by, demands: demands}) AS holders
MATCH (outcome:Outcome {id: demanded})-[leads:EXCLUSIVE_WITH|IMPLIES]-(other)
WHERE CASE demandPolarity
    WHEN 'SEEKS' THEN startNode(leads) = outcome
    ELSE endNode(leads) = outcome AND type(leads) = 'IMPLIES'
  END
WITH holders, other,
  CASE WHEN demandPolarity = 'SEEKS' AND type(leads) = 'IMPLIES' THEN 'REFUSES' ELSE 'SEEKS' END AS polarity
MATCH (redLine:RedLine {outcome: other.id, polarity: polarity})
WHERE redLine.by IS NOT NULL
  AND redLine.by = $of
  AND redLine.knownFrom <= $knownOn
WITH holders, redLine.by AS of, count(redLine) AS redLines
WITH sum(redLines * reduce(demands = 0, holder IN holders | demands + CASE WHEN holder.by = of THEN 0 ELSE holder.demands END)) AS totalCount
RETURN totalCount AS totalCount

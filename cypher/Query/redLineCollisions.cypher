// Demands that cross a red line of another actor, newest demand first. Two sought outcomes collide where what they lead to
// excludes each other; a sought and a refused one where the first leads to the second. Two refusals never collide.
MATCH (demand:Demand)
WHERE demand.sortDate IS NOT NULL AND demand.id IS NOT NULL
  AND demand.by = $by
  AND demand.issue = $issue
  AND demand.sortDate <= $afterDemandSortDate AND (demand.sortDate < $afterDemandSortDate OR demand.id <= $afterDemandId)
WITH demand
ORDER BY
  demand.by DESC,     // with $by
  demand.issue DESC,  // with $issue
  demand.sortDate DESC, demand.id DESC
MATCH (demand)-[:ON]->(outcome)-[leads:EXCLUSIVE_WITH|IMPLIES]-(other)
WHERE CASE demand.polarity
    WHEN 'SEEKS' THEN startNode(leads) = outcome
    ELSE endNode(leads) = outcome AND type(leads) = 'IMPLIES'
  END
WITH demand, leads, other,
  CASE WHEN demand.polarity = 'SEEKS' AND type(leads) = 'IMPLIES' THEN 'REFUSES' ELSE 'SEEKS' END AS polarity
MATCH (redLine:RedLine {outcome: other.id, polarity: polarity})
WHERE redLine.by <> demand.by
  AND redLine.by = $of
  AND NOT (demand.id = $afterDemandId AND redLine.id >= $afterRedLineId)
RETURN
  demand AS demand,
  redLine AS redLine,
  CASE type(leads) WHEN 'EXCLUSIVE_WITH' THEN 'SOUGHT_EXCLUDES_SOUGHT' ELSE 'SOUGHT_ENTAILS_REFUSED' END AS rule,
  // reverse() refuses a stored list, so it is given a copy.
  CASE demand.polarity WHEN 'REFUSES' THEN reverse([id IN leads.path | id]) ELSE leads.path END AS _path
ORDER BY
  demand.by DESC,     // with $by
  demand.issue DESC,  // with $issue
  demand.sortDate DESC, demand.id DESC, redLine.id DESC
LIMIT $first

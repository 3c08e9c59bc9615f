// Demands that cross a red line of another actor, newest demand first. Two sought outcomes collide where what they lead to
// excludes each other; a sought and a refused one where the first leads to the second. Two refusals never collide.
// reverse() refuses a stored list, so it is given a copy.
MATCH (demand:Demand)
WHERE demand.sortDate IS NOT NULL AND demand.id IS NOT NULL
  AND demand.by = $by
  AND demand.issue = $issue
  AND demand.sortDate <= $afterDemandSortDate AND (demand.sortDate < $afterDemandSortDate OR demand.id <= $afterDemandId)
MATCH (demand)-[:ON]->(outcome:Outcome)-[leads:EXCLUSIVE_WITH|IMPLIES]-(:Outcome)<-[:ON]-(redLine:RedLine)
WHERE redLine.by <> demand.by
  AND CASE [demand.polarity, redLine.polarity]
    WHEN ['SEEKS', 'SEEKS'] THEN type(leads) = 'EXCLUSIVE_WITH' AND startNode(leads) = outcome
    WHEN ['SEEKS', 'REFUSES'] THEN type(leads) = 'IMPLIES' AND startNode(leads) = outcome
    WHEN ['REFUSES', 'SEEKS'] THEN type(leads) = 'IMPLIES' AND endNode(leads) = outcome
    ELSE false
  END
  AND redLine.by = $of
  AND NOT (demand.id = $afterDemandId AND redLine.id >= $afterRedLineId)
RETURN
  demand AS demand,
  redLine AS redLine,
  CASE type(leads) WHEN 'EXCLUSIVE_WITH' THEN 'SOUGHT_EXCLUDES_SOUGHT' ELSE 'SOUGHT_ENTAILS_REFUSED' END AS rule,
  CASE demand.polarity WHEN 'REFUSES' THEN reverse([id IN leads.path | id]) ELSE leads.path END AS _path
ORDER BY
  demand.by DESC,     // with $by
  demand.issue DESC,  // with $issue
  demand.sortDate DESC, demand.id DESC, redLine.id DESC
LIMIT $first

// Demands, newest first.
// In index order: nothing; $by; $issue; $by, $issue; $by, $to
MATCH (demand:Demand)
WHERE demand.sortDate IS NOT NULL AND demand.id IS NOT NULL
  AND demand.by = $by
  AND EXISTS { (demand)-[:ADDRESSED_TO]->(:Actor {id: $to}) }
  AND demand.issue = $issue
  AND demand.strength = $strength
  AND demand.sortDate <= $afterDemandSortDate AND (demand.sortDate < $afterDemandSortDate OR demand.id < $afterDemandId)
RETURN demand AS demand
ORDER BY
  demand.by DESC,     // with $by
  demand.issue DESC,  // with $issue
  demand.sortDate DESC, demand.id DESC
LIMIT $first

// Chains of counter-offers, whole: from a demand that is no counter-offer itself to one that none followed. Newest demand first.
MATCH (opening:Response)-[:COUNTERS_WITH]->(:Position)
MATCH (opening)-[:TO]->(demand:Demand)
WITH DISTINCT demand
MATCH (demand) ((:Position)<-[:TO]-(responses:Response)-[:COUNTERS_WITH]->(counters:Position)){1,12} (last:Position)
WHERE demand.sortDate IS NOT NULL AND demand.id IS NOT NULL
  AND demand.sortDate <= $afterDemandSortDate AND (demand.sortDate < $afterDemandSortDate OR demand.id <= $afterDemandId)
  AND NOT (demand.id = $afterDemandId AND last.id >= $afterLastId)
  AND NOT EXISTS { (answer:Response)-[:COUNTERS_WITH]->(demand) WHERE answer.knownFrom <= $knownBy }
  AND all(response IN responses WHERE response.knownFrom <= $knownOn)
  AND NOT EXISTS {
    (last)<-[:TO]-(response:Response)-[:COUNTERS_WITH]->(:Position)
    WHERE true
      AND response.knownFrom <= $knownOn
  }
  AND $demand IN [demand.id] + [counter IN counters | counter.id]
RETURN
  demand AS demand,
  size(responses) AS length,
  last AS last,
  [response IN responses | response.id] AS _responses,
  [counter IN counters | counter.id] AS _counters
ORDER BY demand.sortDate DESC, demand.id DESC, last.id DESC
LIMIT $first

// Demands that one they were put to never answered, newest first; a demand put to nobody in particular is open to anyone.
// To take note is not to answer.
MATCH (demand:Demand)
WHERE demand.sortDate IS NOT NULL AND demand.id IS NOT NULL
  AND demand.by = $by
  AND demand.issue = $issue
  AND demand.sortDate <= $afterDemandSortDate AND (demand.sortDate < $afterDemandSortDate OR demand.id <= $afterDemandId)
OPTIONAL MATCH (demand)-[:ADDRESSED_TO]->(addressee:Actor)
WITH demand, addressee, coalesce(addressee.id, '') AS _addressee
WHERE true
  AND addressee.id = $to
  AND NOT (demand.id = $afterDemandId AND _addressee >= $after_addressee)
  AND NOT EXISTS {
    (demand)<-[:TO]-(response:Response)
    WHERE (addressee IS NULL OR response.by = addressee.id) AND response.responseType <> 'ACKNOWLEDGE'
      AND response.knownFrom <= $knownOn
  }
RETURN
  demand AS demand,
  addressee AS addressee,
  _addressee AS _addressee,
  CASE
    WHEN EXISTS {
      (demand)<-[:TO]-(response:Response)
      WHERE (addressee IS NULL OR response.by = addressee.id)
        AND response.knownFrom <= $knownOn
    } THEN 'ACKNOWLEDGED_ONLY'
    WHEN EXISTS {
      (demand)<-[:TO]-(response:Response)
      WHERE true
        AND response.knownFrom <= $knownOn
    } THEN 'ANSWERED_BY_ANOTHER'
    ELSE 'NO_ANSWER_FOUND'
  END AS answer
ORDER BY
  demand.by DESC,     // with $by
  demand.issue DESC,  // with $issue
  demand.sortDate DESC, demand.id DESC, _addressee DESC
LIMIT $first

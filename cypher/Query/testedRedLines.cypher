// Red lines that a demand crossed and whose holder rejected it, newest demand first. One held where its holder neither accepted
// afterwards, in whole or in part, nor softened or withdrew it.
MATCH (redLine:RedLine)
WHERE redLine.sortDate IS NOT NULL AND redLine.id IS NOT NULL
  AND redLine.by = $of
MATCH (redLine)-[:ON]->(outcome)-[leads:EXCLUSIVE_WITH|IMPLIES]-(far)
WHERE CASE redLine.polarity
    WHEN 'SEEKS' THEN startNode(leads) = outcome
    ELSE endNode(leads) = outcome AND type(leads) = 'IMPLIES'
  END
WITH redLine, leads, far,
  CASE WHEN redLine.polarity = 'SEEKS' AND type(leads) = 'IMPLIES' THEN 'REFUSES' ELSE 'SEEKS' END AS polarity
MATCH (demand:Demand {outcome: far.id, polarity: polarity})<-[:TO]-(rejection:Response {responseType: 'REJECT'})
WHERE demand.by <> redLine.by
  AND (rejection.by = redLine.by OR EXISTS { (rejection)<-[:VOICES]-(said:Statement)-[:ON_BEHALF_OF]->(:Actor {id: redLine.by}) WHERE said.knownFrom <= $knownBy })
  AND demand.sortDate <= $afterDemandSortDate AND (demand.sortDate < $afterDemandSortDate OR demand.id <= $afterDemandId)
  AND NOT (demand.id = $afterDemandId AND redLine.id > $afterRedLineId)
  AND NOT (demand.id = $afterDemandId AND redLine.id = $afterRedLineId AND rejection.id >= $afterRejectionId)
WITH redLine, demand, rejection, leads, NOT EXISTS {
    (demand)<-[:TO]-(later:Response)
    WHERE later.by = redLine.by AND later.responseType IN ['ACCEPT', 'PARTIAL'] AND later.sortDate >= rejection.sortDate
      AND later.knownFrom <= $knownOn
  } AND NOT EXISTS {
    (redLine)<-[change:SUPERSEDES]-(later:Position)
    WHERE change.change IN ['SOFTENED', 'WITHDRAWN']
      AND later.knownFrom <= $knownOn
  } AS held
WHERE true
  AND held = $held
RETURN
  redLine AS redLine,
  demand AS demand,
  rejection AS rejection,
  held AS held,
  CASE type(leads) WHEN 'EXCLUSIVE_WITH' THEN 'SOUGHT_EXCLUDES_SOUGHT' ELSE 'SOUGHT_ENTAILS_REFUSED' END AS rule,
  CASE redLine.polarity WHEN 'REFUSES' THEN [id IN leads.path | id] ELSE reverse([id IN leads.path | id]) END AS _path
ORDER BY demand.sortDate DESC, demand.id DESC, redLine.id DESC, rejection.id DESC
LIMIT $first

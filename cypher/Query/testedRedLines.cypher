// Red lines that a demand crossed and whose holder rejected it, newest demand first. One held where its holder neither accepted
// afterwards, in whole or in part, nor softened or withdrew it.
// Begins with the demands that were rejected: of few of them it was by who holds a red line.
MATCH (demand:Demand)
WHERE demand.sortDate IS NOT NULL AND demand.id IS NOT NULL
  AND demand.sortDate <= $afterDemandSortDate AND (demand.sortDate < $afterDemandSortDate OR demand.id <= $afterDemandId)
WITH demand ORDER BY demand.sortDate DESC, demand.id DESC
MATCH (rejection:Response {to: demand.id})
WHERE rejection.sortDate IS NOT NULL AND rejection.id IS NOT NULL AND rejection.responseType = 'REJECT'
WITH demand, rejection, [rejection.by] + COLLECT {
    MATCH (rejection)<-[:VOICES]-(said:Statement)-[:ON_BEHALF_OF]->(principal:Actor)
    WHERE said.knownFrom <= $knownBy
    RETURN principal.id
  } AS rejecting
WHERE true
  AND $of IN rejecting
MATCH (outcome:Outcome {id: demand.outcome})-[leads:EXCLUSIVE_WITH|IMPLIES]-(held)
WHERE CASE
    WHEN demand.polarity = 'SEEKS' AND type(leads) = 'IMPLIES' THEN startNode(leads) = outcome
    WHEN demand.polarity = 'SEEKS' THEN startNode(leads) = held
    ELSE endNode(leads) = outcome AND type(leads) = 'IMPLIES'
  END
WITH demand, rejection, rejecting, leads, held,
  CASE WHEN demand.polarity = 'SEEKS' AND type(leads) = 'IMPLIES' THEN 'REFUSES' ELSE 'SEEKS' END AS polarity
MATCH (redLine:RedLine {outcome: held.id, polarity: polarity})
WHERE redLine.by <> demand.by AND redLine.by IN rejecting
  AND redLine.by = $of
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

// Positions voiced more than once by or for their holder, the one repeated most recently first.
MATCH (position:Position)
WHERE position.sortDate IS NOT NULL AND position.id IS NOT NULL AND COUNT { (position)<-[:VOICES]-() } > 1
  AND position.by = $of
WITH position
MATCH (position)<-[:VOICES]-(statement:Statement)-[:SPOKEN_BY|ON_BEHALF_OF]->(:Actor {id: position.by})
WHERE true
  AND statement.knownFrom <= $knownOn
WITH DISTINCT position, statement
ORDER BY statement.sortDate, statement.id
WITH position, collect(statement) AS said
WHERE size(said) > 1
WITH position, size(said) AS timesVoiced, head(said) AS firstIn, last(said) AS lastIn
WHERE true
  AND lastIn.sortDate <= $afterLastInSortDate AND (lastIn.sortDate < $afterLastInSortDate OR position.id < $afterPositionId)
RETURN
  position AS position,
  timesVoiced AS timesVoiced,
  firstIn AS firstIn,
  lastIn AS lastIn
ORDER BY lastIn.sortDate DESC, position.id DESC
LIMIT $first

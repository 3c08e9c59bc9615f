// Positions of every kind, newest first.
// In index order: nothing; $by; $issue; $outcome; $by, $issue; $by, $to
MATCH (position:Position)
WHERE position.sortDate IS NOT NULL AND position.id IS NOT NULL
  AND position.by = $by
  AND EXISTS { (position)-[:ADDRESSED_TO]->(:Actor {id: $to}) }
  AND position.issue = $issue
  AND position.outcome = $outcome
  AND EXISTS { (position)<-[:VOICES]-(said:Statement {form: 'WRITTEN'}) WHERE said.knownFrom <= $knownBy } = $inWriting
  AND position.id = $id
  AND position.id IN COLLECT { MATCH (:Meeting {id: $meeting})<-[:AT]-(said:Statement)-[:VOICES]->(tabled:Position) WHERE said.knownFrom <= $knownBy RETURN tabled.id }
  AND position.sortDate <= $afterPositionSortDate AND (position.sortDate < $afterPositionSortDate OR position.id < $afterPositionId)
RETURN position AS position
ORDER BY
  position.by DESC,       // with $by
  position.issue DESC,    // with $issue
  position.outcome DESC,  // with $outcome
  position.sortDate DESC, position.id DESC
LIMIT $first

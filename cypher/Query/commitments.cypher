// Commitments, newest first. Only what happened ends one: an event that is alleged or to come does not.
// In index order: nothing; $by; $issue; $by, $to
MATCH (commitment:Commitment)
WHERE commitment.sortDate IS NOT NULL AND commitment.id IS NOT NULL
  AND commitment.by = $by
  AND EXISTS { (commitment)-[:ADDRESSED_TO]->(:Actor {id: $to}) }
  AND commitment.issue = $issue
  AND EXISTS { (commitment)<-[:FULFILS|BREAKS|SUPERSEDES]-(ending:Event|Position) WHERE coalesce(ending.eventStatus, 'REPORTED') = 'REPORTED' AND ending.knownFrom <= $knownBy } <> $outstanding
  AND commitment.sortDate <= $afterCommitmentSortDate AND (commitment.sortDate < $afterCommitmentSortDate OR commitment.id < $afterCommitmentId)
RETURN commitment AS commitment
ORDER BY
  commitment.by DESC,     // with $by
  commitment.issue DESC,  // with $issue
  commitment.sortDate DESC, commitment.id DESC
LIMIT $first

// Claims of fact, newest first.
// In index order: nothing; $issue
MATCH (claim:Claim)
WHERE claim.sortDate IS NOT NULL AND claim.id IS NOT NULL
  AND EXISTS { (claim)-[:ABOUT]->(:Issue {id: $issue}) }
  AND EXISTS { (claim)<-[:VOICES]-(said:Statement {capacity: $capacity}) WHERE said.knownFrom <= $knownBy }
  AND EXISTS { (claim)<-[:VOICES {voice: 'DENIES'}]-(denial:Statement) WHERE denial.knownFrom <= $knownBy } = $contested
  AND claim.claimKind = $claimKind
  AND EXISTS { (claim)<-[:VOICES {voice: 'DENIES'}]-(denial:Statement)-[:SPOKEN_BY|ON_BEHALF_OF]->(:Actor {id: $deniedBy}) WHERE denial.knownFrom <= $knownBy }
  AND claim.sortDate <= $afterClaimSortDate AND (claim.sortDate < $afterClaimSortDate OR claim.id < $afterClaimId)
RETURN claim AS claim
ORDER BY
  claim.sortDate DESC, claim.id DESC
LIMIT $first

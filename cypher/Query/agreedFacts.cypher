// The claims that both of two actors assert, by id. What somebody else reports that they said is no assertion of theirs.
MATCH (claim:Claim)<-[:VOICES {voice: 'ASSERTS'}]-(said:Statement)-[:SPOKEN_BY|ON_BEHALF_OF]->(:Actor {id: $between[0]})
WHERE claim.id IS NOT NULL
  AND claim.id > $afterClaimId
  AND said.knownFrom <= $knownOn
WITH DISTINCT claim, said
WHERE NOT EXISTS { (said)<-[:REPORTS]-(:Statement) }
WITH DISTINCT claim
WHERE EXISTS {
    (claim)<-[:VOICES {voice: 'ASSERTS'}]-(said:Statement)-[:SPOKEN_BY|ON_BEHALF_OF]->(:Actor {id: $between[1]})
    WHERE NOT EXISTS { (said)<-[:REPORTS]-(:Statement) }
      AND said.knownFrom <= $knownOn
  }
RETURN claim AS claim, $between[0] AS _one, $between[1] AS _other
ORDER BY claim.id
LIMIT $first

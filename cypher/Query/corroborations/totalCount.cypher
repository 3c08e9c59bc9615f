// The claims counted, however many sources support them.
MATCH (claim:Claim)
WHERE claim.sortDate IS NOT NULL AND claim.id IS NOT NULL
  AND claim.id = $claim
  AND claim.knownFrom <= $knownOn
WITH count(claim) AS totalCount
RETURN totalCount AS totalCount

// The statements counted in Query/reiterations.cypher, by who spoke for whom.
MATCH (position)<-[:VOICES]-(statement:Statement)
WHERE EXISTS { (statement)-[:SPOKEN_BY|ON_BEHALF_OF]->(:Actor {id: position.by}) }
  AND statement.knownFrom <= $knownOn
WITH statement.speaker AS speaker, statement.principal AS principal, count(statement) AS times
RETURN
  speaker AS speaker,
  principal AS principal,
  times AS times,
  coalesce(principal, '') AS _principal
ORDER BY speaker, _principal

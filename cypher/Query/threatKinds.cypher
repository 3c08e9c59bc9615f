// How many threats of which kind each actor made.
MATCH (threat:Threat)<-[:HOLDS]-(by:Actor)
WHERE threat.sortDate IS NOT NULL AND threat.id IS NOT NULL
  AND by.id = $by
  AND threat.knownFrom <= $knownOn
WITH by, threat.threatKind AS threatKind, count(threat) AS count
RETURN
  by AS by,
  threatKind AS threatKind,
  count AS count
ORDER BY by.id, threatKind

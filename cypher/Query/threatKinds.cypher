// How many threats of which kind each actor made.
MATCH (by:Actor)-[:HOLDS]->(threat:Threat)
WHERE by.id IS NOT NULL
  AND by.id = $by
  AND threat.knownFrom <= $knownOn
WITH by, threat.threatKind AS threatKind, count(threat) AS count
RETURN
  by AS by,
  threatKind AS threatKind,
  count AS count
ORDER BY by.id, threatKind

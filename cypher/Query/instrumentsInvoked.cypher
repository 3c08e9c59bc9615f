// Legal grounds invoked, by the id of what is invoked. A position is invoked by its holder, a reason or a claim by those for
// whom it was voiced: what a coder or a narrator adds is invoked by nobody.
MATCH (citedIn:Record)-[:CITES]->(ground:Instrument|Provision)
WHERE true
  AND ground.id >= $after_ground
OPTIONAL MATCH (ground)-[:PART_OF]->(whole:Instrument)
OPTIONAL MATCH (citedIn)<-[:VOICES]-(voicing:Statement) WHERE citedIn.by IS NULL
  AND voicing.knownFrom <= $knownOn
OPTIONAL MATCH (voicing)-[:ON_BEHALF_OF]->(principal:Actor)
OPTIONAL MATCH (voicing)-[:SPOKEN_BY]->(speaker:Actor)
WITH DISTINCT citedIn, ground, whole, coalesce(citedIn.by, principal.id, speaker.id) AS by
WHERE true
  AND by = $by
  AND NOT (ground.id = $after_ground AND citedIn.id < $afterCitedInId)
  AND NOT (ground.id = $after_ground AND citedIn.id = $afterCitedInId AND coalesce(by, '') <= $after_by)
OPTIONAL MATCH (invokedBy:Actor {id: by})
RETURN
  CASE WHEN ground:Instrument THEN ground ELSE whole END AS instrument,
  CASE WHEN ground:Provision THEN ground END AS provision,
  invokedBy AS invokedBy,
  citedIn AS citedIn,
  ground.id AS _ground,
  coalesce(by, '') AS _by
ORDER BY _ground, citedIn.id, _by
LIMIT $first

// Provisions that are read in opposite ways: two readings that cite one ground and contradict each other, once for each pair,
// or one that a statement for one actor asserts and a statement for another denies. Who speaks for nobody speaks for themselves.
MATCH (reading:Claim {claimKind: 'READING'})-[:CITES]->(ground:Instrument|Provision)
WHERE reading.sortDate IS NOT NULL AND reading.id IS NOT NULL
  AND (ground.id = $instrument OR EXISTS { (ground)-[:PART_OF]->(:Instrument {id: $instrument}) })
  AND ground.id >= $afterGroundId
CALL (reading, ground) {
  MATCH (reading)-[contradiction:CONTRADICTS]-(rival:Claim {claimKind: 'READING'})
  WHERE reading.id < rival.id
  WITH ground, rival, contradiction
  WHERE EXISTS { (rival)-[:CITES]->(ground) }
  RETURN rival, contradiction, 'CONTRADICTION' AS rule
  UNION
  WITH reading
  WHERE EXISTS {
    MATCH (reading)<-[:VOICES {voice: 'ASSERTS'}]-(said:Statement), (reading)<-[:VOICES {voice: 'DENIES'}]-(denial:Statement)
    WHERE coalesce(said.principal, said.speaker) <> coalesce(denial.principal, denial.speaker)
      AND said.knownFrom <= $knownBy AND denial.knownFrom <= $knownBy
  }
  RETURN null AS rival, null AS contradiction, 'DENIAL' AS rule
}
WITH reading, ground, rival, contradiction, rule, coalesce(rival.id, '') AS _rival
WHERE true
  AND NOT (ground.id = $afterGroundId AND reading.id < $afterReadingId)
  AND NOT (ground.id = $afterGroundId AND reading.id = $afterReadingId AND _rival <= $after_rival)
RETURN
  ground AS ground,
  contradiction.text AS text,
  reading AS reading,
  rival AS rival,
  rule AS rule,
  coalesce(contradiction.basis, reading.basis) AS basis,
  coalesce(contradiction.passages, []) AS _passages,
  coalesce(contradiction.statements, []) AS _statements,
  _rival AS _rival
ORDER BY ground.id, reading.id, _rival
LIMIT $first

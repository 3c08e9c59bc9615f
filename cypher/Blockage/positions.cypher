UNWIND _positions AS row
MATCH (position:Position {id: row.position})
RETURN
  position AS position,
  row.inSets AS inSets,
  row.collidesWith AS _collidesWith
ORDER BY inSets DESC, position.id

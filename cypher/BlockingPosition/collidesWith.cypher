UNWIND _collidesWith AS row
MATCH (other:Position {id: row.position})
RETURN
  other AS position,
  row.rule AS rule,
  row.path AS _path
ORDER BY position.id

UNWIND _agreements AS row
MATCH (one:Actor {id: row.one})
CALL (row) { MATCH (other:Actor {id: row.other}) RETURN other }
RETURN
  one AS one,
  other AS other,
  size(row.issues) - row.collisions AS weight,
  row.collisions AS collisions,
  row.issues AS _issues
ORDER BY weight DESC, one.id, other.id

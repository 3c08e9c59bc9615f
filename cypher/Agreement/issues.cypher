UNWIND _issues AS row
MATCH (issue:Issue {id: row.issue})
CALL (row) { MATCH (position:Position {id: row.position}) RETURN position }
CALL (row) { MATCH (otherPosition:Position {id: row.otherPosition}) RETURN otherPosition }
RETURN
  issue AS issue,
  position AS position,
  otherPosition AS otherPosition,
  row.path AS _path
ORDER BY issue.id

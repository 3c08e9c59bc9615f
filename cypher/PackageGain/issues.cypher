UNWIND _issues AS row
MATCH (issue:Issue {id: row.issue})<-[:SETTLES]-(outcome:Outcome {id: row.outcome})
CALL (row) { MATCH (seeks:Position {id: row.seeks}) RETURN seeks }
RETURN
  issue AS issue,
  outcome AS outcome,
  seeks AS seeks,
  row.gainLow AS gainLow,
  row.gainHigh AS gainHigh,
  row.inputs AS _inputs
ORDER BY issue.id

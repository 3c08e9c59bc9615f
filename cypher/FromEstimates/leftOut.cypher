UNWIND _leftOut AS row
MATCH (actor:Actor {id: row.actor})
CALL (row) { MATCH (of:Issue {id: row.issue}) RETURN of }
RETURN
  actor AS actor,
  of AS issue,
  row.missing AS missing
ORDER BY actor.id, issue.id

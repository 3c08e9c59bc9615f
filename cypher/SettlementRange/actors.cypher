// Who is counted, each held to the position from which the actor is reached.
UNWIND _actors AS row
MATCH (actor:Actor {id: row.actor})-[:HOLDS]->(seeks:Position {id: row.position})
RETURN
  actor AS actor,
  seeks AS seeks,
  row.inputs AS _inputs
ORDER BY actor.id

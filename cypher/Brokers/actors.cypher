UNWIND _actors AS row
MATCH (actor:Actor {id: row.id})
RETURN
  actor AS actor,
  row.rank AS rank,
  row.score AS score,
  row.positions AS _positions
ORDER BY rank, actor.id

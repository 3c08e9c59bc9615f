// The smallest sets of positions without which nothing collides any more, one item for each process, by id.
UNWIND $_rows AS row
MATCH (process:Process {id: row.process})
RETURN
  process AS process,
  row.collisions AS collisions,
  row.search AS search,
  row.size AS size,
  row.bound AS bound,
  row.hasMore AS hasMore,
  row.sets AS _sets,
  row.positions AS _positions
ORDER BY process.id

// The earlier positions that a position takes the place of, by id.
MATCH (this)-[change:SUPERSEDES]->(earlier:Position)
RETURN
  earlier AS earlier,
  this AS later,
  change.change AS change,
  change.basis AS basis,
  change.passages AS _passages,
  change.statements AS _statements
ORDER BY earlier.id

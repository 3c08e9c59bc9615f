// The later positions that took its place, by id.
MATCH (this)<-[change:SUPERSEDES]-(later:Position)
RETURN
  this AS earlier,
  later AS later,
  change.change AS change,
  change.basis AS basis,
  change.passages AS _passages,
  change.statements AS _statements
ORDER BY later.id

// What an actor belongs to or belonged to, by id.
MATCH (this)-[belongs:MEMBER_OF]->(group:Actor)
RETURN
  this AS member,
  group AS of,
  belongs.from AS from,
  belongs.until AS until,
  belongs.basis AS basis,
  belongs.passages AS _passages,
  belongs.statements AS _statements,
  coalesce(belongs.from, '') AS _since
ORDER BY of.id, _since

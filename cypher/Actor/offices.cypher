// The offices an actor holds or held, by id of the body served.
MATCH (this)-[serves:SERVES]->(body:Actor)
RETURN
  this AS holder,
  body AS of,
  serves.office AS office,
  serves.from AS from,
  serves.until AS until,
  serves.basis AS basis,
  serves.passages AS _passages,
  serves.statements AS _statements
ORDER BY of.id, office

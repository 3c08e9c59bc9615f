// Whose absence the sources note or imply, by id.
MATCH (this)<-[absent:ABSENT_FROM]-(actor:Actor)
RETURN
  actor AS actor,
  absent.basis AS basis,
  absent.passages AS _passages,
  absent.statements AS _statements
ORDER BY actor.id

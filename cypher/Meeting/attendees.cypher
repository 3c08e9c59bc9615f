// Who took part in a meeting and for whom, by id.
MATCH (this)<-[attended:ATTENDED]-(actor:Actor)
OPTIONAL MATCH (attendedFor:Actor {id: attended.attendedFor})
RETURN
  actor AS actor,
  attendedFor AS attendedFor,
  attended.basis AS basis,
  attended.passages AS _passages,
  attended.statements AS _statements
ORDER BY actor.id

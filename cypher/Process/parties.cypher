// Who takes part in a process and as what, by id.
MATCH (this)<-[takes:PARTY_TO]-(actor:Actor)
RETURN
  actor AS actor,
  takes.partyRole AS partyRole,
  takes.basis AS basis,
  takes.passages AS _passages,
  takes.statements AS _statements
ORDER BY actor.id

// Who belongs or belonged to an actor, by id.
MATCH (this)<-[belongs:MEMBER_OF]-(member:Actor)
WHERE true
  AND coalesce(belongs.from <= left(toString($on), size(belongs.from)), true) AND coalesce(belongs.until >= left(toString($on), size(belongs.until)), true)
RETURN
  member AS member,
  this AS of,
  belongs.from AS from,
  belongs.until AS until,
  belongs.basis AS basis,
  belongs.passages AS _passages,
  belongs.statements AS _statements,
  coalesce(belongs.from, '') AS _since
ORDER BY member.id, _since

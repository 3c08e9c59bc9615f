// Who belonged to the body on the day of the statement, as exactly as the dates are known.
MATCH (body)<-[belongs:MEMBER_OF]-(member:Actor)
WHERE coalesce(belongs.from <= left(toString(statement.sortDate), size(belongs.from)), true)
  AND coalesce(belongs.until >= left(toString(statement.sortDate), size(belongs.until)), true)
WITH DISTINCT member
RETURN member AS member
ORDER BY member.id

UNWIND range(1, size(_groups)) AS number
WITH number, _groups[number - 1] AS _members
RETURN
  number AS number,
  _members AS _members
ORDER BY number

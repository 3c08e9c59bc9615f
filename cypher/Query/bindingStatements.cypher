// Statements made for a body that has members, the newest first.
MATCH (statement:Statement)-[:ON_BEHALF_OF]->(body:Actor)
WHERE statement.sortDate IS NOT NULL AND statement.id IS NOT NULL AND EXISTS { (body)<-[:MEMBER_OF]-(:Actor) }
  AND body.id = $of
  AND statement.sortDate <= $afterStatementSortDate AND (statement.sortDate < $afterStatementSortDate OR statement.id < $afterStatementId)
RETURN
  statement AS statement,
  body AS body,
  CASE
    WHEN statement.speakerKind = 'INSTITUTION' AND statement.form = 'WRITTEN' THEN 'DOCUMENT'
    WHEN EXISTS {
      (statement)-[:SPOKEN_BY]->(:Actor)-[serves:SERVES]->(body)
      WHERE coalesce(serves.from <= left(toString(statement.sortDate), size(serves.from)), true)
        AND coalesce(serves.until >= left(toString(statement.sortDate), size(serves.until)), true)
    } THEN 'OFFICE'
    WHEN statement.capacity IN ['HEAD', 'MINISTER', 'SPOKESPERSON', 'NEGOTIATOR', 'AMBASSADOR'] THEN 'CAPACITY'
    ELSE 'ATTRIBUTION'
  END AS authority
ORDER BY statement.sortDate DESC, statement.id DESC
LIMIT $first

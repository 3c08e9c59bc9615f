// What an outcome excludes and entails, and what excludes and entails it, by the ids of both ends.
MATCH (this)-[link:EXCLUDES|ENTAILS]-(:Outcome)
RETURN
  startNode(link) AS from,
  type(link) AS linkKind,
  endNode(link) AS to,
  link.text AS text,
  link.basis AS basis,
  link.passages AS _passages,
  link.statements AS _statements
ORDER BY from.id, to.id, linkKind

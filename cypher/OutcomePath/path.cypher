// The links along the outcomes that the rule recorded, from the one position's to the other's.
UNWIND range(0, size(_path) - 2) AS step
MATCH (:Outcome {id: _path[step]})-[link:EXCLUDES|ENTAILS]-(:Outcome {id: _path[step + 1]})
RETURN
  startNode(link) AS from,
  type(link) AS linkKind,
  endNode(link) AS to,
  link.text AS text,
  link.basis AS basis,
  link.passages AS _passages,
  link.statements AS _statements,
  step AS _step
ORDER BY _step, linkKind, from.id

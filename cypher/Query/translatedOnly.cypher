// Positions and answers of which no source gives the words as they were spoken, by id.
MATCH (thing:Position|Response)-[:EVIDENCED_BY]->(passage:Passage)
WHERE thing.sortDate IS NOT NULL AND thing.id IS NOT NULL
  AND thing.by = $of
  AND thing.id > $afterThingId
  AND passage.knownFrom <= $knownOn
WITH thing, min(CASE passage.fidelity WHEN 'VERBATIM' THEN 0 WHEN 'TRANSLATED' THEN 1 WHEN 'PARAPHRASE' THEN 2 ELSE 3 END) AS distance
WHERE distance > 0
RETURN
  thing AS thing,
  ['VERBATIM', 'TRANSLATED', 'PARAPHRASE', 'SUMMARY'][distance] AS fidelity
ORDER BY thing.id
LIMIT $first

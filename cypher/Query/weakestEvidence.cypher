// Positions and answers by the best words that they rest on, the weakest first: by the source's reliability, then fidelity, then
// basis, then whether the speaker is named.
MATCH (thing:Position|Response)-[evidenced:EVIDENCED_BY]->(passage:Passage)-[:IN]->(source:Source)
WHERE thing.sortDate IS NOT NULL AND thing.id IS NOT NULL
  AND thing.by = $of
  AND passage.knownFrom <= $knownOn
OPTIONAL MATCH (statement:Statement {id: evidenced.statement})
WITH thing, source.reliability AS reliability, passage.fidelity AS fidelity, coalesce(statement.named, true) AS named,
  CASE passage.fidelity WHEN 'VERBATIM' THEN 1 WHEN 'TRANSLATED' THEN 2 WHEN 'PARAPHRASE' THEN 3 ELSE 4 END AS distance
ORDER BY reliability, distance, named DESC
WITH thing, head(collect([reliability, fidelity, named, distance])) AS best
WITH thing, best,
  best[0] + best[3] + CASE thing.basis WHEN 'STATED' THEN 1 WHEN 'IMPLIED' THEN 2 ELSE 3 END + CASE WHEN best[2] THEN 1 ELSE 2 END AS _weakness
WHERE true
  AND _weakness <= $after_weakness AND (_weakness < $after_weakness OR thing.id > $afterThingId)
RETURN
  thing AS thing,
  best[0] AS reliability,
  best[1] AS fidelity,
  best[2] AS named,
  _weakness AS _weakness
ORDER BY _weakness DESC, thing.id
LIMIT $first

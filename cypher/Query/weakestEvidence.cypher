// Positions and answers by the best words that they rest on, the weakest first: by the source's reliability, then fidelity, then
// basis, then whether the speaker is named. Unnamed speakers are few beside all that is quoted, so their statements are looked up
// once; one text holds the rank of some words, so that the best are found without sorting. Two labels in one MATCH would keep that
// list in memory with every row.
WITH COLLECT { MATCH (statement:Statement {named: false}) WHERE statement.speakerKind IS NOT NULL RETURN statement.id } AS unnamed
CALL (unnamed) {
  MATCH (thing:Position)
  WHERE thing.sortDate IS NOT NULL AND thing.id IS NOT NULL
    AND thing.by = $of
  RETURN thing
  UNION ALL
  MATCH (thing:Response)
  WHERE thing.sortDate IS NOT NULL AND thing.id IS NOT NULL
    AND thing.by = $of
  RETURN thing
}
MATCH (thing)-[evidenced:EVIDENCED_BY]->(passage:Passage)-[:IN]->(source:Source)
WHERE true
  AND passage.knownFrom <= $knownOn
WITH thing, min(
    source.reliability + CASE passage.fidelity WHEN 'VERBATIM' THEN '1' WHEN 'TRANSLATED' THEN '2' WHEN 'PARAPHRASE' THEN '3' ELSE '4' END
    + CASE WHEN evidenced.statement IN unnamed THEN '2' ELSE '1' END
  ) AS best
WITH thing, best,
  left(best, 2) + CASE thing.basis WHEN 'STATED' THEN '1' WHEN 'IMPLIED' THEN '2' ELSE '3' END + right(best, 1) AS _weakness
WHERE true
  AND _weakness <= $after_weakness AND (_weakness < $after_weakness OR thing.id > $afterThingId)
RETURN
  thing AS thing,
  left(best, 1) AS reliability,
  CASE substring(best, 1, 1) WHEN '1' THEN 'VERBATIM' WHEN '2' THEN 'TRANSLATED' WHEN '3' THEN 'PARAPHRASE' ELSE 'SUMMARY' END AS fidelity,
  right(best, 1) = '1' AS named,
  _weakness AS _weakness
ORDER BY _weakness DESC, thing.id
LIMIT $first

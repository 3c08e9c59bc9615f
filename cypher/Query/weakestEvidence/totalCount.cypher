// The positions and answers counted that rest on any words, however weak.
MATCH (thing:Position|Response)
WHERE thing.sortDate IS NOT NULL AND thing.id IS NOT NULL
  AND thing.by = $of
  AND EXISTS {
    (thing)-[:EVIDENCED_BY]->(passage:Passage)
    WHERE true
      AND passage.knownFrom <= $knownOn
  }
WITH count(thing) AS totalCount
RETURN totalCount AS totalCount

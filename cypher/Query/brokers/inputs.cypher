// For each process: the standing positions on its issues.
MATCH (process:Process)
WHERE process.id IS NOT NULL AND process.knownFrom <= $knownBy
  AND process.id = $process
WITH process,
  COLLECT {
    MATCH (issue:Issue)-[:AGENDA_OF]->(process)
    MATCH (position:Position {issue: issue.id})
    WHERE position.sortDate IS NOT NULL AND position.id IS NOT NULL AND position.knownFrom <= $knownBy
      AND NOT EXISTS { (position)<-[:SUPERSEDES]-(later:Position) WHERE later.knownFrom <= $knownBy }
    RETURN position {.id, .by, .issue, sortDate: toString(position.sortDate)}
  } AS positions
RETURN process.id AS process, positions AS positions
ORDER BY process

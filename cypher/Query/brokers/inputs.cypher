// For each process: of each actor the newest standing position on each of its issues, of several of one day the first by id.
MATCH (process:Process)
WHERE process.id IS NOT NULL AND process.knownFrom <= $knownBy
  AND process.id = $process
WITH process,
  COLLECT { MATCH (issue:Issue)-[:AGENDA_OF]->(process) RETURN issue.id } AS issues,
  COLLECT { MATCH (actor:Actor) WHERE actor.id IS NOT NULL RETURN actor.id } AS actors
WITH process,
  COLLECT {
    UNWIND issues AS issue
    UNWIND actors AS actor
    CALL (issue, actor) {
      MATCH (position:Position {by: actor, issue: issue})
      WHERE position.sortDate IS NOT NULL AND position.id IS NOT NULL AND position.knownFrom <= $knownBy
        AND NOT EXISTS { (position)<-[:SUPERSEDES]-(later:Position) WHERE later.knownFrom <= $knownBy }
      RETURN position ORDER BY position.by DESC, position.issue DESC, position.sortDate DESC, position.id LIMIT 1
    }
    RETURN position {.id, .by, .issue, sortDate: toString(position.sortDate)}
  } AS positions
RETURN process.id AS process, positions AS positions
ORDER BY process

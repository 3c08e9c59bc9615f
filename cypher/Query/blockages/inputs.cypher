// The collisions of each process: its demands that collide with a red line or a demand of another actor, by the table of
// redLineCollisions; none of them superseded. A pair of demands is found from both sides, and told once.
MATCH (process:Process)
WHERE process.id IS NOT NULL AND process.knownFrom <= $knownBy
  AND process.id = $process
WITH process, COLLECT { MATCH (issue:Issue)-[:AGENDA_OF]->(process) RETURN issue.id } AS issues
WITH process,
  COLLECT {
    UNWIND issues AS issue
    MATCH (demand:Demand {issue: issue})
    WHERE demand.sortDate IS NOT NULL AND demand.id IS NOT NULL AND demand.knownFrom <= $knownBy
      AND NOT EXISTS { (demand)<-[:SUPERSEDES]-(later:Position) WHERE later.knownFrom <= $knownBy }
    MATCH (demand)-[:ON]->(outcome)-[leads:EXCLUSIVE_WITH|IMPLIES]-(far)
    WHERE CASE demand.polarity
        WHEN 'SEEKS' THEN startNode(leads) = outcome
        ELSE endNode(leads) = outcome AND type(leads) = 'IMPLIES'
      END
    WITH demand, leads, far, issues,
      CASE WHEN demand.polarity = 'SEEKS' AND type(leads) = 'IMPLIES' THEN 'REFUSES' ELSE 'SEEKS' END AS polarity
    MATCH (other:Position {outcome: far.id, polarity: polarity})
    WHERE other.by <> demand.by AND other.issue IN issues AND other.knownFrom <= $knownBy
      AND (other:RedLine OR other:Demand AND demand.id < other.id)
      AND NOT EXISTS { (other)<-[:SUPERSEDES]-(later:Position) WHERE later.knownFrom <= $knownBy }
    RETURN {
      one: demand.id,
      other: other.id,
      rule: CASE type(leads) WHEN 'EXCLUSIVE_WITH' THEN 'SOUGHT_EXCLUDES_SOUGHT' ELSE 'SOUGHT_ENTAILS_REFUSED' END,
      // reverse() refuses a stored list, so it is given a copy.
      path: CASE demand.polarity WHEN 'REFUSES' THEN reverse([id IN leads.path | id]) ELSE leads.path END
    }
    LIMIT 2001
  } AS collisions
RETURN process.id AS process, collisions AS collisions
ORDER BY process

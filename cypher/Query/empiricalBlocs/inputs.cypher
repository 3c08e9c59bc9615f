// For each process: who holds a standing position on the substance of its issues, which of these agree and which collide, and who
// belongs to whom.
// What leads to what another seeks agrees, as does a refusal of what leads to what another refuses, and what excludes that.
MATCH (process:Process)
WHERE process.id IS NOT NULL AND process.knownFrom <= $knownBy
  AND process.id = $process
WITH process, COLLECT { MATCH (issue:Issue)-[:AGENDA_OF]->(process) RETURN issue.id } AS issues
WITH process, issues,
  COLLECT {
    UNWIND issues AS issue
    MATCH (position:Position {issue: issue})
    WHERE position.sortDate IS NOT NULL AND position.id IS NOT NULL AND position.knownFrom <= $knownBy AND position.aim = 'SUBSTANCE'
      AND NOT EXISTS { (position)<-[:SUPERSEDES]-(later:Position) WHERE later.knownFrom <= $knownBy }
    RETURN DISTINCT position.by ORDER BY position.by
  } AS actors
WITH process, actors,
  COLLECT {
    UNWIND issues AS issue
    MATCH (position:Position {issue: issue})
    WHERE position.sortDate IS NOT NULL AND position.id IS NOT NULL AND position.knownFrom <= $knownBy AND position.aim = 'SUBSTANCE'
      AND NOT EXISTS { (position)<-[:SUPERSEDES]-(later:Position) WHERE later.knownFrom <= $knownBy }
    MATCH (position)-[:ON]->(:Outcome)-[leads:EXCLUSIVE_WITH|IMPLIES]->(far:Outcome)
    WHERE position.polarity = 'SEEKS' OR type(leads) = 'IMPLIES'
    CALL (far) {
      MATCH (far)<-[:ON]-(other:Position)
      WHERE other.knownFrom <= $knownBy AND other.aim = 'SUBSTANCE'
        AND NOT EXISTS { (other)<-[:SUPERSEDES]-(later:Position) WHERE later.knownFrom <= $knownBy }
      RETURN other
    }
    WITH position, leads, other, issues
    WHERE other.by <> position.by AND other.issue IN issues
      AND (position.polarity = 'SEEKS' OR other.polarity = 'REFUSES')
    RETURN {
      issue: position.issue,
      otherIssue: other.issue,
      by: position.by,
      otherBy: other.by,
      position: position.id,
      otherPosition: other.id,
      agree: (type(leads) = 'IMPLIES') = (position.polarity = other.polarity),
      path: leads.path
    }
  } AS pairs,
  COLLECT {
    UNWIND actors AS id
    MATCH (:Actor {id: id})-[belongs:MEMBER_OF]->(bloc:Actor)
    WHERE belongs.until IS NULL
    RETURN DISTINCT {bloc: bloc.id, member: id}
  } AS memberships
RETURN process.id AS process, actors AS actors, pairs AS pairs, memberships AS memberships
ORDER BY process

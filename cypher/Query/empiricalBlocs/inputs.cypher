// For each process: who holds a standing position on the substance of its issues, on which outcome, which outcomes lead to which
// and which exclude each other, and who belongs to whom. Of positions of one holder that seek, or refuse, the same, the first by id.
MATCH (process:Process)
WHERE process.id IS NOT NULL AND process.knownFrom <= $knownBy
  AND process.id = $process
WITH process, COLLECT { MATCH (issue:Issue)-[:AGENDA_OF]->(process) RETURN issue.id } AS issues
CALL (issues) {
  CALL (issues) {
    UNWIND issues AS issue
    MATCH (position:Position {issue: issue})
    WHERE position.sortDate IS NOT NULL AND position.id IS NOT NULL AND position.knownFrom <= $knownBy AND position.aim = 'SUBSTANCE'
    RETURN position, false AS superseded
    UNION ALL
    // All that are superseded, at once: to ask each position would be dearer.
    MATCH (position:Position)<-[:SUPERSEDES]-(later:Position)
    WHERE later.knownFrom <= $knownBy AND position.issue IN issues
    RETURN position, true AS superseded
  }
  WITH position, max(superseded) AS superseded
  WHERE NOT superseded
  WITH position.outcome AS outcome, position.issue AS issue, position.polarity AS polarity, position.by AS by, min(position.id) AS position
  WITH outcome, issue, polarity, collect([by, position]) AS holders
  RETURN collect({outcome: outcome, issue: issue, polarity: polarity, holders: holders}) AS held
}
WITH process, held,
  COLLECT {
    UNWIND held AS on
    UNWIND on.holders AS holder
    WITH DISTINCT holder[0] AS actor
    RETURN actor ORDER BY actor
  } AS actors,
  COLLECT {
    UNWIND held AS on
    WITH DISTINCT on.outcome AS outcome
    MATCH (:Outcome {id: outcome})-[leads:EXCLUSIVE_WITH|IMPLIES]->(far:Outcome)
    RETURN {implies: type(leads) = 'IMPLIES', path: leads.path}
  } AS leads
WITH process, held, actors, leads,
  COLLECT {
    UNWIND actors AS id
    MATCH (:Actor {id: id})-[belongs:MEMBER_OF]->(bloc:Actor)
    WHERE coalesce(belongs.until > toString($knownBy), true)
      AND coalesce(belongs.from <= toString($knownBy), true)
    RETURN DISTINCT {bloc: bloc.id, member: id}
  } AS memberships
RETURN process.id AS process, actors AS actors, held AS held, leads AS leads, memberships AS memberships
ORDER BY process

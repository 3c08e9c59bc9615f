// What changed from one meeting to a later one, on the issues of their process: positions first voiced in the time between,
// and older ones that their holder, or somebody for it, voiced again.
OPTIONAL MATCH (first:Meeting {id: $from})
OPTIONAL MATCH (second:Meeting {id: $until, process: first.process})
WITH coalesce(first.latest, first.sortDate) AS begin, coalesce(second.latest, second.sortDate) AS end, first.process AS process
MATCH (:Process {id: process})<-[:AGENDA_OF]-(:Issue)<-[:PART_OF]-{0,9}(issue:Issue)
WITH begin, end, collect(DISTINCT issue.id) AS issues
CALL (begin, end, issues) {
  UNWIND issues AS issue
  MATCH (position:Position {issue: issue})
  WHERE begin < position.sortDate <= end AND position.id IS NOT NULL
  RETURN position
  UNION
  MATCH (said:Statement)-[:VOICES]->(position:Position)
  WHERE begin < said.sortDate <= end AND said.id IS NOT NULL AND position.issue IN issues AND position.sortDate <= end
    AND said.knownFrom <= $knownOn
  RETURN position
}
WITH begin, end, position
WHERE true
  AND position.sortDate <= $afterPositionSortDate AND (position.sortDate < $afterPositionSortDate OR position.id <= $afterPositionId)
OPTIONAL MATCH (position)<-[:VOICES]-(said:Statement)
WHERE begin < said.sortDate <= end
  AND EXISTS { (said)-[:SPOKEN_BY|ON_BEHALF_OF]->(:Actor {id: position.by}) }
  AND said.knownFrom <= $knownOn
WITH begin, position, said
ORDER BY said.sortDate, said.id
WITH begin, position, head(collect(said)) AS statement
WHERE position.sortDate > begin OR statement IS NOT NULL
OPTIONAL MATCH (position)-[superseding:SUPERSEDES]->(earlier:Position) WHERE position.sortDate > begin
WITH begin, position, statement, superseding, earlier, coalesce(earlier.id, '') AS _earlier
WHERE true
  AND NOT (position.id = $afterPositionId AND _earlier >= $after_earlier)
RETURN
  CASE WHEN position.sortDate <= begin THEN 'REPEATED' ELSE coalesce(superseding.change, 'NEW') END AS changeKind,
  position AS position,
  earlier AS earlier,
  statement AS statement,
  _earlier AS _earlier
ORDER BY position.sortDate DESC, position.id DESC, _earlier DESC
LIMIT $first

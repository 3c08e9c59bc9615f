// Issues, by id.
// In index order: nothing
MATCH (issue:Issue)
WHERE issue.id IS NOT NULL
  AND EXISTS { (issue)-[:AGENDA_OF]->(:Process {id: $process}) }
  AND issue.id > $afterIssueId
RETURN issue AS issue
ORDER BY issue.id
LIMIT $first

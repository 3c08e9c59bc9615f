// Issues by how many rejections they drew, the most rejected first; those that drew none are left out.
MATCH (issue:Issue)
WHERE issue.id IS NOT NULL
  AND EXISTS { (issue)-[:PART_OF]->{0,9}(:Issue)-[:AGENDA_OF]->(:Process {id: $process}) }
MATCH (response:Response {issue: issue.id, responseType: 'REJECT'})
WHERE response.sortDate IS NOT NULL AND response.id IS NOT NULL
  AND response.knownFrom <= $knownOn
WITH issue, count(DISTINCT response.to) AS rejectedPositions, count(response) AS rejections
RETURN
  issue AS issue,
  rejectedPositions AS rejectedPositions,
  rejections AS rejections
ORDER BY rejections DESC, issue.id

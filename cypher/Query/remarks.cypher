// Remarks, newest first.
// In index order: nothing; $issue
MATCH (remark:Remark)
WHERE remark.sortDate IS NOT NULL AND remark.id IS NOT NULL
  AND EXISTS { (remark)-[:ABOUT]->(:Issue {id: $issue}) }
  AND remark.remarkKind = $remarkKind
  AND EXISTS { (remark)<-[:VOICES]-(said:Statement {capacity: $capacity}) WHERE said.knownFrom <= $knownBy }
  AND remark.sortDate <= $afterRemarkSortDate AND (remark.sortDate < $afterRemarkSortDate OR remark.id < $afterRemarkId)
RETURN remark AS remark
ORDER BY
  remark.sortDate DESC, remark.id DESC
LIMIT $first

// Answers to positions, newest first.
// In index order: nothing; $by; $responseType; $by, $responseType; $by, $responseType, $to; $by, $responseType, $basis; $by, $responseType, $to, $withReasons
MATCH (response:Response)
WHERE response.sortDate IS NOT NULL AND response.id IS NOT NULL
  AND response.by = $by
  AND response.responseType = $responseType
  AND response.toKind = $to
  AND response.issue = $issue
  AND response.basis = $basis
  AND EXISTS { (response)-[:BECAUSE]->(reason:Reason) WHERE reason.knownFrom <= $knownBy } = $withReasons
  AND response.id IN COLLECT { MATCH (:Meeting {id: $meeting})<-[:AT]-(said:Statement)-[:VOICES]->(given:Response) WHERE said.knownFrom <= $knownBy RETURN given.id }
  AND response.sortDate <= $afterResponseSortDate AND (response.sortDate < $afterResponseSortDate OR response.id < $afterResponseId)
RETURN response AS response
ORDER BY
  response.by DESC,            // with $by
  response.responseType DESC,  // with $responseType
  response.toKind DESC,        // with $by, $responseType, $to
  response.sortDate DESC, response.id DESC
LIMIT $first

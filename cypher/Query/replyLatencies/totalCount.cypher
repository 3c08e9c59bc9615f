// The answers counted, each of which has its latency.
MATCH (response:Response)
WHERE response.sortDate IS NOT NULL AND response.id IS NOT NULL
  AND response.by = $by
  AND response.knownFrom <= $knownOn
WITH count(response) AS totalCount
RETURN totalCount AS totalCount

// Processes, by id.
// In index order: nothing
MATCH (process:Process)
WHERE process.id IS NOT NULL
  AND process.id > $afterProcessId
RETURN process AS process
ORDER BY process.id
LIMIT $first

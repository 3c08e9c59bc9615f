// Sources, by id.
// In index order: nothing
MATCH (source:Source)
WHERE source.id IS NOT NULL
  AND source.id > $afterSourceId
RETURN source AS source
ORDER BY source.id
LIMIT $first

// Where each source has its news from: one row for each first source at the end of a chain, with the shortest way to it.
MATCH (source:Source)
WHERE source.id IS NOT NULL
  AND source.id = $source
  AND source.id >= $afterSourceId
MATCH path = (source)-[:RELAYS]->{0,9}(origin:Source)
WHERE NOT EXISTS { (origin)-[:RELAYS]->(relayed:Source) WHERE relayed.knownFrom <= $knownBy }
WITH source, origin, [one IN nodes(path) | one.id] AS chain
ORDER BY size(chain), chain
WITH source, origin, head(collect(chain)) AS _chain
WHERE true
  AND NOT (source.id = $afterSourceId AND origin.id <= $afterOriginId)
RETURN
  source AS source,
  CASE WHEN source = origin THEN 'FIRST_HAND' ELSE 'RELAYS' END AS standing,
  origin AS origin,
  _chain AS _chain
ORDER BY source.id, origin.id
LIMIT $first

// Sentences that two coders read differently, by source and in the order of its text; one row for each pair of coders.
// knownOn: the sentences of a source are known all at once.
MATCH (one:Coding)
WHERE one.source IS NOT NULL AND one.start IS NOT NULL
  AND one.source = $source
  AND one.source >= $afterSourceId
MATCH (other:Coding {source: one.source, start: one.start})
WHERE one.coder < other.coder
MATCH (one)-[:IN]->(source:Source)
UNWIND [kind IN one.codedAs WHERE NOT kind IN other.codedAs] + [kind IN other.codedAs WHERE NOT kind IN one.codedAs] AS kind
WITH source, one, other, kind
ORDER BY kind
WITH source, one, other, collect(kind) AS differsIn
WHERE true
  AND NOT (source.id = $afterSourceId AND one.start < $afterOneStart)
  AND NOT (source.id = $afterSourceId AND one.start = $afterOneStart AND one.id < $afterOneId)
  AND NOT (source.id = $afterSourceId AND one.id = $afterOneId AND other.id <= $afterOtherId)
RETURN
  source AS source,
  one.opening AS opening,
  one AS one,
  other AS other,
  differsIn AS differsIn,
  one.settlement AS settlement
ORDER BY source.id, one.start, one.id, other.id
LIMIT $first

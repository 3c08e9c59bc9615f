// Records that hold the words, what fits best first.
UNWIND $_rows AS row
WITH row
WHERE row.rank > 0
  AND row.rank > $afterRank
MATCH (record:Record {id: row.id})
RETURN
  row.rank AS rank,
  row.score AS score,
  record AS record,
  row.fragments AS _fragments
ORDER BY rank
LIMIT $first

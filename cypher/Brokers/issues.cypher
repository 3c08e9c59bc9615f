UNWIND _issues AS row
MATCH (issue:Issue {id: row.id})
RETURN
  issue AS issue,
  row.rank AS rank,
  row.score AS score,
  row.actors AS _actors
ORDER BY rank, issue.id

// Who seeks or refuses an outcome, newest first.
MATCH (position:Position {outcome: this.id})
WHERE position.sortDate IS NOT NULL AND position.id IS NOT NULL
RETURN position AS position
ORDER BY
  position.outcome DESC,  // bound
  position.sortDate DESC, position.id DESC
LIMIT $first

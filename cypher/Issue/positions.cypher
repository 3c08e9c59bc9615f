// What is held on an issue, newest first.
MATCH (position:Position {issue: this.id})
WHERE position.sortDate IS NOT NULL AND position.id IS NOT NULL
RETURN position AS position
ORDER BY
  position.issue DESC,  // bound
  position.sortDate DESC, position.id DESC
LIMIT $first

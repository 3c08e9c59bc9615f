// What an actor holds, newest first.
MATCH (position:Position {by: this.id})
WHERE position.sortDate IS NOT NULL AND position.id IS NOT NULL
RETURN position AS position
ORDER BY
  position.by DESC,  // bound
  position.sortDate DESC, position.id DESC
LIMIT $first

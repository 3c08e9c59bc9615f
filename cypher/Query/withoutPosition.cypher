MATCH (withdrawn:Position {id: $position})
RETURN withdrawn AS withdrawn

UNWIND _positions AS id
MATCH (position:Position {id: id})
RETURN position AS position
ORDER BY position.id

// Any record by its id.
MATCH (node:Record {id: $id})
RETURN node AS node

// All relationships. A record is named by its id; any other node has no name, and is told by all that it says.
MATCH (from)-[relationship]->(to)
RETURN
  CASE WHEN from:Record AND from.id IS NOT NULL THEN from.id ELSE [labels(from), properties(from)] END AS from,
  type(relationship) AS type,
  CASE WHEN to:Record AND to.id IS NOT NULL THEN to.id ELSE [labels(to), properties(to)] END AS to,
  properties(relationship) AS properties

// All nodes.
MATCH (node)
RETURN labels(node) AS labels, properties(node) AS properties

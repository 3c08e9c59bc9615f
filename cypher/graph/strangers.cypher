// What a backup could not name: nodes that are neither records nor the ledger's, and relationships of the ledger's.
MATCH (node)
WHERE NOT (node:Record AND node.id IS :: STRING NOT NULL) AND NOT node:Migration
   OR node:Migration AND EXISTS { (node)--() }
RETURN labels(node) AS labels, count(*) AS nodes
ORDER BY labels

MATCH (smaller:Issue)-[:PART_OF]->(this)
RETURN smaller AS smaller
ORDER BY smaller.id

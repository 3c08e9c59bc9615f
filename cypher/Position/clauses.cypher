MATCH (clause:Position)-[:PART_OF]->(this)
RETURN clause AS clause
ORDER BY clause.id

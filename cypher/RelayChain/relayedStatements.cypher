// The statements whose words stand in the source, and that pass on the statement of another.
MATCH (statement:Statement)-[:REPORTS]->(:Statement)
WHERE EXISTS { (statement)-[:EVIDENCED_BY]->(:Passage)-[:IN]->(source) }
RETURN statement AS statement
ORDER BY statement.id

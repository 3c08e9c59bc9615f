// The statements whose words stand in the source, and that pass on the statement of another.
MATCH (source)<-[:IN]-(:Passage)<-[:EVIDENCED_BY]-(statement:Statement)
WITH DISTINCT statement
WHERE EXISTS { (statement)-[:REPORTS]->(:Statement) }
RETURN statement AS statement
ORDER BY statement.id

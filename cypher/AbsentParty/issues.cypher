MATCH (meeting)-[:DISCUSSED]->(issue:Issue)-[:CONCERNS]->(actor)
RETURN issue AS issue
ORDER BY issue.id

MATCH (this)-[:DISCUSSED]->(issue:Issue)
RETURN issue AS issue
ORDER BY issue.id

MATCH (this)-[:SETTLES]->(issue:Issue)
RETURN issue AS issue

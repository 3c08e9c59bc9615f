MATCH (issue:Issue)-[:AGENDA_OF]->(this)
RETURN issue AS issue
ORDER BY issue.id

MATCH (this)-[:AGENDA_OF]->(process:Process)
RETURN process AS process
ORDER BY process.id

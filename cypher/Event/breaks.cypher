MATCH (this)-[:BREAKS]->(promise:Position)
RETURN promise AS promise
ORDER BY promise.id

MATCH (this)-[:FULFILS]->(promise:Position)
RETURN promise AS promise
ORDER BY promise.id

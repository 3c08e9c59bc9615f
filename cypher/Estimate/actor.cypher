MATCH (this)-[:OF]->(actor:Actor)
RETURN actor AS actor

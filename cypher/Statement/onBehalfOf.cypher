MATCH (this)-[:ON_BEHALF_OF]->(actor:Actor)
RETURN actor AS actor

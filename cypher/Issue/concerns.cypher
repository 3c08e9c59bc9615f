MATCH (this)-[:CONCERNS]->(actor:Actor)
RETURN actor AS actor
ORDER BY actor.id

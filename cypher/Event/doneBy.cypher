MATCH (this)-[:DONE_BY]->(actor:Actor)
RETURN actor AS actor
ORDER BY actor.id

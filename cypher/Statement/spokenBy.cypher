MATCH (this)-[:SPOKEN_BY]->(actor:Actor)
RETURN actor AS actor

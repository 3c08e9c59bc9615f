MATCH (this)-[:HELD_BY]->(body:Actor)
RETURN body AS body

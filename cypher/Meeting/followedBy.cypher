MATCH (this)-[:FOLLOWED_BY]->(next:Meeting)
RETURN next AS next

MATCH (this)<-[:HOLDS]-(actor:Actor)
RETURN actor AS actor

MATCH (this)<-[:GAVE]-(actor:Actor)
RETURN actor AS actor

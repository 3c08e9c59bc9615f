MATCH (this)-[:ADDRESSED_TO]->(addressee:Actor)
RETURN addressee AS addressee
ORDER BY addressee.id

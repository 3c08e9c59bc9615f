MATCH (this)-[:TO]->(position:Position)
RETURN position AS position

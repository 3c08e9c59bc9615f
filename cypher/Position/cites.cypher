MATCH (this)-[:CITES]->(ground:Instrument|Provision)
RETURN ground AS ground
ORDER BY ground.id

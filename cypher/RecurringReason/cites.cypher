UNWIND _reasons AS id
MATCH (:Reason {id: id})-[:CITES]->(ground:Instrument|Provision)
WITH DISTINCT ground
RETURN ground AS ground
ORDER BY ground.id

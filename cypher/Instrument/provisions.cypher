MATCH (provision:Provision)-[:PART_OF]->(this)
RETURN provision AS provision
ORDER BY provision.id

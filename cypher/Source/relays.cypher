MATCH (this)-[:RELAYS]->(relayed:Source)
RETURN relayed AS relayed
ORDER BY relayed.id

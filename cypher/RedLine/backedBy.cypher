MATCH (this)-[:BACKED_BY]->(threat:Threat)
RETURN threat AS threat
ORDER BY threat.id

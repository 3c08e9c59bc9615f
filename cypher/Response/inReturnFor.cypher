MATCH (this)-[:IN_RETURN_FOR]->(concession:Record)
RETURN concession AS concession
ORDER BY concession.id

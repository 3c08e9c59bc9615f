MATCH (this)-[:COUNTERS_WITH]->(counter:Position)
RETURN counter AS counter
ORDER BY counter.id

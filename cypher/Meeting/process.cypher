MATCH (this)-[:PART_OF_PROCESS]->(process:Process)
RETURN process AS process

MATCH (this)-[:REPORTS]->(reported:Statement)
RETURN reported AS reported

MATCH (this)-[:PART_OF]->(larger:Issue)
RETURN larger AS larger

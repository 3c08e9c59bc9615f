MATCH (this)-[:PART_OF]->(package:Position)
RETURN package AS package

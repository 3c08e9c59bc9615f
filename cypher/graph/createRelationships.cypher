// Makes relationships of a backup and tells how many found both their ends.
UNWIND $rows AS row
MATCH (from:Record {id: row.from})
MATCH (to:Record {id: row.to})
CREATE (from)-[relationship:$(row.type)]->(to)
SET relationship = row.properties
RETURN count(relationship) AS made

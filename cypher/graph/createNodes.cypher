// Makes nodes of a backup.
UNWIND $rows AS row
CREATE (node:$(row.labels))
SET node = row.properties

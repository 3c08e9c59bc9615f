// Writes records. An id that another dossier owns violates the constraint. Tells how many are new, and how many of the others
// say something else than before.
UNWIND $rows AS row
MERGE (record:Record {id: row.id, dossier: $dossier})
WITH row, record, size(labels(record)) = 1 AS isNew, properties(record) AS before
SET record = row.properties
SET record:$(row.labels)
RETURN count(CASE WHEN isNew THEN 1 END) AS created, count(CASE WHEN NOT isNew AND before <> row.properties THEN 1 END) AS changed

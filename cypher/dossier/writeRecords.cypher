// Writes records. An id that another dossier owns violates the constraint.
UNWIND $rows AS row
MERGE (record:Record {id: row.id, dossier: $dossier})
SET record = row.properties
SET record:$(row.labels)

// The records that the dossier no longer says, or says to be of another type, while another dossier still refers to them.
MATCH (record:Record {dossier: $dossier})
WHERE $types[record.id] IS NULL OR NOT $types[record.id] IN labels(record)
MATCH (record)-[edge]-()
RETURN DISTINCT record.id AS id, edge.dossier AS usedBy
ORDER BY id, usedBy
LIMIT 20

// Takes away the records that the dossier no longer says, or says to be of another type. Tells how many.
MATCH (record:Record {dossier: $dossier})
WHERE $types[record.id] IS NULL OR NOT $types[record.id] IN labels(record)
DELETE record
RETURN count(*) AS removed

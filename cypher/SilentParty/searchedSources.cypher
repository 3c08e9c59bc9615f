// The documents that the process's dossier was coded from.
MATCH (source:Source {dossier: process.dossier})
WHERE EXISTS { (source)<-[:IN]-(:Passage) }
RETURN source AS source
ORDER BY source.id

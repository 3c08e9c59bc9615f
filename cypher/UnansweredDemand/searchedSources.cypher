// The documents that the demand's dossier was coded from.
MATCH (source:Source {dossier: demand.dossier})
WHERE EXISTS { (source)<-[:IN]-(:Passage) }
RETURN source AS source
ORDER BY source.id

// The documents that the threat's dossier was coded from.
MATCH (source:Source {dossier: threat.dossier})
WHERE EXISTS { (source)<-[:IN]-(:Passage) }
  AND source.knownFrom <= $knownOn
WITH count(source) AS searchedSources
RETURN searchedSources AS searchedSources

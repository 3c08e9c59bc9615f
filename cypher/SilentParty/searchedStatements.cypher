// The statements by or for the party in the process's dossier.
MATCH (actor)<-[:SPOKEN_BY|ON_BEHALF_OF]-(statement:Statement)
WHERE statement.dossier = process.dossier
  AND statement.knownFrom <= $knownOn
WITH count(DISTINCT statement) AS searchedStatements
RETURN searchedStatements AS searchedStatements

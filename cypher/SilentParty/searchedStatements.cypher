// The statements by or for the party in the process's dossier.
MATCH (statement:Statement {dossier: process.dossier})
WHERE EXISTS { (statement)-[:SPOKEN_BY|ON_BEHALF_OF]->(actor) }
  AND statement.knownFrom <= $knownOn
WITH count(statement) AS searchedStatements
RETURN searchedStatements AS searchedStatements

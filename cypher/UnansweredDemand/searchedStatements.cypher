// The statements by or for the addressee, or by and for anyone, in the demand's dossier.
MATCH (statement:Statement {dossier: demand.dossier})
WHERE (addressee IS NULL OR EXISTS { (statement)-[:SPOKEN_BY|ON_BEHALF_OF]->(addressee) })
  AND statement.knownFrom <= $knownOn
WITH count(statement) AS searchedStatements
RETURN searchedStatements AS searchedStatements

// The statements by or for the addressee, or by and for anyone, in the demand's dossier.
CALL (demand, addressee) {
  WITH demand WHERE addressee IS NULL
  MATCH (statement:Statement {dossier: demand.dossier})
  WHERE true
    AND statement.knownFrom <= $knownOn
  RETURN count(statement) AS found
  UNION ALL
  MATCH (addressee)<-[:SPOKEN_BY|ON_BEHALF_OF]-(statement:Statement)
  WHERE statement.dossier = demand.dossier
    AND statement.knownFrom <= $knownOn
  RETURN count(DISTINCT statement) AS found
}
WITH sum(found) AS searchedStatements
RETURN searchedStatements AS searchedStatements

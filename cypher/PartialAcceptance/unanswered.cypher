MATCH (package)<-[:PART_OF]-(clause:Position)
WHERE NOT EXISTS {
    (clause)<-[:TO]-(response:Response {by: _by})
    WHERE true
      AND response.knownFrom <= $knownOn
  }
RETURN clause AS clause
ORDER BY clause.id

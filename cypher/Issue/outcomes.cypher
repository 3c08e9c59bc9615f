MATCH (outcome:Outcome)-[:SETTLES]->(this)
RETURN outcome AS outcome
ORDER BY outcome.id

MATCH (this)-[:ON]->(outcome:Outcome)
RETURN outcome AS outcome

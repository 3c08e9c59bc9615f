UNWIND _statusQuo AS id
MATCH (outcome:Outcome {id: id})
RETURN outcome AS outcome
ORDER BY outcome.id

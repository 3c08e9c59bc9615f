// Outcomes, by id.
// In index order: nothing
MATCH (outcome:Outcome)
WHERE outcome.id IS NOT NULL
  AND outcome.id > $afterOutcomeId
RETURN outcome AS outcome
ORDER BY outcome.id
LIMIT $first

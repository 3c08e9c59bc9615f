// The issues on which each of two actors made an offer or seeks to talk, by id.
MATCH (position:Position {by: $between[0]})
WHERE position.sortDate IS NOT NULL AND position.id IS NOT NULL AND position.polarity = 'SEEKS' AND (position:Offer OR position.aim = 'TALKS')
  AND position.knownFrom <= $knownOn
WITH DISTINCT position.issue AS shared
WHERE EXISTS {
    (position:Position {issue: shared, by: $between[1], polarity: 'SEEKS'})
    WHERE position.sortDate IS NOT NULL AND position.id IS NOT NULL AND (position:Offer OR position.aim = 'TALKS')
      AND position.knownFrom <= $knownOn
  }
MATCH (issue:Issue {id: shared})
RETURN issue AS issue, $between[0] AS _one, $between[1] AS _other
ORDER BY issue.id

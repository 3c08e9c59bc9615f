MATCH (position:Position {by: _one, issue: issue.id})
WHERE position.sortDate IS NOT NULL AND position.id IS NOT NULL AND position.polarity = 'SEEKS' AND (position:Offer OR position.aim = 'TALKS')
RETURN position AS position
ORDER BY position.sortDate DESC, position.id DESC

// What it bridges to, and what stands: by the rule of bridges.
MATCH (withdrawn)-[:ON]->(outcome)-[leads:IMPLIES]-(far)
WHERE withdrawn.polarity = 'SEEKS'
  AND CASE WHEN withdrawn:Offer THEN startNode(leads) = outcome ELSE withdrawn:Demand AND endNode(leads) = outcome END
MATCH (other:Position {outcome: far.id, polarity: 'SEEKS'})
WHERE other.by <> withdrawn.by AND (withdrawn:Offer AND other:Demand OR withdrawn:Demand AND other:Offer)
  AND NOT EXISTS { (other)<-[:SUPERSEDES]-(later:Position) WHERE later.knownFrom <= $knownBy }
RETURN other AS position, leads.path AS _path
ORDER BY position.id

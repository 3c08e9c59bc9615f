// What stands and collides with it, by the table of redLineCollisions.
MATCH (withdrawn)-[:ON]->(outcome)-[leads:EXCLUSIVE_WITH|IMPLIES]-(far)
WHERE CASE withdrawn.polarity
    WHEN 'SEEKS' THEN startNode(leads) = outcome
    ELSE endNode(leads) = outcome AND type(leads) = 'IMPLIES'
  END
WITH withdrawn, leads, far,
  CASE WHEN withdrawn.polarity = 'SEEKS' AND type(leads) = 'IMPLIES' THEN 'REFUSES' ELSE 'SEEKS' END AS polarity
MATCH (other:Position {outcome: far.id, polarity: polarity})
WHERE other.by IS NOT NULL
  AND CASE
    WHEN other.by = withdrawn.by THEN withdrawn:Demand AND other:Commitment OR withdrawn:Commitment AND other:Demand
    ELSE withdrawn:Demand AND (other:Demand OR other:RedLine) OR withdrawn:RedLine AND other:Demand
  END
  AND NOT EXISTS { (other)<-[:SUPERSEDES]-(later:Position) WHERE later.knownFrom <= $knownBy }
RETURN
  other AS position,
  CASE type(leads) WHEN 'EXCLUSIVE_WITH' THEN 'SOUGHT_EXCLUDES_SOUGHT' ELSE 'SOUGHT_ENTAILS_REFUSED' END AS rule,
  // reverse() refuses a stored list, so it is given a copy.
  CASE withdrawn.polarity WHEN 'REFUSES' THEN reverse([id IN leads.path | id]) ELSE leads.path END AS _path
ORDER BY position.id

MATCH (withdrawn)<-[:TRIGGERED_BY]-(condition:Condition)
RETURN condition AS condition
ORDER BY condition.id

MATCH (this)-[:SUBJECT_TO]->(condition:Condition)
RETURN condition AS condition
ORDER BY condition.id

MATCH (this)-[:AT]->(meeting:Meeting)
RETURN meeting AS meeting

MATCH (this)-[:TRIGGERED_BY]->(trigger:Record)
RETURN trigger AS trigger

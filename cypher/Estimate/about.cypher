MATCH (this)-[:ABOUT]->(subject:Record)
RETURN subject AS subject

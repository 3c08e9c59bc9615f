MATCH (this)-[:PART_OF]->(instrument:Instrument)
RETURN instrument AS instrument

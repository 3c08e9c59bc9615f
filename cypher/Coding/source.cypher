MATCH (this)-[:IN]->(source:Source)
RETURN source AS source

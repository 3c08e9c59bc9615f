MATCH (passage)-[:IN]->(source:Source)
RETURN source AS source

MATCH (this)-[:BECAUSE]->(reason:Reason)
RETURN reason AS reason
ORDER BY reason.reasonKind, reason.id

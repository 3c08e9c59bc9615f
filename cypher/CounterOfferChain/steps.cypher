UNWIND range(0, size(_responses) - 1) AS step
MATCH (response:Response {id: _responses[step]})-[:COUNTERS_WITH]->(counter:Position {id: _counters[step]})
RETURN step + 1 AS number, response AS response, counter AS counter
ORDER BY number

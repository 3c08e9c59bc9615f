MATCH (this)<-[:VOICES]-(statement:Statement)
RETURN statement AS statement
ORDER BY statement.sortDate, statement.id
LIMIT 1

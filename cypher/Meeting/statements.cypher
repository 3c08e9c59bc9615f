MATCH (this)<-[:AT]-(statement:Statement)
RETURN statement AS statement
ORDER BY statement.sortDate DESC, statement.id DESC

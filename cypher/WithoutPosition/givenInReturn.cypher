MATCH (withdrawn)<-[:IN_RETURN_FOR]-(given:Record)
RETURN given AS given
ORDER BY given.id

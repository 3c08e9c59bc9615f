MATCH (this)<-[:EVIDENCED_BY]-(thing:Record)
RETURN thing AS thing
ORDER BY thing.id

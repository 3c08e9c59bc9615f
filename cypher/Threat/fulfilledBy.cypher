MATCH (this)<-[:FULFILS]-(event:Event)
RETURN event AS event
ORDER BY event.id

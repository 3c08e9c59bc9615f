MATCH (this)<-[:BREAKS]-(event:Event)
RETURN event AS event
ORDER BY event.id

MATCH (this)-[:FOLLOWED_BY]->(event:Event)
RETURN event AS event
ORDER BY event.id

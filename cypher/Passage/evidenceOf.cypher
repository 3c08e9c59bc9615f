// What was coded from a passage, once each, though two statements may have said the words together.
MATCH (this)<-[:EVIDENCED_BY]-(thing:Record)
WITH DISTINCT thing
RETURN thing AS thing
ORDER BY thing.id

// What a statement puts forward or denies, by id.
MATCH (this)-[voices:VOICES]->(thing:Record)
RETURN
  voices.voice AS voice,
  thing AS thing
ORDER BY thing.id

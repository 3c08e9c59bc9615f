// What is counted in Query/anonymousShares.cypher as resting on unnamed persons.
UNWIND _things AS id
MATCH (thing:Record {id: id})
RETURN thing AS thing
ORDER BY thing.id

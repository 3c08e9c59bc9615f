UNWIND _actors AS id
MATCH (actor:Actor {id: id})
RETURN actor AS actor
ORDER BY actor.id

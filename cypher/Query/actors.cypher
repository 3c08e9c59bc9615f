// Actors, by id.
MATCH (actor:Actor)
WHERE actor.id IS NOT NULL
  AND actor.actorKind = $actorKind
  AND actor.id > $afterActorId
RETURN actor AS actor
ORDER BY actor.id
LIMIT $first

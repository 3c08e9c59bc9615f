// Actors, by id.
// In index order: nothing; $actorKind
MATCH (actor:Actor)
WHERE actor.id IS NOT NULL
  AND actor.actorKind = $actorKind
  AND actor.id > $afterActorId
RETURN actor AS actor
ORDER BY
  actor.actorKind,  // with $actorKind
  actor.id
LIMIT $first

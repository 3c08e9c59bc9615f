// What each actor gains, who surely gains most first.
UNWIND _gains AS row
MATCH (actor:Actor {id: row.actor})
RETURN
  actor AS actor,
  row.direction AS direction,
  row.gainLow AS gainLow,
  row.gainHigh AS gainHigh,
  row.issues AS _issues
ORDER BY gainLow DESC, gainHigh DESC, actor.id

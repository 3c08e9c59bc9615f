// Deadlines that are still open, the earliest first: the condition is neither met nor past meeting, and nothing that would
// meet it has happened.
MATCH (dependent)-[:SUBJECT_TO]->(condition)
WHERE condition.deadline IS NOT NULL AND condition.conditionState IN ['OPEN', 'UNKNOWN']
  AND coalesce(condition.deadlineLatest >= $on, true)
  AND dependent.sortDate <= $on
OPTIONAL MATCH (condition)-[:TRIGGERED_BY]->(trigger:Event {eventStatus: 'REPORTED'})
WHERE true
  AND coalesce(trigger.earliest <= $on, true)
  AND trigger.knownFrom <= $knownOn
WITH condition, trigger, coalesce(toString(condition.deadlineLatest), 'none') AS _day
WHERE trigger IS NULL
  AND _day >= $after_day
  AND NOT (_day = $after_day AND condition.id <= $afterConditionId)
RETURN
  condition AS condition,
  CASE _day WHEN 'none' THEN 'NO_DAY_KNOWN' ELSE 'DAY_KNOWN' END AS standing,
  _day AS _day
ORDER BY _day, condition.id
LIMIT $first

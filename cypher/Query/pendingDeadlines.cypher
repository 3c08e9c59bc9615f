// Deadlines that are still open, the earliest first: not past, and nothing that would meet the condition has happened.
// The state of a condition is that of the end, so where an event met it, the day of the event counts, and where its deadline
// passed, the day of that.
MATCH (dependent)-[:SUBJECT_TO]->(condition)
WHERE condition.deadline IS NOT NULL
  AND coalesce(condition.deadlineLatest >= $on, true)
  AND dependent.sortDate <= $on
OPTIONAL MATCH (condition)-[:TRIGGERED_BY]->(trigger:Event)
WHERE trigger.eventStatus = 'REPORTED' OR condition.conditionState = 'MET'
WITH condition, trigger IS NOT NULL AS _hasTrigger,
  CASE WHEN trigger.knownFrom <= $knownBy THEN trigger END AS _known,
  coalesce(toString(condition.deadlineLatest), 'none') AS _day
WITH condition, _day,
  CASE
    WHEN _known IS NOT NULL THEN coalesce(toString(_known.earliest), '')
    WHEN _hasTrigger OR condition.conditionState IN ['OPEN', 'UNKNOWN'] THEN 'never'
    WHEN condition.conditionState = 'NOT_MET' AND _day >= toString($knownBy) THEN 'never'
    WHEN condition.conditionState = 'NOT_MET' AND _day <> 'none' THEN toString(condition.deadlineLatest + duration({days: 1}))
    ELSE ''
  END AS _closed
WHERE NOT (
    _closed <> 'never'
    AND _closed <= toString($on)
  )
  AND _day >= $after_day
  AND NOT (_day = $after_day AND condition.id <= $afterConditionId)
RETURN
  condition AS condition,
  CASE _day WHEN 'none' THEN 'NO_DAY_KNOWN' ELSE 'DAY_KNOWN' END AS standing,
  _day AS _day
ORDER BY _day, condition.id
LIMIT $first

// What became of threats, the newest threat first. Only what happened counts: an event that is alleged or to come does not.
// A trigger is met if the event that would meet it has happened; where none is on record, if its condition says so.
// In index order: nothing; $by
MATCH (threat:Threat)
WHERE threat.sortDate IS NOT NULL AND threat.id IS NOT NULL
  AND threat.by = $by
  AND threat.sortDate <= $afterThreatSortDate AND (threat.sortDate < $afterThreatSortDate OR threat.id < $afterThreatId)
RETURN
  threat AS threat,
  CASE
    WHEN EXISTS {
      (threat)<-[:FULFILS]-(event:Event {eventStatus: 'REPORTED'})
      WHERE event.knownFrom <= $knownBy
    } THEN 'CARRIED_OUT'
    WHEN EXISTS {
      (threat)<-[:BREAKS]-(event:Event {eventStatus: 'REPORTED'})
      WHERE event.knownFrom <= $knownBy
    } THEN 'TRIGGER_MET_WITHOUT_CONSEQUENCE'
    WHEN EXISTS {
      (threat)-[:SUBJECT_TO]->(condition:Condition)-[:TRIGGERED_BY]->(event:Event)
      WHERE (event.eventStatus = 'REPORTED' OR condition.conditionState = 'MET')
        AND condition.knownFrom <= $knownBy AND event.knownFrom <= $knownBy
    } THEN 'TRIGGER_MET_NO_CONSEQUENCE_FOUND'
    WHEN EXISTS {
      (threat)-[:SUBJECT_TO]->(condition:Condition {conditionState: 'MET'})
      WHERE condition.knownFrom <= $knownBy AND NOT EXISTS { (condition)-[:TRIGGERED_BY]->(:Event) }
    } THEN 'TRIGGER_MET_NO_CONSEQUENCE_FOUND'
    WHEN EXISTS {
      (threat)-[:SUBJECT_TO]->(condition:Condition {conditionState: 'NOT_MET'})
      WHERE condition.knownFrom <= $knownBy AND coalesce(condition.deadlineLatest < $knownBy, true)
    } THEN 'TRIGGER_NOT_MET'
    WHEN EXISTS {
      (threat)-[:SUBJECT_TO]->(condition:Condition)
      WHERE condition.knownFrom <= $knownBy AND condition.conditionState <> 'UNKNOWN'
    } THEN 'OPEN'
    ELSE 'UNKNOWN'
  END AS followThrough
ORDER BY
  threat.by DESC,  // with $by
  threat.sortDate DESC, threat.id DESC
LIMIT $first

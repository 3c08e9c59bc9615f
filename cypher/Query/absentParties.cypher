// Who was not at a meeting that discussed their fate, first meeting to last: those whose absence is noted, and those whom an
// issue discussed there concerns, if somebody is on record as present. Who sends somebody is not absent.
// knownOn: who attended is known with the meeting.
MATCH (meeting:Meeting)
WHERE meeting.sortDate IS NOT NULL AND meeting.id IS NOT NULL
  AND meeting.id = $meeting
  AND meeting.sortDate >= $afterMeetingSortDate AND (meeting.sortDate > $afterMeetingSortDate OR meeting.id >= $afterMeetingId)
CALL (meeting) {
  MATCH (meeting)<-[:ABSENT_FROM]-(actor:Actor)
  RETURN actor
  UNION
  MATCH (meeting)-[:DISCUSSED]->(:Issue)-[:CONCERNS]->(actor:Actor)
  WHERE EXISTS { (meeting)<-[:ATTENDED]-(:Actor) } AND NOT EXISTS {
    (meeting)<-[attended:ATTENDED]-(attendee:Actor)
    WHERE attendee = actor OR attended.attendedFor = actor.id
  }
  RETURN actor
}
OPTIONAL MATCH (actor)-[absent:ABSENT_FROM]->(meeting)
WITH meeting, actor, absent
WHERE true
  AND NOT (meeting.id = $afterMeetingId AND actor.id <= $afterActorId)
RETURN
  meeting AS meeting,
  actor AS actor,
  CASE WHEN absent IS NULL THEN 'NOT_AMONG_ATTENDEES' ELSE 'NOTED' END AS absence,
  coalesce(absent.basis, 'INFERRED') AS basis,
  coalesce(absent.passages, []) AS _passages,
  coalesce(absent.statements, []) AS _statements
ORDER BY meeting.sortDate, meeting.id, actor.id
LIMIT $first

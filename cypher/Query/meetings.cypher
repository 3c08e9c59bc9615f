// Meetings, first to last.
// In index order: nothing; $process
MATCH (meeting:Meeting)
WHERE meeting.sortDate IS NOT NULL AND meeting.id IS NOT NULL
  AND meeting.process = $process
  AND meeting.sortDate >= $afterMeetingSortDate AND (meeting.sortDate > $afterMeetingSortDate OR meeting.id > $afterMeetingId)
RETURN meeting AS meeting
ORDER BY
  meeting.process,  // with $process
  meeting.sortDate, meeting.id
LIMIT $first

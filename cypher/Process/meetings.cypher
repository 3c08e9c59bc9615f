// The sittings of a process, first to last.
MATCH (meeting:Meeting {process: this.id})
WHERE meeting.sortDate IS NOT NULL AND meeting.id IS NOT NULL
RETURN meeting AS meeting
ORDER BY meeting.process, meeting.sortDate, meeting.id

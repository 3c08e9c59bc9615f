// How long answers took, the newest answer first. Position and answer are dated by themselves, else by the first statement that
// voices them and is dated, be it by the meeting where it was made. What was published before, undated, was said by then, and how
// long before nobody knows.
// In index order: nothing; $by
MATCH (response:Response)
WHERE response.sortDate IS NOT NULL AND response.id IS NOT NULL
  AND response.by = $by
  AND response.sortDate <= $afterResponseSortDate AND (response.sortDate < $afterResponseSortDate OR response.id < $afterResponseId)
MATCH (response)-[:TO]->(position:Position)
CALL (position) {
  OPTIONAL MATCH (position)<-[:VOICES]-(said:Statement)
  WHERE true
    AND said.knownFrom <= $knownOn
  OPTIONAL MATCH (said)-[:AT]->(meeting:Meeting)
  WITH position, coalesce(said.date, meeting.date) AS day, said
  WITH position, min(day) AS spoken, min(CASE WHEN day IS NULL THEN said.knownFrom END) AS published
  RETURN
    CASE WHEN position.date IS NOT NULL THEN position.date WHEN published < date(spoken) THEN null ELSE spoken END AS asked,
    coalesce(published, position.knownFrom) AS askedBy
}
CALL (response) {
  OPTIONAL MATCH (response)<-[:VOICES]-(said:Statement)
  WHERE true
    AND said.knownFrom <= $knownOn
  OPTIONAL MATCH (said)-[:AT]->(meeting:Meeting)
  WITH response, coalesce(said.date, meeting.date) AS day, said
  WITH response, min(day) AS spoken, min(CASE WHEN day IS NULL THEN said.knownFrom END) AS published
  RETURN
    CASE WHEN response.date IS NOT NULL THEN response.date WHEN published < date(spoken) THEN null ELSE spoken END AS answered,
    coalesce(published, response.knownFrom) AS answeredBy
}
WITH response, date(asked) AS askedFrom, date(answered) AS answeredFrom,
  // A date is a day, a month or a year: its last day is a unit on, less one.
  coalesce(date(asked) + duration(CASE size(asked) WHEN 4 THEN 'P1Y' WHEN 7 THEN 'P1M' ELSE 'P1D' END) - duration('P1D'), askedBy) AS askedUntil,
  coalesce(date(answered) + duration(CASE size(answered) WHEN 4 THEN 'P1Y' WHEN 7 THEN 'P1M' ELSE 'P1D' END) - duration('P1D'), answeredBy) AS answeredUntil
RETURN
  response AS response,
  duration.inDays(askedUntil, answeredFrom).days AS daysAtLeast,
  duration.inDays(askedFrom, answeredUntil).days AS daysAtMost
ORDER BY
  response.by DESC,  // with $by
  response.sortDate DESC, response.id DESC
LIMIT $first

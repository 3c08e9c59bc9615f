// How long answers took, the newest answer first. Position and answer are dated by themselves, else by the first dated statement
// that voices them, else by the first dated meeting at which one was made.
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
  WITH position.date AS own, min(said.date) AS spoken, min(meeting.date) AS met
  RETURN coalesce(own, spoken, met) AS asked
}
CALL (response) {
  OPTIONAL MATCH (response)<-[:VOICES]-(said:Statement)
  WHERE true
    AND said.knownFrom <= $knownOn
  OPTIONAL MATCH (said)-[:AT]->(meeting:Meeting)
  WITH response.date AS own, min(said.date) AS spoken, min(meeting.date) AS met
  RETURN coalesce(own, spoken, met) AS answered
}
WITH response, date(asked) AS askedFrom, date(answered) AS answeredFrom,
  // A date is a day, a month or a year: its last day is a unit on, less one.
  date(asked) + duration(CASE size(asked) WHEN 4 THEN 'P1Y' WHEN 7 THEN 'P1M' ELSE 'P1D' END) - duration('P1D') AS askedUntil,
  date(answered) + duration(CASE size(answered) WHEN 4 THEN 'P1Y' WHEN 7 THEN 'P1M' ELSE 'P1D' END) - duration('P1D') AS answeredUntil
RETURN
  response AS response,
  duration.inDays(askedUntil, answeredFrom).days AS daysAtLeast,
  duration.inDays(askedFrom, answeredUntil).days AS daysAtMost
ORDER BY
  response.by DESC,  // with $by
  response.sortDate DESC, response.id DESC
LIMIT $first

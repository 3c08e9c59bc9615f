// How much of what is on record on each issue rests on unnamed persons. What only the source tells rests on nobody's words.
// Begins with what unnamed persons said: it is little beside all that is on record.
CALL () {
  MATCH (voicing:Statement {named: false})
  WHERE voicing.speakerKind IN ['PERSON', 'OFFICIALS']
  MATCH (voicing)-[:VOICES]->(thing:Position|Response|Claim)
  WITH DISTINCT thing
  MATCH (thing)-[evidenced:EVIDENCED_BY]->(passage:Passage)
  WHERE true
    AND thing.knownFrom <= $knownOn
    AND passage.knownFrom <= $knownOn
  OPTIONAL MATCH (said:Statement {id: evidenced.statement, named: false}) WHERE said.speakerKind IN ['PERSON', 'OFFICIALS']
  WITH thing, count(passage) AS quoted, count(said) AS unnamed
  WHERE unnamed > 0
  CALL (thing) {
    MATCH (about:Issue {id: thing.issue})
    RETURN about
    UNION
    MATCH (thing:Claim)-[:ABOUT]->(about:Issue)
    RETURN about
  }
  WITH about.id AS id, count(CASE WHEN unnamed < quoted THEN 1 END) AS partly, count(CASE WHEN unnamed = quoted THEN 1 END) AS wholly,
    collect(thing.id) AS things
  RETURN collect({id: id, partly: partly, wholly: wholly, things: things}) AS resting
}
MATCH (issue:Issue)
WHERE issue.id IS NOT NULL
  AND issue.id = $issue
CALL (issue) {
  MATCH (thing:Position {issue: issue.id})
  WHERE thing.sortDate IS NOT NULL AND thing.id IS NOT NULL
    AND thing.knownFrom <= $knownOn
  RETURN count(thing) AS found
  UNION ALL
  MATCH (thing:Response {issue: issue.id})
  WHERE thing.sortDate IS NOT NULL AND thing.id IS NOT NULL
    AND thing.knownFrom <= $knownOn
  RETURN count(thing) AS found
  UNION ALL
  MATCH (issue)<-[:ABOUT]-(thing:Claim)
  WHERE true
    AND thing.knownFrom <= $knownOn
  RETURN count(thing) AS found
}
WITH issue, resting, sum(found) AS things
WHERE things > 0
WITH issue, things, head([one IN resting WHERE one.id = issue.id]) AS rests
WITH issue, things, coalesce(rests.partly, 0) AS partly, coalesce(rests.wholly, 0) AS wholly, coalesce(rests.things, []) AS _things
RETURN
  issue AS issue,
  things AS things,
  partly AS partly,
  wholly AS wholly,
  toFloat(partly + wholly) / things AS share,
  _things AS _things
ORDER BY issue.id

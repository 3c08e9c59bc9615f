// How much of what is on record on each issue rests on unnamed persons. What only the source tells rests on nobody's words.
MATCH (issue:Issue)
WHERE issue.id IS NOT NULL
  AND issue.id = $issue
CALL (issue) {
  MATCH (thing:Position {issue: issue.id})
  WHERE thing.sortDate IS NOT NULL AND thing.id IS NOT NULL
  RETURN thing
  UNION
  MATCH (thing:Response {issue: issue.id})
  WHERE thing.sortDate IS NOT NULL AND thing.id IS NOT NULL
  RETURN thing
  UNION
  MATCH (issue)<-[:ABOUT]-(thing:Claim)
  RETURN thing
}
WITH issue, thing
WHERE true
  AND thing.knownFrom <= $knownOn
OPTIONAL MATCH (thing)-[evidenced:EVIDENCED_BY]->(passage:Passage)
WHERE true
  AND passage.knownFrom <= $knownOn
OPTIONAL MATCH (said:Statement {id: evidenced.statement, named: false}) WHERE said.speakerKind IN ['PERSON', 'OFFICIALS']
WITH issue, thing, count(passage) AS quoted, count(said) AS unnamed
WITH issue, count(thing) AS things,
  count(CASE WHEN unnamed > 0 AND unnamed < quoted THEN 1 END) AS partly,
  count(CASE WHEN unnamed > 0 AND unnamed = quoted THEN 1 END) AS wholly
RETURN
  issue AS issue,
  things AS things,
  partly AS partly,
  wholly AS wholly,
  toFloat(partly + wholly) / things AS share
ORDER BY issue.id

// What is counted in Query/anonymousShares.cypher as resting on unnamed persons.
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
WITH thing
WHERE EXISTS {
  MATCH (thing)-[evidenced:EVIDENCED_BY]->(passage:Passage)
  MATCH (said:Statement {id: evidenced.statement, named: false})
  WHERE said.speakerKind IN ['PERSON', 'OFFICIALS'] AND passage.knownFrom <= $knownBy
}
RETURN thing AS thing
ORDER BY thing.id

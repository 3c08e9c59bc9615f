// Parties of the processes that deal with an issue who hold nothing on it or its parts, answered nothing on it, and of whom no
// claim or remark about it is on record; by id.
MATCH (issue:Issue {id: $issue})-[:AGENDA_OF]->(process:Process)<-[takes:PARTY_TO]-(actor:Actor)
WHERE NOT EXISTS {
    MATCH (part:Issue)-[:PART_OF*0..]->(issue)
    MATCH (position:Position {by: actor.id, issue: part.id})
    WHERE position.sortDate IS NOT NULL AND position.id IS NOT NULL
      AND position.knownFrom <= $knownOn
  }
  AND NOT EXISTS {
    MATCH (part:Issue)-[:PART_OF*0..]->(issue)
    MATCH (response:Response {by: actor.id, issue: part.id})
    WHERE response.sortDate IS NOT NULL AND response.id IS NOT NULL
      AND response.knownFrom <= $knownOn
  }
  AND NOT EXISTS {
    MATCH (actor)<-[:SPOKEN_BY|ON_BEHALF_OF]-(statement:Statement)-[:VOICES]->(:Claim|Remark)-[:ABOUT]->(:Issue)-[:PART_OF*0..]->(issue)
    WHERE true
      AND statement.knownFrom <= $knownOn
  }
RETURN
  actor AS actor,
  process AS process,
  takes.partyRole AS partyRole
ORDER BY actor.id, process.id

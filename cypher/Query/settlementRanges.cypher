// Between which bounds a settlement of an issue lies, one for each process that has it on its agenda, by id.
UNWIND $_rows AS row
MATCH (issue:Issue {id: row.issue})-[:AGENDA_OF]->(process:Process {id: row.process})
RETURN
  issue AS issue,
  process AS process,
  row.compromiseLow AS compromiseLow,
  row.compromiseHigh AS compromiseHigh,
  row.medianLow AS medianLow,
  row.medianHigh AS medianHigh,
  row.medians AS _medians,
  row.actors AS _actors,
  row.leftOut AS _leftOut
ORDER BY process.id

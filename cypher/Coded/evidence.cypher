// The passages a thing rests on, in the order of the text, each with the statement it was part of.
MATCH (this)-[evidenced:EVIDENCED_BY]->(passage:Passage)
OPTIONAL MATCH (statement:Statement {id: evidenced.statement})
RETURN
  passage.exact AS exact,
  passage.fidelity AS fidelity,
  passage.sourceTitle AS sourceTitle,
  passage.sourceDate AS sourceDate,
  statement.speaker AS speaker,
  statement.principal AS principal,
  statement.capacity AS capacity,
  passage.start AS start,
  passage.end AS end,
  passage.checked AS checked,
  passage AS passage,
  statement AS statement
ORDER BY passage.source, passage.start, passage.end, statement.id

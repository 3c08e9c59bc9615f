// The passages a judged relation names, in the order of the text, each with the statement it was part of.
UNWIND range(0, size(_passages) - 1) AS place
MATCH (passage:Passage {id: _passages[place]})
OPTIONAL MATCH (statement:Statement {id: _statements[place]})
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

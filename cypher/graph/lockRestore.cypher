// Keeps the mark of a restore as it is until the transaction has ended, and tells which of its steps was the last. No row where
// the restore has ended or another one has taken over.
MATCH (mark:Migration {version: 0, restore: $restore})
SET mark.name = mark.name
RETURN elementId(mark) AS locked, mark.step AS step

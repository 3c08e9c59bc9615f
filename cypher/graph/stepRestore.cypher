// Tells that a step of the restore is done.
MATCH (mark:Migration {version: 0, restore: $restore})
SET mark.step = $step

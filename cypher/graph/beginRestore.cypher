// Puts a mark in the place of the ledger, which keeps every command but a restore from using the graph, and says whose it is.
MATCH (entry:Migration)
DELETE entry
WITH count(*) AS entries
CREATE (:Migration {version: 0, name: 'restore', checksum: '', restore: $restore, step: 0})

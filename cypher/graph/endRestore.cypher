// Takes the mark away that beginRestore.cypher has put there.
MATCH (mark:Migration {version: 0, restore: $restore})
DELETE mark

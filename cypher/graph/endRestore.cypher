// Takes the mark away that beginRestore.cypher has put there.
MATCH (entry:Migration {version: 0})
DELETE entry

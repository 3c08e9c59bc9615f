// How many nodes and relationships there are, apart from the ledger, and of which dossiers.
MATCH (node) WHERE NOT node:Migration
WITH count(node) AS nodes, collect(CASE WHEN node:Dossier THEN node.id END) AS dossiers
RETURN nodes AS nodes, COUNT { ()-->() } AS relationships, dossiers AS dossiers

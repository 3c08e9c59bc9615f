// Takes away the edges that the dossier owns and that touch one of its records, and what was derived from its outcomes.
MATCH (record:Record {dossier: $dossier})-[edge]-()
WHERE edge.dossier = $dossier OR edge:IMPLIES OR edge:EXCLUSIVE_WITH
WITH DISTINCT edge
DELETE edge

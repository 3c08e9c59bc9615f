// Takes away the memberships and offices that the dossier owns: both ends may be the register's.
CALL () {
  MATCH ()-[edge:MEMBER_OF {dossier: $dossier}]->() RETURN edge
  UNION
  MATCH ()-[edge:SERVES {dossier: $dossier}]->() RETURN edge
}
DELETE edge

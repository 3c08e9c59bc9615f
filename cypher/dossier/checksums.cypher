// What the last import of each dossier wrote.
MATCH (dossier:Dossier)
RETURN dossier.id AS dossier, dossier.checksum AS checksum

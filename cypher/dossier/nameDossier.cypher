// Names the dossier. Tells whether the name is free, and whether the last import wrote the same.
MERGE (dossier:Record {id: $dossier})
WITH dossier, dossier.dossier IS NULL AS free, dossier.checksum AS before
SET dossier:Dossier, dossier.title = $title, dossier.checksum = $checksum, dossier.knownFrom = $knownFrom
RETURN free AS free, coalesce(before = $checksum, false) AS unchanged

// Names the dossier, and keeps every other import of it waiting until this one has ended.
MERGE (dossier:Record {id: $dossier})
SET dossier:Dossier, dossier.title = $title
RETURN dossier.dossier IS NULL AS free

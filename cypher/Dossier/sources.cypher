MATCH (source:Source {dossier: this.id})
RETURN source AS source
ORDER BY source.id

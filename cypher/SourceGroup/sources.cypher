MATCH (source:Source)
WHERE source.id IN _members
RETURN source AS source
ORDER BY source.id

// Which of these ids no record has.
UNWIND $ids AS id
OPTIONAL MATCH (record:Record {id: id})
WITH id, record
WHERE record IS NULL
RETURN DISTINCT id AS id
ORDER BY id
LIMIT 20

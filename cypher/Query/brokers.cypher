// Which actors and issues connect the others, one item for each process, by id.
UNWIND $_rows AS row
MATCH (process:Process {id: row.process})
RETURN process AS process, row.actors AS _actors, row.issues AS _issues
ORDER BY process.id

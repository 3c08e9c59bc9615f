// Which blocs the positions themselves form, one item for each process, by id.
UNWIND $_rows AS row
MATCH (process:Process {id: row.process})
RETURN
  process AS process,
  row.modularity AS modularity,
  row.divisions AS divisions,
  row.blocs AS _blocs,
  row.agreements AS _agreements,
  row.formalBlocs AS _formalBlocs
ORDER BY process.id

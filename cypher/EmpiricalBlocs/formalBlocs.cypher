UNWIND _formalBlocs AS row
MATCH (bloc:Actor {id: row.bloc})
RETURN
  bloc AS bloc,
  row.spread AS spread,
  row.members AS _members
ORDER BY bloc.id

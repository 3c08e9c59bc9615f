// Who gains and who loses from a package, against how things stand.
UNWIND $_rows AS row
RETURN
  row.outcomes AS _outcomes,
  row.statusQuo AS _statusQuo,
  row.gains AS _gains,
  row.leftOut AS _leftOut

// Which pairs of issues two actors could trade.
UNWIND $_rows AS row
MATCH (first:Actor {id: row.first})
CALL (row) { MATCH (second:Actor {id: row.second}) RETURN second }
RETURN
  first AS first,
  second AS second,
  row.trades AS _trades,
  row.leftOut AS _leftOut

UNWIND range(0, size(_chain) - 1) AS place
MATCH (link:Source {id: _chain[place]})
RETURN
  link AS link,
  place AS _place
ORDER BY _place

UNWIND range(0, size(_parts) - 1) AS at
RETURN
  _parts[at].text AS text,
  _parts[at].matched AS matched,
  at AS _part
ORDER BY _part

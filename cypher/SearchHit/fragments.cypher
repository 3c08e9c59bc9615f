UNWIND range(0, size(_fragments) - 1) AS at
RETURN
  _fragments[at].field AS field,
  _fragments[at].cutBefore AS cutBefore,
  _fragments[at].cutAfter AS cutAfter,
  _fragments[at].parts AS _parts,
  at AS _at
ORDER BY _at

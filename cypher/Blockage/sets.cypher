// In the order in which the analysis gives them.
UNWIND range(0, size(_sets) - 1) AS place
RETURN _sets[place] AS _ids, place AS _place
ORDER BY _place

// In the order in which the analysis gives them.
UNWIND range(0, size(_blocs) - 1) AS place
RETURN size(_blocs[place]) AS size, _blocs[place] AS _members, place AS _place
ORDER BY _place

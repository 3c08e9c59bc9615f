// The kinds of reason given for rejecting more than one demand, most demands first.
MATCH (response:Response {responseType: 'REJECT', toKind: 'DEMAND'})-[:BECAUSE]->(reason:Reason)
WHERE response.sortDate IS NOT NULL AND response.id IS NOT NULL
  AND response.by = $by
  AND reason.reasonKind = $reasonKind
  AND reason.knownFrom <= $knownOn
WITH reason.reasonKind AS reasonKind, count(DISTINCT response.to) AS demands, collect(reason.id) AS _reasons
WHERE demands > 1
RETURN reasonKind AS reasonKind, demands AS demands, _reasons AS _reasons
ORDER BY demands DESC, reasonKind

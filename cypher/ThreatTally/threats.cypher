// The threats of one kind that an actor made, newest first.
MATCH (threat:Threat)
WHERE threat.sortDate IS NOT NULL AND threat.id IS NOT NULL AND threat.by = by.id AND threat.threatKind = threatKind
RETURN threat AS threat
ORDER BY
  threat.by DESC,  // bound
  threat.sortDate DESC, threat.id DESC
LIMIT $first

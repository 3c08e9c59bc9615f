// Threats, newest first.
// In index order: nothing; $by; $by, $to
MATCH (threat:Threat)
WHERE threat.sortDate IS NOT NULL AND threat.id IS NOT NULL
  AND threat.by = $by
  AND EXISTS { (threat)-[:ADDRESSED_TO]->(:Actor {id: $to}) }
  AND threat.threatKind = $threatKind
  AND threat.specified = $specified
  AND threat.sortDate <= $afterThreatSortDate AND (threat.sortDate < $afterThreatSortDate OR threat.id < $afterThreatId)
RETURN threat AS threat
ORDER BY
  threat.by DESC,  // with $by
  threat.sortDate DESC, threat.id DESC
LIMIT $first

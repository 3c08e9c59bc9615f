// knownOn: that one position took the place of the other is known with the later of the two.
// Where a spokesperson and the head or a minister of the same principal differ, newest first: by positions that collide, by the
// table of redLineCollisions, or by a claim that one asserts and the other denies. Where what was said first had been given up by
// the time the other spoke, or one position took the place of the other, that is a change and not a gap.
MATCH (spokesperson:Statement {capacity: 'SPOKESPERSON'})-[:ON_BEHALF_OF]->(actor:Actor)
WHERE spokesperson.sortDate IS NOT NULL AND spokesperson.id IS NOT NULL
  AND actor.id = $of
  AND spokesperson.sortDate <= $afterSpokespersonSortDate AND (spokesperson.sortDate < $afterSpokespersonSortDate OR spokesperson.id <= $afterSpokespersonId)
WITH spokesperson, actor ORDER BY spokesperson.sortDate DESC, spokesperson.id DESC
CALL (spokesperson, actor) {
  MATCH (spokesperson)-[:VOICES]->(said:Position {by: actor.id})
  MATCH (said)-[:ON]->(outcome)-[leads:EXCLUSIVE_WITH|IMPLIES]-(far)
  WHERE CASE said.polarity
      WHEN 'SEEKS' THEN startNode(leads) = outcome
      ELSE endNode(leads) = outcome AND type(leads) = 'IMPLIES'
    END
  WITH spokesperson, actor, said, far,
    CASE WHEN said.polarity = 'SEEKS' AND type(leads) = 'IMPLIES' THEN 'REFUSES' ELSE 'SEEKS' END AS polarity
  MATCH (against:Position {outcome: far.id, polarity: polarity, by: actor.id})
  MATCH (against)<-[:VOICES]-(principal:Statement)-[:ON_BEHALF_OF]->(actor)
  WHERE principal.capacity IN ['HEAD', 'MINISTER']
  WITH principal, said, against,
    CASE WHEN spokesperson.sortDate < principal.sortDate THEN said WHEN principal.sortDate < spokesperson.sortDate THEN against END AS first,
    CASE WHEN spokesperson.sortDate < principal.sortDate THEN principal.sortDate ELSE spokesperson.sortDate END AS day
  WHERE (first IS NULL OR NOT EXISTS {
      (first)<-[:SUPERSEDES]-(later:Position)
      WHERE later.sortDate <= day
        AND later.knownFrom <= $knownOn
    })
    AND NOT EXISTS { (against)-[:SUPERSEDES*1..]-(said) }
  RETURN principal, said, against, 'COLLIDING_POSITIONS' AS gapKind
  UNION
  MATCH (spokesperson)-[one:VOICES]->(said:Claim)<-[other:VOICES]-(principal:Statement)-[:ON_BEHALF_OF]->(actor)
  WHERE one.voice <> other.voice AND principal.capacity IN ['HEAD', 'MINISTER']
  RETURN principal, said, said AS against, 'CLAIM_DENIED' AS gapKind
}
WITH spokesperson, principal, said, against, gapKind
WHERE true
  AND NOT (spokesperson.id = $afterSpokespersonId AND said.id < $afterSaidId)
  AND NOT (spokesperson.id = $afterSpokespersonId AND said.id = $afterSaidId AND principal.id < $afterPrincipalId)
  AND NOT (spokesperson.id = $afterSpokespersonId AND said.id = $afterSaidId AND principal.id = $afterPrincipalId AND against.id <= $afterAgainstId)
RETURN
  spokesperson AS spokesperson,
  said AS said,
  principal AS principal,
  against AS against,
  gapKind AS gapKind
ORDER BY spokesperson.sortDate DESC, spokesperson.id DESC, said.id, principal.id, against.id
LIMIT $first

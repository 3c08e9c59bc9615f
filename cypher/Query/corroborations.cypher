// How many independent sources support each claim, the newest claim first. A source supports a claim where its words, or those of
// a statement in it that does not deny the claim, are evidence of it. Two sources depend on one another if they have a
// key in common: themselves, what they relay, the statements in which they put the claim forward, and what those report.
MATCH (claim:Claim)
WHERE claim.sortDate IS NOT NULL AND claim.id IS NOT NULL
  AND claim.id = $claim
  AND claim.sortDate <= $afterClaimSortDate AND (claim.sortDate < $afterClaimSortDate OR claim.id < $afterClaimId)
  AND claim.knownFrom <= $knownOn
// Each claim is one item, so the page is cut before its sources are looked for.
WITH claim ORDER BY claim.sortDate DESC, claim.id DESC LIMIT $first
OPTIONAL MATCH (claim)-[evidenced:EVIDENCED_BY]->(passage:Passage)-[:IN]->(source:Source)
WHERE NOT EXISTS { (:Statement {id: evidenced.statement})-[:VOICES {voice: 'DENIES'}]->(claim) }
  AND passage.knownFrom <= $knownOn
OPTIONAL MATCH (:Statement {id: evidenced.statement})-[:REPORTS]->{0,9}(said:Statement)
OPTIONAL MATCH (source)-[:RELAYS]->{0,9}(relayed:Source)
WITH claim, source, collect(DISTINCT said.id) + collect(DISTINCT relayed.id) AS keys
ORDER BY source.id
WITH claim, [one IN collect({source: source.id, keys: keys}) WHERE one.source IS NOT NULL] AS found
WITH claim, found,
  reduce(groups = [], one IN found |
    [other IN groups WHERE none(key IN other WHERE key IN one.keys)] +
    [reduce(all = one.keys, other IN [each IN groups WHERE any(key IN each WHERE key IN one.keys)] | all + other)]
  ) AS groups
RETURN
  claim AS claim,
  size(found) AS sources,
  size(groups) AS independent,
  [keys IN groups | [one IN found WHERE one.source IN keys | one.source]] AS _groups
ORDER BY claim.sortDate DESC, claim.id DESC
LIMIT $first

// The claims that cannot be true if this one is; it holds in both directions.
MATCH (this)-[contradiction:CONTRADICTS]-(claim:Claim)
RETURN
  claim AS claim,
  contradiction.text AS text,
  contradiction.basis AS basis,
  contradiction.passages AS _passages,
  contradiction.statements AS _statements
ORDER BY claim.id

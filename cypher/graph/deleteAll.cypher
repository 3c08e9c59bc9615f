// Takes away everything, the ledger too.
MATCH (node)
DETACH DELETE node

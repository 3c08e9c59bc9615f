// Keeps everybody else who runs this waiting until the transaction has ended: setting a property, if only to what it is, takes
// the lock of its node. No row where the database was never prepared, or a restore has not ended.
MATCH (ledger:Migration {version: 1})
SET ledger.name = ledger.name
RETURN elementId(ledger) AS locked

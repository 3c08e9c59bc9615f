UNWIND _trades AS row
MATCH (firstIssue:Issue {id: row.firstIssue})<-[:SETTLES]-(firstOutcome:Outcome {id: row.firstOutcome})
CALL (row) {
  MATCH (secondIssue:Issue {id: row.secondIssue})<-[:SETTLES]-(secondOutcome:Outcome {id: row.secondOutcome})
  RETURN secondIssue, secondOutcome
}
RETURN
  firstIssue AS firstIssue,
  firstOutcome AS firstOutcome,
  secondIssue AS secondIssue,
  secondOutcome AS secondOutcome,
  row.robust AS robust,
  row.gains AS _gains
ORDER BY firstIssue.id, secondIssue.id

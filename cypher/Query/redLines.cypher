// Red lines, newest first.
// In index order: nothing; $of; $issue; $of, $issue; $of, $basis
MATCH (redLine:RedLine)
WHERE redLine.sortDate IS NOT NULL AND redLine.id IS NOT NULL
  AND redLine.by = $of
  AND redLine.issue = $issue
  AND redLine.basis = $basis
  AND redLine.sortDate <= $afterRedLineSortDate AND (redLine.sortDate < $afterRedLineSortDate OR redLine.id < $afterRedLineId)
RETURN redLine AS redLine
ORDER BY
  redLine.by DESC,     // with $of
  redLine.issue DESC,  // with $issue
  redLine.sortDate DESC, redLine.id DESC
LIMIT $first

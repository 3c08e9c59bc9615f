// Changes of position on record, the latest first.
MATCH (later:Position)-[superseding:SUPERSEDES]->(earlier:Position)
WHERE true
  AND later.by = $of
  AND earlier.issue = $issue
  AND CASE WHEN earlier:RedLine THEN 'RED_LINE' ELSE toUpper(head([label IN labels(earlier) WHERE NOT label IN ['Record', 'Position']])) END = $kind
  AND superseding.change = $change
  AND later.sortDate <= $afterLaterSortDate AND (later.sortDate < $afterLaterSortDate OR later.id <= $afterLaterId)
  AND NOT (later.id = $afterLaterId AND earlier.id >= $afterEarlierId)
RETURN
  earlier AS earlier,
  later AS later,
  superseding.change AS change,
  superseding.basis AS basis,
  superseding.passages AS _passages,
  superseding.statements AS _statements
ORDER BY later.sortDate DESC, later.id DESC, earlier.id DESC
LIMIT $first

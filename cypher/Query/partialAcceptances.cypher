// Packages of which an actor accepted a clause, be it in part or on a condition, and not all as they stand; newest package first.
MATCH (response:Response)-[:TO]->(clause:Position)-[:PART_OF]->(package:Position)
WHERE response.sortDate IS NOT NULL AND response.id IS NOT NULL AND response.by <> package.by
  AND response.by = $by
  AND response.knownFrom <= $knownOn
WITH package, response.by AS _by, count(DISTINCT clause) AS answered, collect(DISTINCT response.responseType) AS types
WHERE any(type IN types WHERE type IN ['ACCEPT', 'PARTIAL', 'CONDITIONAL'])
  AND (types <> ['ACCEPT'] OR EXISTS {
    MATCH (clause:Position)-[:PART_OF]->(package)
    WHERE clause.knownFrom <= $knownBy AND NOT EXISTS { (clause)<-[:TO]-(answer:Response {by: _by}) WHERE answer.knownFrom <= $knownBy }
  })
MATCH (actor:Actor {id: _by})
WITH package, actor, _by
WHERE true
  AND package.sortDate <= $afterPackageSortDate AND (package.sortDate < $afterPackageSortDate OR package.id <= $afterPackageId)
  AND NOT (package.id = $afterPackageId AND _by >= $after_by)
RETURN package AS package, actor AS by, _by AS _by
ORDER BY package.sortDate DESC, package.id DESC, _by DESC
LIMIT $first

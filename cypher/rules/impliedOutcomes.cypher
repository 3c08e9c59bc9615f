// What an outcome entails over one link more than the paths of $length outcomes that are known. Run with 1, 2, 3 … until it
// finds nothing, it gives each pair its shortest path, and of several the first in order of ids; without walking all of them.
MATCH (first:Outcome {dossier: $dossier})-[implied:IMPLIES]->(:Outcome)-[:ENTAILS]->(next:Outcome)
WHERE size(implied.path) = $length AND NOT EXISTS { (first)-[:IMPLIES]->(next) }
WITH first, next, implied.path + next.id AS path
ORDER BY path
WITH first, next, head(collect(path)) AS path
CREATE (first)-[:IMPLIES {path: path}]->(next)
RETURN count(*) AS found

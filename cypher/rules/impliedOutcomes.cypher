// What an outcome entails, itself first, then link by link; by the shortest path, and of several by the first in order of ids.
MATCH (first:Outcome {dossier: $dossier})
MATCH path = ALL SHORTEST (first)-[:ENTAILS]->*(last:Outcome)
WITH first, last, [outcome IN nodes(path) | outcome.id] AS ids
ORDER BY ids
WITH first, last, head(collect(ids)) AS ids
CREATE (first)-[:IMPLIES {path: ids}]->(last)

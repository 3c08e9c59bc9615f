// Which outcomes cannot both come about, because what the one entails excludes what the other entails; in both directions.
// reverse() refuses a stored list, so it is given a copy.
MATCH (left:Outcome {dossier: $dossier})-[implied:IMPLIES]->(:Outcome)-[:EXCLUDES]-(:Outcome)<-[other:IMPLIES]-(right:Outcome)
WITH left, right, implied.path + reverse([id IN other.path | id]) AS path
ORDER BY size(path), path
WITH left, right, head(collect(path)) AS path
CREATE (left)-[:EXCLUSIVE_WITH {path: path}]->(right)

// Which outcomes cannot both come about, because what the one entails excludes what the other entails; in both directions.
MATCH (left:Outcome {dossier: $dossier})-[implied:IMPLIES]->(:Outcome)-[:EXCLUDES]-(:Outcome)<-[other:IMPLIES]-(right:Outcome)
WITH left, right, implied.path + reverse(other.path) AS path
ORDER BY size(path), path
WITH left, right, head(collect(path)) AS path
CREATE (left)-[:EXCLUSIVE_WITH {path: path}]->(right)

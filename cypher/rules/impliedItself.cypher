// Every outcome entails itself: the beginning of what impliedOutcomes.cypher finds.
MATCH (outcome:Outcome {dossier: $dossier})
CREATE (outcome)-[:IMPLIES {path: [outcome.id]}]->(outcome)

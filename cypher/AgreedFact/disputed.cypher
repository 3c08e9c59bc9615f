// Claims about the same things on which the two sides do not agree.
MATCH (claim)-[:ABOUT]->(thing:Record)<-[:ABOUT]-(other:Claim)
WHERE other <> claim AND NOT thing:Issue AND NOT thing:Actor
WITH DISTINCT other, _one, _other
MATCH (first:Statement)-[one:VOICES]->(other)
WHERE EXISTS { (first)-[:SPOKEN_BY|ON_BEHALF_OF]->(:Actor {id: _one}) }
  AND first.knownFrom <= $knownOn
WITH other, _other, collect(DISTINCT one.voice) AS voices
MATCH (second:Statement)-[two:VOICES]->(other)
WHERE EXISTS { (second)-[:SPOKEN_BY|ON_BEHALF_OF]->(:Actor {id: _other}) }
  AND second.knownFrom <= $knownOn
WITH other, voices, collect(DISTINCT two.voice) AS otherVoices
WHERE any(voice IN voices WHERE any(otherVoice IN otherVoices WHERE otherVoice <> voice))
RETURN other AS other
ORDER BY other.id

// The records that hold any of the words, up to 500: first those with more of them, then those with more as they were typed,
// then by what the index says of how rare and how frequent the words are.
UNWIND $_prepared AS term
CALL db.index.fulltext.queryNodes('words', term.lucene) YIELD node, score
WITH term, node, score
WHERE node.knownFrom <= $knownBy
  AND any(label IN labels(node) WHERE toUpper(label) IN $kinds)
WITH node, term.term AS term, max(term.exact) AS exact, max(score) AS score
WITH node, count(term) AS found, sum(exact) AS exact, sum(score) AS score
ORDER BY found DESC, exact DESC, score DESC, node.id
LIMIT 500
WITH collect(node {.id, score: score, .name, .title, .text, .exact, .speakerAsReported, .aliases}) AS hits
RETURN $text AS text, hits AS hits

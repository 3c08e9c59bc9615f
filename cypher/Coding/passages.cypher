// The passages that begin in the sentence: before the next one that was coded begins.
// knownOn: the sentences of a source are known all at once.
OPTIONAL MATCH (next:Coding {source: this.source})
WHERE next.start > this.start
WITH this, min(next.start) AS end
MATCH (passage:Passage {source: this.source})
WHERE passage.start >= this.start AND (end IS NULL OR passage.start < end)
RETURN passage AS passage
ORDER BY passage.start, passage.end

// What each coder read, sentence by sentence.
MATCH (coding:Coding {source: this.id})
WHERE coding.start IS NOT NULL
RETURN coding AS coding
ORDER BY coding.start, coding.coder

// In the order in which the analysis gives them.
UNWIND range(0, size(_inputs) - 1) AS place
RETURN
  _inputs[place].estimateKind AS estimateKind,
  _inputs[place].value AS value,
  _inputs[place].low AS low,
  _inputs[place].high AS high,
  _inputs[place].estimates AS _estimates,
  place AS _place
ORDER BY _place

// Makes the mark that another restore has left this one's, so that the other one stops.
MATCH (mark:Migration {version: 0})
SET mark.restore = $restore, mark.step = 0

// Offers that seek what the other side demands, or what entails it, newest offer first.
UNWIND [[$between[0], $between[1]], [$between[1], $between[0]]] AS sides
MATCH (offer:Offer {by: sides[0], polarity: 'SEEKS'})
WHERE offer.sortDate IS NOT NULL AND offer.id IS NOT NULL
  AND offer.sortDate <= $afterOfferSortDate AND (offer.sortDate < $afterOfferSortDate OR offer.id <= $afterOfferId)
MATCH (offer)-[:ON]->(offered:Outcome)-[leads:IMPLIES]->(wanted:Outcome)
MATCH (demand:Demand {outcome: wanted.id, polarity: 'SEEKS', by: sides[1]})
WHERE true
  AND NOT (offer.id = $afterOfferId AND demand.id >= $afterDemandId)
RETURN offer AS offer, demand AS demand, leads.path AS _path
ORDER BY offer.sortDate DESC, offer.id DESC, demand.id DESC
LIMIT $first

// Offers, newest first.
// In index order: nothing; $by; $issue; $by, $issue; $by, $to
MATCH (offer:Offer)
WHERE offer.sortDate IS NOT NULL AND offer.id IS NOT NULL
  AND offer.by = $by
  AND EXISTS { (offer)-[:ADDRESSED_TO]->(:Actor {id: $to}) }
  AND offer.issue = $issue
  AND offer.sortDate <= $afterOfferSortDate AND (offer.sortDate < $afterOfferSortDate OR offer.id < $afterOfferId)
RETURN offer AS offer
ORDER BY
  offer.by DESC,     // with $by
  offer.issue DESC,  // with $issue
  offer.sortDate DESC, offer.id DESC
LIMIT $first

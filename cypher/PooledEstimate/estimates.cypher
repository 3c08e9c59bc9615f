UNWIND _estimates AS id
MATCH (estimate:Estimate {id: id})
RETURN estimate AS estimate
ORDER BY estimate.id

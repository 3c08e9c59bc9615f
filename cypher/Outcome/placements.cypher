MATCH (estimate:Estimate {about: this.id, estimateKind: 'PLACEMENT'})
RETURN estimate AS estimate
ORDER BY estimate.id

MATCH (estimate:Estimate {about: this.id, estimateKind: 'CAPABILITY'})
RETURN estimate AS estimate
ORDER BY estimate.id

MATCH (estimate:Estimate {about: this.id, estimateKind: 'SALIENCE'})
RETURN estimate AS estimate
ORDER BY estimate.id

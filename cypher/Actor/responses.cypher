// What an actor answered, newest first.
MATCH (response:Response {by: this.id})
WHERE response.sortDate IS NOT NULL AND response.id IS NOT NULL
RETURN response AS response
ORDER BY
  response.by DESC,  // bound
  response.sortDate DESC, response.id DESC
LIMIT $first

// The answers to a position, newest first.
MATCH (response:Response {to: this.id})
WHERE response.sortDate IS NOT NULL AND response.id IS NOT NULL
RETURN response AS response
ORDER BY response.to DESC, response.sortDate DESC, response.id DESC

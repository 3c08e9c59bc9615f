// The rejections that an issue drew, newest first.
MATCH (response:Response)
WHERE response.sortDate IS NOT NULL AND response.id IS NOT NULL AND response.issue = issue.id AND response.responseType = 'REJECT'
RETURN response AS response
ORDER BY
  response.issue DESC,  // bound
  response.sortDate DESC, response.id DESC
LIMIT $first

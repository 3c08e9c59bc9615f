MATCH (package)<-[:PART_OF]-(:Position)<-[:TO]-(response:Response {by: _by})
WHERE response.responseType = 'REJECT'
RETURN response AS response
ORDER BY response.id

MATCH (package)<-[:PART_OF]-(:Position)<-[:TO]-(response:Response {by: _by})
WHERE response.responseType IN ['ACCEPT', 'PARTIAL', 'CONDITIONAL']
RETURN response AS response
ORDER BY response.id

MATCH (withdrawn)<-[:TO]-(response:Response)
RETURN response AS response
ORDER BY response.sortDate DESC, response.id DESC

UNWIND _reasons AS id
MATCH (reason:Reason {id: id})
RETURN reason AS reason
ORDER BY reason.id

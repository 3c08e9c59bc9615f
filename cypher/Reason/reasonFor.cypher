MATCH (this)<-[:BECAUSE]-(reasoned:Response|Position)
RETURN reasoned AS reasoned

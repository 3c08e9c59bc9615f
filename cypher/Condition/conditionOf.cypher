MATCH (this)<-[:SUBJECT_TO]-(dependent:Record)
RETURN dependent AS dependent

// Constraints and indexes, each as the statement that makes it.
SHOW INDEXES YIELD createStatement
RETURN createStatement AS statement

// Instruments, by id.
// In index order: nothing
MATCH (instrument:Instrument)
WHERE instrument.id IS NOT NULL
  AND instrument.id > $afterInstrumentId
RETURN instrument AS instrument
ORDER BY instrument.id
LIMIT $first

// What unnamed persons said, which is little beside all that was said.
CREATE INDEX statement_named_speaker_kind IF NOT EXISTS FOR (r:Statement) ON (r.named, r.speakerKind);

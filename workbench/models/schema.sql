-- The journal: what a review file is. Grow-only; everything else in the file is a view of it.
CREATE TABLE revision (
  id BLOB PRIMARY KEY CHECK (length(id) = 32),
  body TEXT NOT NULL,
  entity TEXT NOT NULL,
  entity_id TEXT NOT NULL,
  field TEXT NOT NULL,
  author TEXT NOT NULL,
  device TEXT NOT NULL,
  chain TEXT NOT NULL,
  seq INTEGER NOT NULL,
  depth INTEGER NOT NULL,
  hlc INTEGER NOT NULL
) STRICT;
CREATE INDEX revision_field ON revision (entity, entity_id, field);
CREATE INDEX revision_chain ON revision (chain, seq);

-- The public key of each device that signed something, by its SHA-256 (hex).
CREATE TABLE device (id TEXT PRIMARY KEY, public_key BLOB NOT NULL) STRICT;

-- A device's word for its chain up to a head.
CREATE TABLE signature (
  chain TEXT NOT NULL,
  seq INTEGER NOT NULL,
  head BLOB NOT NULL,
  signature BLOB NOT NULL,
  PRIMARY KEY (chain, seq, head)
) STRICT, WITHOUT ROWID;

-- The bytes of documents, by SHA-256.
CREATE TABLE blob (sha256 TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT;

-- What belongs to this copy: which call, whose copy, and the versions it was written with.
CREATE TABLE local (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TRIGGER revision_no_update BEFORE UPDATE ON revision BEGIN SELECT RAISE(ABORT, 'revision is grow-only'); END;
CREATE TRIGGER revision_no_delete BEFORE DELETE ON revision BEGIN SELECT RAISE(ABORT, 'revision is grow-only'); END;
CREATE TRIGGER device_no_update BEFORE UPDATE ON device BEGIN SELECT RAISE(ABORT, 'device is grow-only'); END;
CREATE TRIGGER device_no_delete BEFORE DELETE ON device BEGIN SELECT RAISE(ABORT, 'device is grow-only'); END;
CREATE TRIGGER signature_no_update BEFORE UPDATE ON signature BEGIN SELECT RAISE(ABORT, 'signature is grow-only'); END;
CREATE TRIGGER signature_no_delete BEFORE DELETE ON signature BEGIN SELECT RAISE(ABORT, 'signature is grow-only'); END;
CREATE TRIGGER blob_no_update BEFORE UPDATE ON blob BEGIN SELECT RAISE(ABORT, 'blob is grow-only'); END;

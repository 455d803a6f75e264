-- Caches of the journal's shape; like the entity tables they can be dropped and folded again at any time.
CREATE TABLE parent (
  parent BLOB NOT NULL,
  child BLOB NOT NULL,
  PRIMARY KEY (parent, child)
) STRICT, WITHOUT ROWID;

-- Whose a chain is, and whether it counts here: as a reviewer's own (counts) or as a lead's (leads); retracted says
-- that a part of it doesn't, until is the last seq that counts where its device's key was revoked.
CREATE TABLE chain (
  id TEXT PRIMARY KEY,
  device TEXT NOT NULL,
  author TEXT NOT NULL,
  audience TEXT NOT NULL,
  counts INTEGER NOT NULL DEFAULT 0,
  leads INTEGER NOT NULL DEFAULT 0,
  retracted INTEGER NOT NULL DEFAULT 0,
  until INTEGER
) STRICT;

-- The parts of chains, from seq to seq, that leads have retracted.
CREATE TABLE retracted (
  chain TEXT NOT NULL,
  first INTEGER NOT NULL,
  last INTEGER NOT NULL,
  PRIMARY KEY (chain, first, last)
) STRICT, WITHOUT ROWID;

-- The heads of each field among the revisions that count; winner = 1 is the value shown, settled = 1 where a lead said
-- which of several it is.
CREATE TABLE head (
  entity TEXT NOT NULL,
  entity_id TEXT NOT NULL,
  field TEXT NOT NULL,
  revision BLOB NOT NULL,
  depth INTEGER NOT NULL,
  value TEXT NOT NULL,
  winner INTEGER NOT NULL,
  settled INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (entity, entity_id, field, revision)
) STRICT, WITHOUT ROWID;

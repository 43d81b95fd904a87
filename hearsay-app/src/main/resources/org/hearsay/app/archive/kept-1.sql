-- Hearsay archive, version 1: pages stay as they came.
CREATE TABLE page (
  id TEXT PRIMARY KEY,
  path TEXT NOT NULL,
  form TEXT NOT NULL,
  url TEXT,
  charset TEXT,
  fetched TEXT,
  raw BLOB NOT NULL
) WITHOUT ROWID;

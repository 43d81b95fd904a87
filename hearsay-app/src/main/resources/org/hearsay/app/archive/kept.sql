-- Hearsay archive, version 2: what is kept. Pages stay as they came; what people corrected stays apart from what was found.
CREATE TABLE IF NOT EXISTS page (
  id TEXT PRIMARY KEY,
  path TEXT NOT NULL,
  form TEXT NOT NULL,
  url TEXT,
  charset TEXT,
  fetched TEXT,
  raw BLOB NOT NULL
) WITHOUT ROWID;
CREATE TABLE unread (
  path TEXT NOT NULL,
  problem TEXT NOT NULL,
  detail TEXT NOT NULL,
  offset INTEGER NOT NULL,
  confidence REAL NOT NULL,
  PRIMARY KEY (path, offset, problem)
) WITHOUT ROWID;
CREATE TABLE correction (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  object TEXT NOT NULL,
  words TEXT NOT NULL,
  made TEXT NOT NULL,
  withdrawn TEXT
);
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE former (id TEXT PRIMARY KEY, kind TEXT NOT NULL, member TEXT NOT NULL) WITHOUT ROWID;

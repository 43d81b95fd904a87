-- Hearsay archive, version 2: what could not be read; what people corrected, apart from what was found.
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

-- Hearsay archive, version 3: what corrections speak of, so that it is found again under another id; what was fetched.
ALTER TABLE correction ADD COLUMN subject_page TEXT;
ALTER TABLE correction ADD COLUMN subject_words TEXT NOT NULL DEFAULT '';
ALTER TABLE correction ADD COLUMN object_page TEXT;
ALTER TABLE correction ADD COLUMN object_words TEXT NOT NULL DEFAULT '';
CREATE TABLE watched (
  url TEXT PRIMARY KEY,
  etag TEXT,
  modified TEXT,
  asked TEXT NOT NULL,
  outcome TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX page_path ON page (path);
DELETE FROM meta;

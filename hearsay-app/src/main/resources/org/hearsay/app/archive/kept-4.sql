-- Hearsay archive, version 4: stories are kept with a hash of what they are made of, and a log of what became of them; all derived anew.
CREATE TABLE story_change (
  number INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  before TEXT NOT NULL,
  after TEXT NOT NULL
);
DELETE FROM meta;

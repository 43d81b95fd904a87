-- Hearsay archive, version 4: what the steps made of the pages; all of it can be made again.
-- Offsets count UTF-16 units. Times are ISO 8601, as precise as the page states them.
CREATE TABLE page_facts (page TEXT PRIMARY KEY, imprint BLOB NOT NULL, known TEXT, facts BLOB);
CREATE TABLE article (
  id TEXT NOT NULL UNIQUE,
  path TEXT NOT NULL,
  url TEXT,
  outlet TEXT,
  title TEXT NOT NULL,
  subtitle TEXT,
  authors TEXT NOT NULL,
  published TEXT,
  modified TEXT,
  language TEXT NOT NULL,
  text TEXT NOT NULL,
  confidence REAL NOT NULL
);
CREATE INDEX article_outlet ON article (outlet, published);
CREATE VIRTUAL TABLE article_text USING fts5 (title, text, content = 'article', tokenize = 'unicode61 remove_diacritics 2');
CREATE TABLE outlet (id TEXT PRIMARY KEY, name TEXT NOT NULL, articles INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE speaker (id TEXT PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL, spellings TEXT NOT NULL, descriptions TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX speaker_name ON speaker (name);
CREATE TABLE attribution (
  id TEXT NOT NULL UNIQUE,
  article TEXT NOT NULL,
  place INTEGER NOT NULL,
  kind TEXT NOT NULL,
  content TEXT NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  source TEXT NOT NULL,
  cue TEXT NOT NULL,
  speaker TEXT,
  said_on TEXT,
  confidence REAL NOT NULL,
  rule TEXT NOT NULL
);
CREATE INDEX attribution_article ON attribution (article);
CREATE INDEX attribution_speaker ON attribution (speaker);
CREATE VIRTUAL TABLE attribution_text USING fts5 (content, content = 'attribution', tokenize = 'unicode61 remove_diacritics 2');
CREATE TABLE story (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  fewest_origins INTEGER NOT NULL,
  most_origins INTEGER NOT NULL,
  articles INTEGER NOT NULL,
  statements INTEGER NOT NULL,
  conflicts INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX story_size ON story (articles);
CREATE TABLE story_article (story TEXT NOT NULL, article TEXT NOT NULL, position INTEGER NOT NULL, PRIMARY KEY (story, article)) WITHOUT ROWID;
CREATE INDEX story_of_article ON story_article (article);
CREATE TABLE story_facts (story TEXT PRIMARY KEY, inputs TEXT NOT NULL, facts BLOB NOT NULL);
CREATE TABLE statement (id TEXT PRIMARY KEY, story TEXT, speaker TEXT, said_on TEXT, band TEXT NOT NULL, probability REAL NOT NULL) WITHOUT ROWID;
CREATE INDEX statement_speaker ON statement (speaker);
CREATE TABLE witness (statement TEXT NOT NULL, attribution TEXT NOT NULL, position INTEGER NOT NULL, PRIMARY KEY (statement, attribution)) WITHOUT ROWID;
CREATE INDEX witness_attribution ON witness (attribution);
CREATE TABLE passage (
  a TEXT NOT NULL, b TEXT NOT NULL,
  a_start INTEGER NOT NULL, a_end INTEGER NOT NULL, b_start INTEGER NOT NULL, b_end INTEGER NOT NULL,
  words INTEGER NOT NULL, overlap REAL NOT NULL, quoted INTEGER NOT NULL
);
CREATE TABLE node (story TEXT NOT NULL, id TEXT NOT NULL, kind TEXT NOT NULL, label TEXT NOT NULL, PRIMARY KEY (story, id)) WITHOUT ROWID;
CREATE TABLE edge (story TEXT NOT NULL, "from" TEXT NOT NULL, "to" TEXT NOT NULL, probability REAL NOT NULL, certainty TEXT NOT NULL, evidence TEXT NOT NULL);
CREATE INDEX edge_from ON edge ("from");
CREATE INDEX edge_to ON edge ("to");
CREATE INDEX edge_story ON edge (story);
CREATE TABLE conflict (id TEXT NOT NULL, story TEXT NOT NULL, kind TEXT NOT NULL, relation TEXT NOT NULL, question TEXT NOT NULL, "values" TEXT NOT NULL, confidence REAL NOT NULL);
CREATE INDEX conflict_id ON conflict (id);
CREATE INDEX conflict_story ON conflict (story);
CREATE TABLE rejected (path TEXT NOT NULL, problem TEXT NOT NULL, detail TEXT NOT NULL, offset INTEGER NOT NULL, confidence REAL NOT NULL);
CREATE TABLE applied (correction INTEGER PRIMARY KEY);

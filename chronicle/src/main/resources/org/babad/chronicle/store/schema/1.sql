-- Schema 1 of a chronicle. Days are counted from 1970-01-01. JSON columns hold the forms of org.babad.model.json; the
-- columns beside them are what queries filter and sort by, always derived from the JSON.

CREATE TABLE article (
  key INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  published INTEGER,               -- day
  url TEXT,
  publisher TEXT,
  title TEXT,
  digest BLOB NOT NULL,            -- SHA-256 of the article and its claims: what "the same" means
  source_digest BLOB NOT NULL,     -- SHA-256 of the article alone
  signature BLOB NOT NULL,         -- MinHash of the text
  copy_of INTEGER REFERENCES article (key) ON DELETE SET NULL,
  json TEXT NOT NULL
);
CREATE INDEX article_copy ON article (copy_of) WHERE copy_of IS NOT NULL;

-- Bands of the signatures: articles that share one may be copies of each other.
CREATE TABLE article_band (
  band INTEGER NOT NULL,
  article INTEGER NOT NULL,
  PRIMARY KEY (band, article)
) WITHOUT ROWID;

CREATE TABLE event (
  key INTEGER PRIMARY KEY AUTOINCREMENT,
  type TEXT NOT NULL,
  country TEXT,
  actor_side TEXT,
  target_side TEXT,
  first_day INTEGER,
  last_day INTEGER,
  sort_day INTEGER NOT NULL,       -- first day, else first publication, else 9999999
  latitude REAL,
  longitude REAL,
  statuses INTEGER NOT NULL,       -- a bit for each status that a claim gives, by its ordinal
  disputed INTEGER NOT NULL,       -- a bit for each slot that claims disagree on, by its ordinal
  articles INTEGER NOT NULL,
  voices INTEGER NOT NULL,
  killed_best INTEGER,
  killed_low INTEGER,
  killed_high INTEGER,
  json TEXT NOT NULL
);
CREATE INDEX event_time ON event (sort_day, key);
CREATE INDEX event_type ON event (type, sort_day);
CREATE INDEX event_country ON event (country, sort_day);
CREATE INDEX event_disputed ON event (sort_day, key) WHERE disputed <> 0;
CREATE INDEX event_point ON event (latitude, longitude) WHERE latitude IS NOT NULL;

-- Ids of events that were merged into others: an old address still leads somewhere.
CREATE TABLE event_former (
  former INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (key) ON DELETE CASCADE
);
CREATE INDEX event_former_event ON event_former (event);

CREATE TABLE claim (
  key INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  article INTEGER NOT NULL REFERENCES article (key) ON DELETE CASCADE,
  event INTEGER REFERENCES event (key),
  antecedent INTEGER,              -- the earlier claim that it was linked to, where there is one
  sentence TEXT NOT NULL,
  json TEXT NOT NULL
);
CREATE INDEX claim_article ON claim (article);
CREATE INDEX claim_event ON claim (event);
CREATE INDEX claim_antecedent ON claim (antecedent) WHERE antecedent IS NOT NULL;

-- Where a claim looks for others: a hash of type and two slots, and the first day that it may be about.
CREATE TABLE claim_block (
  block INTEGER NOT NULL,
  day INTEGER NOT NULL,
  claim INTEGER NOT NULL,
  PRIMARY KEY (block, day, claim)
) WITHOUT ROWID;

CREATE TABLE disagreement (
  event INTEGER NOT NULL REFERENCES event (key) ON DELETE CASCADE,
  place INTEGER NOT NULL,          -- in the event's list
  json TEXT NOT NULL,
  PRIMARY KEY (event, place)
) WITHOUT ROWID;

CREATE VIRTUAL TABLE article_words USING fts5 (
  title, text, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2"
);
CREATE VIRTUAL TABLE claim_words USING fts5 (
  sentence, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2"
);

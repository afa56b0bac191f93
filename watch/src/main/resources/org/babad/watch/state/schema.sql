-- The state of a watch, in tables of its own in the chronicle's file: both are written through one log, so that what is marked
-- as read is never there without the article. Times are milliseconds since 1970-01-01, 0 for never.

CREATE TABLE IF NOT EXISTS watch_version (
  version INTEGER NOT NULL
);

CREATE TABLE IF NOT EXISTS watch_feed (
  key INTEGER PRIMARY KEY,
  address TEXT NOT NULL UNIQUE,    -- as it was given
  moved TEXT,                      -- where it is now, after permanent redirects
  host TEXT NOT NULL,
  listed INTEGER NOT NULL,         -- whether the last run was given it
  gone INTEGER NOT NULL DEFAULT 0, -- 410: not asked again
  title TEXT,
  etag TEXT,
  last_modified TEXT,
  status INTEGER NOT NULL DEFAULT 0,
  message TEXT,                    -- what was wrong with the last poll
  failures INTEGER NOT NULL DEFAULT 0,
  pace INTEGER NOT NULL,           -- milliseconds from one poll to the next
  due INTEGER NOT NULL,
  polled INTEGER NOT NULL DEFAULT 0,
  served INTEGER NOT NULL DEFAULT 0, -- when it last came in full
  fresh INTEGER NOT NULL DEFAULT 0   -- new items in the last poll
);

CREATE TABLE IF NOT EXISTS watch_item (
  key INTEGER PRIMARY KEY,
  feed INTEGER NOT NULL REFERENCES watch_feed (key),
  guid TEXT NOT NULL,
  link TEXT,                       -- what its address has in common with other spellings of it
  address TEXT,
  host TEXT,
  title TEXT,
  author TEXT,
  publisher TEXT,
  published TEXT,                  -- ISO day or time
  state INTEGER NOT NULL,          -- 0 waiting, 1 read, 2 given up, 3 set aside
  attempts INTEGER NOT NULL DEFAULT 0,
  due INTEGER NOT NULL,
  seen INTEGER NOT NULL,           -- when a feed last listed it
  ended INTEGER NOT NULL DEFAULT 0,
  message TEXT                     -- why it was not read
);
CREATE UNIQUE INDEX IF NOT EXISTS watch_item_guid ON watch_item (feed, guid);
CREATE UNIQUE INDEX IF NOT EXISTS watch_item_link ON watch_item (link) WHERE link IS NOT NULL;
CREATE INDEX IF NOT EXISTS watch_item_waiting ON watch_item (host, due) WHERE state = 0;
CREATE INDEX IF NOT EXISTS watch_item_ended ON watch_item (feed, state, ended);

CREATE TABLE IF NOT EXISTS watch_host (
  host TEXT PRIMARY KEY,
  free INTEGER NOT NULL,           -- when its crawl delay ends
  failures INTEGER NOT NULL,
  rested INTEGER NOT NULL          -- when its rest after failures ends
) WITHOUT ROWID;

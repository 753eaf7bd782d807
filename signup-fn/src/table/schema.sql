-- The table that `Table` describes. Times are seconds since 1970.
CREATE TABLE items (
  key     TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  list    TEXT,
  sort    TEXT,
  expires INTEGER,
  body    TEXT NOT NULL CHECK (json_valid(body))
) STRICT, WITHOUT ROWID;

CREATE INDEX items_by_list ON items (list, sort, key) WHERE list IS NOT NULL;
CREATE INDEX items_by_expiry ON items (expires) WHERE expires IS NOT NULL;

-- For whoever opens the file with another program: one row for each signup, the answers as JSON.
CREATE VIEW signups AS
SELECT
  json_extract(body, '$.reference')  AS reference,
  json_extract(body, '$.form')       AS form,
  json_extract(body, '$.state')      AS state,
  json_extract(body, '$.occurrence') AS occurrence,
  json_extract(body, '$.created')    AS created,
  json_extract(body, '$.lang')       AS lang,
  json_extract(body, '$.answers')    AS answers
FROM items
WHERE key LIKE 'S#%'
ORDER BY created;

-- How many places of each occurrence are taken.
CREATE VIEW seats AS
SELECT substr(key, 3) AS occurrence, json_extract(body, '$.taken') AS taken
FROM items
WHERE key LIKE 'O#%';

PRAGMA user_version = 1;

-- Opens the Parquet tables of a mahdar export in DuckDB. In the folder of the tables:
--     duckdb -init mahdar.sql
-- The tables are views over the files; the views below answer five questions
-- (docs/cookbook.md). Columns: data-dictionary.md.

CREATE OR REPLACE VIEW sessions AS SELECT * FROM read_parquet('sessions.parquet');
CREATE OR REPLACE VIEW participants AS SELECT * FROM read_parquet('participants.parquet');
CREATE OR REPLACE VIEW points AS SELECT * FROM read_parquet('points.parquet');
CREATE OR REPLACE VIEW sources AS SELECT * FROM read_parquet('sources.parquet');
CREATE OR REPLACE VIEW office_holders AS SELECT * FROM read_parquet('office_holders.parquet');

-- Every pair of parties of every session; a before b in the alphabet.
CREATE OR REPLACE VIEW pairs AS
SELECT DISTINCT a.session_id, a.party AS a, b.party AS b
FROM participants a JOIN participants b ON a.session_id = b.session_id AND a.party < b.party;

-- 1. Which pairs met most?
CREATE OR REPLACE VIEW pairs_met_most AS
SELECT a, b, count(*) AS sessions,
       count(*) FILTER (mode = 'meeting') AS meetings, count(*) FILTER (mode = 'call') AS calls,
       min(day) AS first_day, max(day) AS last_day
FROM pairs JOIN sessions USING (session_id)
WHERE status = 'held'
GROUP BY a, b ORDER BY sessions DESC, a, b;

-- 2. How many planned sessions took place?
CREATE OR REPLACE VIEW planned_took_place AS
SELECT mode, count(*) AS announced,
       count(*) FILTER (status = 'held') AS held, count(*) FILTER (status = 'called_off') AS called_off,
       count(*) FILTER (status = 'planned') AS nothing_further_told
FROM sessions WHERE announced
GROUP BY mode ORDER BY announced DESC, mode;

-- 3. Where do readouts differ? Points that one side's account has, by session, where
-- there are accounts of two sides or more; and fields on which sources disagree.
CREATE OR REPLACE VIEW readouts_differ AS
SELECT session_id, from_date, s.parties, disagree,
       count(DISTINCT readout) AS accounts, count(p.point_id) AS points, count(p.point_id) FILTER (readout IS NOT NULL AND p.page_count = 1) AS told_once
FROM sessions s LEFT JOIN points p USING (session_id)
GROUP BY ALL
HAVING disagree IS NOT NULL OR count(DISTINCT readout) > 1
ORDER BY from_date, session_id;

-- 4. Which calls were followed by a meeting of the same pair within 30 days?
CREATE OR REPLACE VIEW calls_then_meetings AS
SELECT c.a, c.b, c.day AS call_day, min(m.day) AS meeting_day, min(m.day) - c.day AS days
FROM (SELECT * FROM pairs JOIN sessions USING (session_id) WHERE mode = 'call' AND status = 'held' AND "precision" = 'day') c
JOIN (SELECT * FROM pairs JOIN sessions USING (session_id) WHERE mode = 'meeting' AND status = 'held' AND "precision" = 'day') m
  ON m.a = c.a AND m.b = c.b AND m.day > c.day AND m.day <= c.day + 30
GROUP BY c.a, c.b, c.day ORDER BY call_day, c.a, c.b;

-- 5. How much of an outlet's reporting is a copy of somebody else's text?
CREATE OR REPLACE VIEW copied_reporting AS
WITH told AS (SELECT DISTINCT page_id, outlet, family, published FROM sources),
     ranked AS (SELECT *, row_number() OVER (PARTITION BY family ORDER BY published NULLS LAST, page_id) AS place FROM told)
SELECT outlet, count(*) AS pages, count(*) FILTER (place > 1) AS copies, round(100.0 * count(*) FILTER (place > 1) / count(*), 1) AS percent
FROM ranked GROUP BY outlet ORDER BY pages DESC, outlet;

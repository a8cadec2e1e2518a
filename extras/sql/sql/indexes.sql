-- For a database that keeps rows and not columns: PostgreSQL.
CREATE INDEX ON records (record_id);
CREATE INDEX ON names (name, record_id);
CREATE INDEX ON facing (one, other);
CREATE INDEX ON reach (name);
CREATE INDEX ON views (record_id);
CREATE INDEX ON views (goods, stage);
CREATE INDEX ON runs (view_id);
CREATE INDEX ON runs (first_day, last_day);
ANALYZE;

-- For a database that keeps rows and not columns: PostgreSQL.
CREATE INDEX ON record_states (record_id);
CREATE INDEX ON record_states (kind, latest_start, earliest_end);
CREATE INDEX ON transfer_states (goods, stage);
CREATE INDEX ON record_actors (actor, record_id);
CREATE INDEX ON record_actors (record_id);
CREATE INDEX ON records (record_id);
CREATE INDEX ON claims (record_id);
CREATE INDEX ON party_bodies (party);
CREATE INDEX ON actor_offices (actor);
CREATE INDEX ON goods_under (goods);
ANALYZE;

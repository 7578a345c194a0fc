-- Records of finished backups, which the exporter reads; run as a superuser of the server, as often
-- as one likes.
--
-- The role of the backups adds a record through a function that can do nothing else; whoever may
-- read statistics (pg_monitor: the exporters) reads them; nobody else may do anything. A backup does
-- not hold them: they tell of the store, and putting an old backup back must not make it forget.

-- The function below acts as whoever runs this. A schema of somebody else could hold a trigger that
-- would act so too.
DO $$
BEGIN
  IF EXISTS (
    SELECT FROM pg_catalog.pg_namespace
     WHERE nspname = '{{schema}}' AND pg_catalog.pg_get_userbyid(nspowner) <> current_user)
  THEN
    RAISE EXCEPTION 'the schema {{schema}} belongs to somebody else than %', current_user;
  END IF;
END
$$;

CREATE SCHEMA IF NOT EXISTS {{schema}};
REVOKE ALL ON SCHEMA {{schema}} FROM PUBLIC;

CREATE TABLE IF NOT EXISTS {{table}} (
  name text PRIMARY KEY CHECK (length(name) BETWEEN 1 AND 200),
  kind text NOT NULL CHECK (kind IN ({{kinds}})),
  bytes bigint NOT NULL CHECK (bytes > 0),
  finished_at timestamptz NOT NULL DEFAULT now()
);
REVOKE ALL ON {{table}} FROM PUBLIC;

-- A second record of the same backup changes nothing, so that whoever is in doubt may repeat it.
CREATE OR REPLACE FUNCTION {{function}}(
  backup_kind text, backup_name text, backup_bytes bigint
) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
  INSERT INTO {{table}} (kind, name, bytes)
  VALUES (backup_kind, backup_name, backup_bytes) ON CONFLICT (name) DO NOTHING;
  DELETE FROM {{table}} AS old
   WHERE old.kind = backup_kind
     AND (SELECT count(*) FROM {{table}} AS newer
           WHERE newer.kind = old.kind
             AND (newer.finished_at, newer.name) > (old.finished_at, old.name)) >= {{kept}};
$$;
REVOKE ALL ON FUNCTION {{function}}(text, text, bigint) FROM PUBLIC;

GRANT USAGE ON SCHEMA {{schema}} TO {{backup}}, pg_monitor;
GRANT EXECUTE ON FUNCTION {{function}}(text, text, bigint) TO {{backup}};
GRANT SELECT ON {{table}} TO pg_monitor;

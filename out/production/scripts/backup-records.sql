-- Made by vibe-gen 0.1.0 from environments/base.yaml and environments/production.yaml.
-- Do not edit: change those and render again.
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
     WHERE nspname = 'operations' AND pg_catalog.pg_get_userbyid(nspowner) <> current_user)
  THEN
    RAISE EXCEPTION 'the schema operations belongs to somebody else than %', current_user;
  END IF;
END
$$;

CREATE SCHEMA IF NOT EXISTS operations;
REVOKE ALL ON SCHEMA operations FROM PUBLIC;

CREATE TABLE IF NOT EXISTS operations.backup (
  name text PRIMARY KEY CHECK (length(name) BETWEEN 1 AND 200),
  kind text NOT NULL CHECK (kind IN ('daily', 'weekly')),
  bytes bigint NOT NULL CHECK (bytes > 0),
  finished_at timestamptz NOT NULL DEFAULT now()
);
REVOKE ALL ON operations.backup FROM PUBLIC;

-- A second record of the same backup changes nothing, so that whoever is in doubt may repeat it.
CREATE OR REPLACE FUNCTION operations.record_backup(
  backup_kind text, backup_name text, backup_bytes bigint
) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
  INSERT INTO operations.backup (kind, name, bytes)
  VALUES (backup_kind, backup_name, backup_bytes) ON CONFLICT (name) DO NOTHING;
  DELETE FROM operations.backup AS old
   WHERE old.kind = backup_kind
     AND (SELECT count(*) FROM operations.backup AS newer
           WHERE newer.kind = old.kind
             AND (newer.finished_at, newer.name) > (old.finished_at, old.name)) >= 40;
$$;
REVOKE ALL ON FUNCTION operations.record_backup(text, text, bigint) FROM PUBLIC;

GRANT USAGE ON SCHEMA operations TO vibe_ensemble_backup, pg_monitor;
GRANT EXECUTE ON FUNCTION operations.record_backup(text, text, bigint) TO vibe_ensemble_backup;
GRANT SELECT ON operations.backup TO pg_monitor;

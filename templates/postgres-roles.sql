-- Roles and rights of the database; run by postgres-roles.sh, as often as one likes.
--
--   owner    the server: owns the database, makes its own tables, and nothing outside of it
--   monitor  an exporter: reads statistics and records of backups, no table of ours
--   backup   pg_dump: reads everything, writes nothing but records of backups
\getenv owner OWNER_ROLE
\getenv owner_password OWNER_PASSWORD
\getenv monitor MONITOR_ROLE
\getenv monitor_password MONITOR_PASSWORD
\getenv backup BACKUP_ROLE
\getenv backup_password BACKUP_PASSWORD
\getenv database POSTGRES_DB

-- No password may reach the log or pg_stat_statements, not even by way of a failed statement.
SET log_statement = 'none';
SET log_min_duration_statement = -1;
SET log_min_error_statement = 'panic';
SET pg_stat_statements.track_utility = off;
SET password_encryption = 'scram-sha-256';

SELECT format('CREATE ROLE %I', name)
  FROM unnest(ARRAY[:'owner', :'monitor', :'backup']) AS wanted (name)
 WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = name)
\gexec

ALTER ROLE :"owner" WITH LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS
  PASSWORD :'owner_password';
ALTER ROLE :"monitor" WITH LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS
  CONNECTION LIMIT 3 PASSWORD :'monitor_password';
ALTER ROLE :"backup" WITH LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS
  CONNECTION LIMIT 6 PASSWORD :'backup_password';

-- The superuser logs in through the socket only. The image insists on a password when it makes the
-- role; it keeps none.
ALTER ROLE CURRENT_USER PASSWORD NULL;

GRANT pg_monitor TO :"monitor";
GRANT pg_read_all_data TO :"backup";
-- A dump takes as long as it takes; an exporter's query does not.
ALTER ROLE :"monitor" SET statement_timeout = '10s';

ALTER DATABASE :"database" OWNER TO :"owner";
REVOKE ALL ON DATABASE :"database" FROM PUBLIC;
GRANT CONNECT ON DATABASE :"database" TO :"monitor", :"backup";
-- The owner of the database is a member of pg_database_owner, which owns the schema.
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO :"monitor";

CREATE EXTENSION IF NOT EXISTS pg_stat_statements;

{{backup_records}}
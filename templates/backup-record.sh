#!/bin/sh
# Writes down in the database that a backup is complete, and how large it is, for the alerts.
#
# Last step of the CronJobs postgres-backup and postgres-weekly-backup: backup-dump.sh has read the
# dump back, backup-upload.sh has compared what the store returns. Runs in PostgreSQL's image.
#
# Environment variables:
#   BACKUP_KIND                   daily or weekly
#   BACKUP_SCRATCH                folder with the dump
#   BACKUP_RECORD_FUNCTION        function of the database that takes kind, name and size
#   BACKUP_RECORD_ATTEMPTS        so often the database is asked before this gives up
#   BACKUP_RECORD_PAUSE_SECONDS   time between two attempts
#   PGPASSWORD_FILE               file that holds the password of PGUSER
#   PGHOST PGPORT PGDATABASE PGUSER PGSSLMODE PGSSLROOTCERT
#                                 libpq's own
#
# Exit status: always 0. The backup is in the store whatever happens here, and a Job that failed
# would be tried again from the start: a second dump, no better than the first. That a record is
# missing shows as ERROR in the log, and the alerts on missing backups see it.
set -eu
umask 077

give_up() {
  printf 'ERROR backup-record: %s; the backup itself is complete\n' "$1" >&2
  exit 0
}

say() {
  printf '%s backup-record: %s\n' "$(date -u +%Y-%m-%dT%H:%M:%SZ)" "$1"
}

for name in BACKUP_KIND BACKUP_SCRATCH BACKUP_RECORD_FUNCTION BACKUP_RECORD_ATTEMPTS \
  BACKUP_RECORD_PAUSE_SECONDS PGPASSWORD_FILE PGHOST PGPORT PGDATABASE PGUSER; do
  eval "value=\${$name:-}"
  # shellcheck disable=SC2154 # the line above sets it
  [ -n "$value" ] || give_up "the environment variable $name is empty"
done
[ -s "$PGPASSWORD_FILE" ] || give_up "the password file $PGPASSWORD_FILE is missing or empty"
PGPASSWORD=$(cat "$PGPASSWORD_FILE") || give_up "the password file $PGPASSWORD_FILE is not readable"
PGAPPNAME="backup-$BACKUP_KIND"
PGCONNECT_TIMEOUT=30
export PGPASSWORD PGAPPNAME PGCONNECT_TIMEOUT

[ -s "$BACKUP_SCRATCH/complete" ] || give_up "the first step has left no finished dump"
read -r backup <"$BACKUP_SCRATCH/complete" || give_up "the name of the dump is not readable"
bytes=$(wc -c <"$BACKUP_SCRATCH/$backup.dump") || give_up "the dump $backup.dump is not readable"
# Some versions of wc pad the number with blanks.
bytes=$((bytes))

# From standard input: psql replaces no variable in what --command says. Safe to repeat.
record() {
  psql --no-psqlrc --no-password --quiet --set=ON_ERROR_STOP=1 --set=kind="$BACKUP_KIND" \
    --set=name="$backup" --set=bytes="$bytes" >"$BACKUP_SCRATCH/recorded" <<END
SELECT $BACKUP_RECORD_FUNCTION(:'kind', :'name', :'bytes'::bigint);
END
}

attempt=1
until record; do
  [ "$attempt" -lt "$BACKUP_RECORD_ATTEMPTS" ] ||
    give_up "$backup with $bytes bytes could not be recorded in $attempt attempts"
  attempt=$((attempt + 1))
  sleep "$BACKUP_RECORD_PAUSE_SECONDS"
done
say "recorded $backup: $BACKUP_KIND, $bytes bytes"

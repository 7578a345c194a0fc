#!/bin/sh
# Dumps the database into the scratch folder, proves that the dump can be read back, describes it.
#
# First step of the CronJobs postgres-backup and postgres-weekly-backup; backup-upload.sh is the
# second, backup-record.sh the last. Runs in PostgreSQL's image, so that pg_dump is never older than the server.
#
# Environment variables:
#   BACKUP_KIND             daily or weekly
#   BACKUP_SCRATCH          folder for the dump, shared with the second step
#   BACKUP_EXPECTED_TABLES  tables of the schema public that a good dump holds, separated by blanks
#   BACKUP_MINIMUM_BYTES    a smaller dump is refused
#   BACKUP_RECORDS_SCHEMA   schema with the records of backups: not part of any
#   PGPASSWORD_FILE         file that holds the password of PGUSER
#   PGHOST PGPORT PGDATABASE PGUSER PGSSLMODE PGSSLROOTCERT
#                           libpq's own
#
# There are no pipes: /bin/sh has no pipefail here, and a pipe hides the failure of its first half.
set -eu
umask 077

fail() {
  printf 'ERROR backup-dump: %s\n' "$1" >&2
  exit 1
}

say() {
  printf '%s backup-dump: %s\n' "$(date -u +%Y-%m-%dT%H:%M:%SZ)" "$1"
}

for name in BACKUP_KIND BACKUP_SCRATCH BACKUP_EXPECTED_TABLES BACKUP_MINIMUM_BYTES \
  BACKUP_RECORDS_SCHEMA PGPASSWORD_FILE PGHOST PGPORT PGDATABASE PGUSER; do
  eval "value=\${$name:-}"
  # shellcheck disable=SC2154 # the line above sets it
  [ -n "$value" ] || fail "the environment variable $name is empty"
done
# The name becomes a file name and part of a pattern in the second step.
case $PGDATABASE in
*[!A-Za-z0-9_]*) fail "the database name $PGDATABASE has characters other than letters, digits and _" ;;
esac
[ -s "$PGPASSWORD_FILE" ] || fail "the password file $PGPASSWORD_FILE is missing or empty"
PGPASSWORD=$(cat "$PGPASSWORD_FILE")
PGAPPNAME="backup-$BACKUP_KIND"
PGCONNECT_TIMEOUT=30
export PGPASSWORD PGAPPNAME PGCONNECT_TIMEOUT

# The scratch folder outlives a container that is started again.
rm -f "$BACKUP_SCRATCH"/complete "$BACKUP_SCRATCH"/contents "$BACKUP_SCRATCH/$PGDATABASE"-*

server_version=$(psql --no-psqlrc --no-password --tuples-only --no-align \
  --command='SHOW server_version') ||
  fail "no connection to $PGDATABASE at $PGHOST:$PGPORT as $PGUSER"
dump_version=$(pg_dump --version) || fail "pg_dump does not run"

stamp=$(date -u +%Y%m%dT%H%M%SZ)
backup="$PGDATABASE-$stamp"
dump="$BACKUP_SCRATCH/$backup.dump"
say "dumping $PGDATABASE at $PGHOST:$PGPORT, server $server_version, with $dump_version"
# Custom format: compressed already, and pg_restore can pick single tables from it.
pg_dump --no-password --format=custom --compress=6 --lock-wait-timeout=60s \
  --exclude-schema="$BACKUP_RECORDS_SCHEMA" --file="$dump" ||
  fail "pg_dump failed"

bytes=$(wc -c <"$dump")
# Some versions of wc pad the number with blanks.
bytes=$((bytes))
[ "$bytes" -ge "$BACKUP_MINIMUM_BYTES" ] ||
  fail "the dump has $bytes bytes, expected at least $BACKUP_MINIMUM_BYTES"
# --list reads only the table of contents at the start, so a cut-off dump would pass. Converting
# the whole dump to SQL reads every block of it.
pg_restore --file=/dev/null "$dump" || fail "pg_restore cannot read the dump to its end"
pg_restore --list --file="$BACKUP_SCRATCH/contents" "$dump" ||
  fail "pg_restore cannot list the dump"
for table in $BACKUP_EXPECTED_TABLES; do
  grep -q " TABLE DATA public $table " "$BACKUP_SCRATCH/contents" ||
    fail "the dump lacks the table $table"
done
tables=$(grep -c ' TABLE DATA ' "$BACKUP_SCRATCH/contents") || fail "the dump has no table"

(cd "$BACKUP_SCRATCH" && sha256sum "$backup.dump" >"$backup.dump.sha256") ||
  fail "sha256sum failed"
read -r checksum rest <"$dump.sha256"
[ "$rest" = "$backup.dump" ] || fail "sha256sum wrote something unexpected: $checksum $rest"

cat >"$BACKUP_SCRATCH/$backup.json" <<END
{
  "name": "$backup",
  "kind": "$BACKUP_KIND",
  "database": "$PGDATABASE",
  "format": "custom",
  "createdAt": "$stamp",
  "bytes": $bytes,
  "sha256": "$checksum",
  "tables": $tables,
  "serverVersion": "$server_version",
  "dumpVersion": "$dump_version"
}
END

# The second step takes nothing that is not named here; it is written last.
printf '%s\n' "$backup" >"$BACKUP_SCRATCH/complete"
say "dumped and read back $backup: $bytes bytes, $tables tables, sha256 $checksum"

#!/bin/sh
# Makes the roles of the database, or gives them the passwords that the Secret holds now.
#
# The image's entry point runs this once, when the data folder is new. To rotate a password: change
# the Secret, wait until the kubelet has renewed the files (a minute or two), then
#   kubectl exec postgres-0 -- sh /docker-entrypoint-initdb.d/10-roles.sh
# and restart what uses the password. Running it again changes nothing else.
#
# Environment variables:
#   POSTGRES_DB, POSTGRES_USER           database and superuser, as the image knows them
#   OWNER_ROLE, MONITOR_ROLE, BACKUP_ROLE
#   OWNER_PASSWORD_FILE, MONITOR_PASSWORD_FILE, BACKUP_PASSWORD_FILE
#   ROLES_SQL                            file with the statements
#   POSTGRES_SOCKETS                     folder of the server's socket
set -eu

fail() {
  printf 'ERROR postgres-roles: %s\n' "$1" >&2
  exit 1
}

for name in POSTGRES_DB POSTGRES_USER OWNER_ROLE MONITOR_ROLE BACKUP_ROLE OWNER_PASSWORD_FILE \
  MONITOR_PASSWORD_FILE BACKUP_PASSWORD_FILE ROLES_SQL POSTGRES_SOCKETS; do
  eval "value=\${$name:-}"
  # shellcheck disable=SC2154 # the line above sets it
  [ -n "$value" ] || fail "the environment variable $name is empty"
done
for file in "$OWNER_PASSWORD_FILE" "$MONITOR_PASSWORD_FILE" "$BACKUP_PASSWORD_FILE"; do
  # A role with an empty password could never log in, and nobody would know why.
  [ -s "$file" ] || fail "the password file $file is missing or empty"
done

# By environment, not by argument: arguments are visible to every process of the pod.
OWNER_PASSWORD=$(cat "$OWNER_PASSWORD_FILE")
MONITOR_PASSWORD=$(cat "$MONITOR_PASSWORD_FILE")
BACKUP_PASSWORD=$(cat "$BACKUP_PASSWORD_FILE")
export OWNER_PASSWORD MONITOR_PASSWORD BACKUP_PASSWORD

psql --no-psqlrc --no-password --quiet --set=ON_ERROR_STOP=1 \
  --host="$POSTGRES_SOCKETS" --username="$POSTGRES_USER" --dbname="$POSTGRES_DB" \
  --file="$ROLES_SQL" || fail "psql failed"
printf 'postgres-roles: %s, %s and %s are ready\n' "$OWNER_ROLE" "$MONITOR_ROLE" "$BACKUP_ROLE"

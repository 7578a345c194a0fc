#!/bin/sh
# Made by vibe-gen 0.1.0 from environments/base.yaml and environments/development.yaml.
# Do not edit: change those and render again.
# Puts a backup in the place of the database of the environment development.
#
# usage: database-restore.sh [options] BACKUP
#        database-restore.sh --list
#
# BACKUP is a local file, s3://BUCKET/KEY, gs://BUCKET/KEY, or the name of a backup as --list prints
# it. What it is shows in its first bytes, never in its name.
#
#   -n, --namespace NAME  another namespace than vibe-ensemble-development
#   -s, --selector LABELS labels of the database's pod: app.kubernetes.io/component=database,app.kubernetes.io/name=postgres
#   -b, --bucket URL      another place of the backups than volume:postgres-backups/postgresql
#   -v, --verify          insist on a checksum beside the backup, and on it being right
#   -d, --dry-run         fetch and check the backup, change nothing
#   -f, --force           do not ask
#   -l, --list            print the backups that there are
#   -h, --help            print this
#
# The backup is restored into a new database beside the old one while the server works on. Then the
# server stops, the two change names in one transaction, and the server starts again. The old one
# stays under another name, so that the way back is the same change of names; it is taken when the
# server does not become ready.
#
# Needs kubectl, and for buckets aws or gcloud. Exit status: 0 restored, 1 failed, 2 wrong usage.
set -eu
umask 077

environment='development'
namespace='vibe-ensemble-development'
# pod: psql runs inside the database's pod. direct: here, with the PG variables of the caller.
access='pod'
database_selector='app.kubernetes.io/component=database,app.kubernetes.io/name=postgres'
database_container='postgres'
database='vibe_ensemble'
owner='vibe_ensemble'
monitor='vibe_ensemble_monitor'
backup_role='vibe_ensemble_backup'
server='vibe-ensemble-server'
store='volume:postgres-backups/postgresql'
store_endpoint=''
helper_image='rclone/rclone:1.68.2'
helper_user='999'

verify=no dry_run=no force=no list=no
backup=''
work=''
fresh=''
replicas=''
helper=''

# Messages go to standard error: standard output is for values.
say() {
  printf '%s\n' "$*" >&2
}

fail() {
  say "ERROR $*"
  exit 1
}

usage() {
  say "ERROR $1; --help says more"
  exit 2
}

# The comment at the top, from `usage` on.
help() {
  sed -n '/^# usage:/,/^set -eu/{/^set -eu/d;s/^# \{0,1\}//p;}' "$0"
}

while [ $# -gt 0 ]; do
  case $1 in
  -n | --namespace | -s | --selector | -b | --bucket)
    [ $# -ge 2 ] || usage "$1 needs a value"
    case $1 in
    -n | --namespace) namespace=$2 ;;
    -s | --selector) database_selector=$2 ;;
    *) store=${2%/} ;;
    esac
    shift
    ;;
  -v | --verify) verify=yes ;;
  -d | --dry-run) dry_run=yes ;;
  -f | --force) force=yes ;;
  -l | --list) list=yes ;;
  -h | --help)
    help
    exit 0
    ;;
  -*) usage "unknown option $1" ;;
  *)
    [ -z "$backup" ] || usage "more than one backup"
    backup=$1
    ;;
  esac
  shift
done
if [ "$list" = no ] && [ -z "$backup" ]; then usage "no backup is named"; fi

need() {
  command -v "$1" >/dev/null || fail "$1 is needed and not installed"
}

kube() {
  kubectl --namespace "$namespace" "$@"
}

# Runs a program beside the database.
at_database() {
  if [ "$access" = pod ]; then
    kube exec -i "$pod" -c "$database_container" -- "$@"
  else
    "$@"
  fi
}

# As the superuser through the pod's socket; where the server is outside, as PGUSER says.
database_user() {
  if [ "$access" = pod ]; then printf '%s' "--username=postgres"; else printf '%s' "--no-password"; fi
}

query() {
  at_database psql --no-psqlrc --quiet --tuples-only --no-align --set=ON_ERROR_STOP=1 \
    "$(database_user)" --dbname="$1"
}

# --- Way back, whatever happens ---------------------------------------------------------------

start_server() {
  [ -n "$replicas" ] || return 0
  say "starting $server with $replicas replicas"
  kube scale "deployment/$server" --replicas="$replicas" >/dev/null || return 1
  replicas=''
}

cleanup() {
  status=$?
  trap - EXIT INT TERM
  if [ -n "$fresh" ]; then
    say "removing the unfinished database $fresh"
    printf 'DROP DATABASE IF EXISTS "%s" WITH (FORCE);\n' "$fresh" | query postgres ||
      say "ERROR the database $fresh is left over"
  fi
  start_server || say "ERROR $server is still scaled to 0: kubectl scale it by hand"
  if [ -n "$helper" ]; then kube delete pod "$helper" --wait=false >/dev/null || true; fi
  if [ -n "$work" ]; then rm -rf "$work"; fi
  exit "$status"
}
trap cleanup EXIT
trap 'exit 1' INT TERM

# --- Fetching ---------------------------------------------------------------------------------

aws_s3() {
  if [ -n "$store_endpoint" ]; then
    aws --endpoint-url "$store_endpoint" s3 "$@"
  else
    aws s3 "$@"
  fi
}

# Backups in a volume are read through a pod that mounts it.
start_helper() {
  [ -z "$helper" ] || return 0
  claim=${store#volume:}
  claim=${claim%%/*}
  helper="database-restore-$(date -u +%Y%m%d%H%M%S)"
  kube apply -f - >/dev/null <<END || fail "the pod that reads the volume could not be made"
apiVersion: v1
kind: Pod
metadata:
  name: $helper
  labels: { app.kubernetes.io/name: database-restore, app.kubernetes.io/part-of: vibe-ensemble }
spec:
  automountServiceAccountToken: false
  restartPolicy: Never
  activeDeadlineSeconds: 21600
  securityContext:
    runAsNonRoot: true
    runAsUser: $helper_user
    runAsGroup: $helper_user
    fsGroup: $helper_user
    seccompProfile: { type: RuntimeDefault }
  containers:
    - name: files
      image: $helper_image
      command: [sh, -c, "sleep 21600"]
      securityContext:
        allowPrivilegeEscalation: false
        readOnlyRootFilesystem: true
        capabilities: { drop: [ALL] }
      resources:
        requests: { cpu: 50m, memory: 64Mi }
        limits: { cpu: 500m, memory: 128Mi }
      volumeMounts: [{ name: backups, mountPath: /backups, readOnly: true }]
  volumes:
    - name: backups
      persistentVolumeClaim: { claimName: $claim }
END
  kube wait --for=condition=ready "pod/$helper" --timeout=300s >/dev/null ||
    fail "the pod that reads the volume does not start"
}

# Copies one object; fails when there is none.
fetch() {
  case $1 in
  s3://*) aws_s3 cp --only-show-errors "$1" "$2" ;;
  gs://*) gcloud storage cp --no-user-output-enabled "$1" "$2" ;;
  volume:*)
    path=${1#volume:}
    kube exec -i "$helper" -- cat "/backups/${path#*/}" >"$2"
    ;;
  *) cp -- "$1" "$2" ;;
  esac
}

list_backups() {
  prepare "$store"
  case $store in
  s3://*) aws_s3 ls --recursive "$store/" ;;
  gs://*) gcloud storage ls --recursive "$store/**" ;;
  volume:*)
    path=${store#volume:}
    kube exec -i "$helper" -- find "/backups/${path#*/}" -name '*.dump' -type f
    ;;
  *) fail "the place of the backups is none that this script knows: $store" ;;
  esac
}

# Where a backup may be, one place a line.
candidates() {
  case $backup in
  s3://* | gs://*) printf '%s\n' "$backup" ;;
  */*) if [ -f "$backup" ]; then printf '%s\n' "$backup"; else printf '%s\n' "$store/$backup"; fi ;;
  *)
    if [ -f "$backup" ]; then
      printf '%s\n' "./$backup"
    else
      # A bare name, with or without its suffix, of either kind.
      for kind in daily weekly; do printf '%s\n' "$store/$kind/${backup%.dump}.dump"; done
    fi
    ;;
  esac
}

# What fetching from a place needs, said before the messages of a vain look are put aside.
prepare() {
  case $1 in
  s3://*) need aws ;;
  gs://*) need gcloud ;;
  volume:*) start_helper ;;
  esac
}

fetch_backup() {
  candidates >"$work/candidates"
  read -r candidate <"$work/candidates"
  prepare "$candidate"
  while read -r candidate; do
    say "fetching $candidate"
    fetch "$candidate" "$work/backup" 2>"$work/message" </dev/null || continue
    if fetch "$candidate.sha256" "$work/checksum" 2>/dev/null </dev/null; then
      check_checksum
    elif [ "$verify" = yes ]; then
      fail "$candidate has no checksum beside it: it was never read back after its upload"
    else
      say "warning: $candidate has no checksum beside it"
    fi
    return 0
  done <"$work/candidates"
  cat "$work/message" >&2
  fail "no backup $backup was found"
}

check_checksum() {
  need sha256sum
  read -r expected rest <"$work/checksum"
  sha256sum "$work/backup" >"$work/found"
  read -r found rest <"$work/found"
  [ "$expected" = "$found" ] || fail "checksum mismatch: expected $expected, found $found ($rest)"
  say "the checksum is right"
}

# --- Checking ---------------------------------------------------------------------------------

first_bytes() {
  od -An -tx1 -N5 "$1" | tr -d ' \n'
}

# Sets format to custom or sql; what is compressed is unpacked first.
find_format() {
  # 1f8b: gzip. Twice at most, as old backups were.
  for round in 1 2; do
    case $(first_bytes "$work/backup") in
    1f8b*)
      say "unpacking gzip, round $round"
      gzip -dc <"$work/backup" >"$work/unpacked" || fail "the backup is cut off or damaged"
      mv "$work/unpacked" "$work/backup"
      ;;
    esac
  done
  case $(first_bytes "$work/backup") in
  # PGDMP
  5047444d50) format=custom ;;
  # `--`, `\r`, `SET`, a line end: how pg_dump's text begins.
  2d2d* | 5c72* | 534554* | 0a*) format=sql ;;
  *) fail "the backup is neither a custom dump nor SQL text" ;;
  esac
  say "the backup is of the format $format"
}

# pg_restore beside the database is never older than the server that made the dump.
check_backup() {
  if [ "$format" = custom ]; then
    at_database pg_restore --list <"$work/backup" >"$work/contents" ||
      fail "pg_restore cannot list the backup"
    at_database pg_restore --file=/dev/null <"$work/backup" ||
      fail "pg_restore cannot read the backup to its end"
    tables=$(grep -c ' TABLE DATA public ' "$work/contents") || fail "the backup has no table"
  else
    tables=$(grep -c '^COPY public\.' "$work/backup") || fail "the backup has no table"
    grep -q '^-- PostgreSQL database dump complete' "$work/backup" || fail "the backup is cut off"
  fi
  say "the backup can be read to its end and has $tables tables"
}

# --- Restoring --------------------------------------------------------------------------------

make_fresh_database() {
  say "restoring into the new database $1"
  query postgres <<END || fail "the database $1 could not be made"
CREATE DATABASE "$1" TEMPLATE template0 OWNER "$owner" ENCODING 'UTF8' LOCALE 'C.UTF-8';
END
  fresh=$1
  if [ "$format" = custom ]; then
    at_database pg_restore --exit-on-error --single-transaction "$(database_user)" \
      --dbname="$fresh" <"$work/backup" || fail "pg_restore failed; nothing has changed"
  else
    at_database psql --no-psqlrc --quiet --set=ON_ERROR_STOP=1 --single-transaction \
      "$(database_user)" --dbname="$fresh" <"$work/backup" >/dev/null ||
      fail "psql failed; nothing has changed"
  fi
  query postgres <<END || fail "the rights of $fresh could not be set; nothing has changed"
REVOKE ALL ON DATABASE "$fresh" FROM PUBLIC;
SELECT format('GRANT CONNECT ON DATABASE %I TO %I', '$fresh', rolname)
  FROM pg_roles WHERE rolname IN ('$monitor', '$backup_role', 'pg_monitor')
\gexec
END
  keep_backup_records
  restored=$(query "$fresh" <<END
SELECT count(*) FROM pg_tables WHERE schemaname = 'public';
END
) || fail "$fresh does not answer; nothing has changed"
  [ "$restored" -ge "$tables" ] ||
    fail "$fresh has $restored tables, expected $tables; nothing has changed"
}

# What the database knows of backups tells of the store, not of what was in the database then.
keep_backup_records() {
  query "$fresh" <<'SQL' || fail "$fresh takes no records of backups; nothing has changed"
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

SQL
  if query "$database" >"$work/records" <<'SQL'; then
COPY operations.backup (kind, name, bytes, finished_at) TO STDOUT;
SQL
    {
      printf 'DELETE FROM operations.backup;\n'
      printf 'COPY operations.backup (kind, name, bytes, finished_at) FROM STDIN;\n'
      cat "$work/records"
      printf '\\.\n'
    } >"$work/copy"
    query "$fresh" <"$work/copy" || fail "$fresh takes no records of backups; nothing has changed"
  else
    say "warning: the old database has no records of backups; the next backup begins them anew"
  fi
}

# How many replicas to start again: what runs now, never fewer than the autoscaler's minimum.
stop_server() {
  replicas=$(kube get "deployment/$server" -o 'jsonpath={.spec.replicas}') ||
    fail "there is no deployment $server in $namespace"
  minimum=$(kube get horizontalpodautoscaler -o \
    "jsonpath={.items[?(@.spec.scaleTargetRef.name==\"$server\")].spec.minReplicas}") || minimum=''
  [ "$replicas" -ge "${minimum:-1}" ] || replicas=${minimum:-1}
  # The autoscaler rests while there are no replicas.
  say "stopping $server"
  kube scale "deployment/$server" --replicas=0 >/dev/null || fail "$server could not be stopped"
  kube rollout status "deployment/$server" --timeout=300s >/dev/null ||
    fail "$server did not stop within 5 minutes"
}

# What was written since the backup is kept here too, in case the cluster goes.
dump_current() {
  say "dumping the current database to $1"
  at_database pg_dump --format=custom "$(database_user)" --dbname="$database" >"$1" ||
    fail "the current database could not be dumped; nothing has changed"
}

# swap OLD NEW ASIDE: in one transaction, OLD becomes ASIDE and NEW becomes OLD.
swap() {
  query postgres <<END && return 0
ALTER DATABASE "$1" ALLOW_CONNECTIONS false;
SELECT FROM pg_stat_activity AS a, pg_terminate_backend(a.pid, 10000)
 WHERE a.datname IN ('$1', '$2') AND a.pid <> pg_backend_pid();
BEGIN;
ALTER DATABASE "$1" RENAME TO "$3";
ALTER DATABASE "$2" RENAME TO "$1";
COMMIT;
ALTER DATABASE "$1" ALLOW_CONNECTIONS true;
END
  # The names are as they were, so the old database takes connections again.
  printf 'ALTER DATABASE "%s" ALLOW_CONNECTIONS true;\n' "$1" | query postgres || true
  return 1
}

roll_back() {
  say "ERROR $1: going back to the database as it was"
  swap "$database" "$2" "$database-failed-$stamp" ||
    fail "the way back failed: the old database is \"$2\""
  start_server || true
  fail "$1; the old database is in its place again, the restored one is \"$database-failed-$stamp\""
}

# --- The steps --------------------------------------------------------------------------------

need kubectl
if [ "$list" = yes ]; then
  list_backups
  exit 0
fi
if [ "$access" = pod ]; then
  pod=$(kube get pods -l "$database_selector" -o 'jsonpath={.items[0].metadata.name}') ||
    fail "there is no pod with $database_selector in $namespace"
  [ -n "$pod" ] || fail "there is no pod with $database_selector in $namespace"
else
  need psql
  need pg_restore
fi

work=$(mktemp -d)
fetch_backup
find_format
check_backup
if [ "$dry_run" = yes ]; then
  say "dry run: nothing has changed"
  exit 0
fi

if [ "$force" = no ]; then
  printf 'Replace the database of %s with this backup? Type yes: ' "$environment" >&2
  read -r answer || answer=''
  [ "$answer" = yes ] || fail "not confirmed; nothing has changed"
fi

stamp=$(date -u +%Y%m%d%H%M%S)
before="$database-before-$stamp"
make_fresh_database "$database-restore-$stamp"
stop_server
dump_current "./$before.dump"
swap "$database" "$fresh" "$before" || fail "the change of names failed; nothing has changed"
fresh=''
answer=$(printf 'SELECT 1;\n' | query "$database") || answer=''
[ "$answer" = 1 ] || roll_back "the restored database does not answer" "$before"

start_server || roll_back "$server could not be started" "$before"
kube rollout status "deployment/$server" --timeout=600s >/dev/null ||
  roll_back "$server did not become ready within 10 minutes" "$before"
say "restored: $server runs on the backup"
say "the database as it was: \"$before\" on the server, $before.dump here; drop it when all is well"

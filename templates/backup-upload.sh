#!/bin/sh
# Uploads the dump that backup-dump.sh made, reads it back, and only then removes old backups.
#
# Second step of the CronJobs postgres-backup and postgres-weekly-backup. Runs in rclone's image,
# whose shell and tools are busybox's. One program serves S3, Google Cloud Storage and a volume.
#
# Environment variables:
#   BACKUP_KIND            daily or weekly: the folder under the destination
#   BACKUP_SCRATCH         folder with the dump, shared with the first step
#   BACKUP_DESTINATION     what rclone calls it: backup:BUCKET/PATH
#   BACKUP_RETENTION_DAYS  older backups of this kind are removed
#   BACKUP_KEEP_AT_LEAST   so many newest backups of this kind stay, however old they are
#   PGDATABASE             name of the database; backups of others are left alone
#   RCLONE_CONFIG_BACKUP_… type and credentials of the remote `backup`: rclone.org/docs/#config-file
#
# A backup is three objects: NAME.dump, NAME.json and NAME.dump.sha256. The checksum comes last: a
# dump without it was never read back and is no backup. There are no pipes: a pipe hides failures.
set -eu
umask 077

fail() {
  printf 'ERROR backup-upload: %s\n' "$1" >&2
  exit 1
}

say() {
  printf '%s backup-upload: %s\n' "$(date -u +%Y-%m-%dT%H:%M:%SZ)" "$1"
}

for name in BACKUP_KIND BACKUP_SCRATCH BACKUP_DESTINATION BACKUP_RETENTION_DAYS \
  BACKUP_KEEP_AT_LEAST PGDATABASE; do
  eval "value=\${$name:-}"
  # shellcheck disable=SC2154 # the line above sets it
  [ -n "$value" ] || fail "the environment variable $name is empty"
done
case $PGDATABASE in
*[!A-Za-z0-9_]*) fail "the database name $PGDATABASE has characters other than letters, digits and _" ;;
esac
case $BACKUP_RETENTION_DAYS$BACKUP_KEEP_AT_LEAST in
*[!0-9]*) fail "BACKUP_RETENTION_DAYS and BACKUP_KEEP_AT_LEAST must be whole numbers" ;;
esac
[ "$BACKUP_RETENTION_DAYS" -ge 1 ] || fail "BACKUP_RETENTION_DAYS must be at least 1"
[ "$BACKUP_KEEP_AT_LEAST" -ge 1 ] || fail "BACKUP_KEEP_AT_LEAST must be at least 1"

target="$BACKUP_DESTINATION/$BACKUP_KIND"
work="$BACKUP_SCRATCH/upload"
mkdir -p "$work"

[ -s "$BACKUP_SCRATCH/complete" ] || fail "the first step has left no finished dump"
read -r backup <"$BACKUP_SCRATCH/complete"
# sha256sum -c would print to standard output; the exit status is enough.
(cd "$BACKUP_SCRATCH" && sha256sum -c "$backup.dump.sha256" >/dev/null) ||
  fail "the dump $backup.dump has changed since it was made: checksum mismatch"

# Everything that rclone needs is in the environment.
storage() {
  rclone --config '' "$@"
}

# Checksum of an object as the store returns it, byte for byte.
checksum_of_object() {
  storage hashsum sha256 --download "$target/$1" >"$work/remote" || return 1
  read -r remote rest <"$work/remote" || return 1
  [ "$rest" = "$1" ] || return 1
  printf '%s\n' "$remote"
}

upload() {
  storage copyto --retries 5 --immutable "$BACKUP_SCRATCH/$1" "$target/$1" ||
    fail "uploading $1 to $target failed; nothing was removed"
  sha256sum "$BACKUP_SCRATCH/$1" >"$work/local" || fail "sha256sum failed"
  read -r expected rest <"$work/local"
  found=$(checksum_of_object "$1") ||
    fail "reading $1 back from $target failed; nothing was removed"
  [ "$expected" = "$found" ] ||
    fail "$target/$1 differs from what was uploaded: checksum mismatch; nothing was removed"
}

upload "$backup.dump"
upload "$backup.json"
upload "$backup.dump.sha256"
say "uploaded and read back $target/$backup.dump"

# A name tells the age: the store's own time changes when somebody copies a bucket.
now=$(date -u +%s)
limit=$(date -u -d "@$((now - BACKUP_RETENTION_DAYS * 86400))" +%Y%m%d%H%M%S) ||
  fail "date cannot compute the retention limit; nothing was removed"
storage lsf --files-only "$target" >"$work/listing" ||
  fail "listing $target failed; nothing was removed"

# Digits of the names of whole backups, newest first.
sed -n "s/^$PGDATABASE-\([0-9]\{8\}\)T\([0-9]\{6\}\)Z\.dump\.sha256\$/\1\2/p" \
  "$work/listing" >"$work/stamps" || fail "sed failed"
sort -r "$work/stamps" >"$work/newest" || fail "sort failed"
oldest_kept=$(sed -n "${BACKUP_KEEP_AT_LEAST}p" "$work/newest") || fail "sed failed"
if [ -z "$oldest_kept" ]; then
  say "fewer than $BACKUP_KEEP_AT_LEAST backups in $target; nothing removed"
  exit 0
fi
[ "$oldest_kept" -ge "$limit" ] || limit=$oldest_kept

removed=0
# The checksum goes first: whatever happens afterwards, half a backup never looks whole.
for suffix in dump.sha256 json dump; do
  # Objects that carry no name of ours are somebody else's.
  sed -n "s/^\($PGDATABASE-\([0-9]\{8\}\)T\([0-9]\{6\}\)Z\.$suffix\)\$/\2\3 \1/p" \
    "$work/listing" >"$work/candidates" || fail "sed failed"
  while read -r digits object; do
    [ "$digits" -lt "$limit" ] || continue
    storage deletefile "$target/$object" || fail "removing $target/$object failed"
    removed=$((removed + 1))
  done <"$work/candidates"
done
say "removed $removed objects of backups older than $BACKUP_RETENTION_DAYS days from $target"

/// Programs that take, store, check or put back backups of databases.
///
/// Sources: the manuals of PostgreSQL 17, MySQL 8.4, MariaDB 11, MongoDB Database Tools 100.10,
/// rclone 1.68, restic 0.17, AWS CLI 2, Google Cloud CLI, MinIO client, WAL-G 3, pgBackRest 2.54.
enum BackupProgram {
  /// Programs that read a whole database, with its engine.
  static let dumps: [String: DatabaseRelease.Engine] = [
    "pg_dump": .postgres, "pg_dumpall": .postgres, "pg_basebackup": .postgres,
    "mysqldump": .mysql, "mysqlpump": .mysql, "mydumper": .mysql, "xtrabackup": .mysql,
    "mariadb-dump": .mariadb, "mariabackup": .mariadb, "mariadb-backup": .mariadb,
    "mongodump": .mongo,
  ]

  /// Programs that put one back.
  static let restores: Set<String> = [
    "pg_restore", "mongorestore", "myloader",
  ]

  /// Programs that read a database and keep the copy in a store themselves.
  static let keepers: Set<String> = [
    "wal-g", "wal-e", "pgbackrest", "barman", "barman-cloud-backup", "restic", "kopia", "borg",
    "duplicity", "velero", "pg_probackup", "pbm", "proxmox-backup-client",
  ]

  /// Programs that copy files to another place.
  static let stores: Set<String> = [
    "rclone", "aws", "gsutil", "gcloud", "az", "azcopy", "mc", "s3cmd", "s5cmd", "s4cmd", "scp",
    "rsync", "sftp", "ssh", "curl", "wget", "b2", "swift", "lftp", "ncftpput", "nc", "ossutil",
    "obsutil", "coscmd", "mcli", "kubectl", "oc", "telnet", "ftp", "smbclient",
  ]

  /// Programs whose success says that a backup can be read, or that it is what was stored.
  static let verifiers: Set<String> = [
    "pg_restore", "pg_verifybackup", "sha256sum", "sha512sum", "sha1sum", "md5sum", "cksum",
    "b2sum", "shasum", "mongorestore", "psql", "mysql", "mariadb",
  ]

  static let compressors: [String: String] = [
    "gzip": "gz", "pigz": "gz", "bzip2": "bz2", "pbzip2": "bz2", "xz": "xz", "zstd": "zst",
    "lz4": "lz4",
  ]

  static let encryptors: Set<String> = ["gpg", "gpg2", "openssl", "age", "rage", "ccrypt"]

  /// Programs that do nothing with a file which would keep it somewhere else.
  static let harmless: Set<String> = [
    "", "ls", "echo", "printf", "find", "rm", "sha256sum", "sha512sum", "sha1sum", "md5sum",
    "cksum", "b2sum", "test", "[", "stat", "du", "df", "wc", "cat", "chmod", "chown", "pg_restore",
    "head", "tail", "date", "grep", "mkdir", "set", "export", "cd", "exit", "return", "sleep",
    "gzip", "gunzip", "pigz", "bzip2", "xz", "zstd", "lz4", "true", "false", ":", "trap", "local",
    "readonly", "umask", "eval", "read", "sort", "sed", "awk", "cut", "tr", "xargs", "basename",
    "dirname", "tee", "touch", "sync", "file", "pg_isready", "psql", "until", "seq", "uniq", "id",
    "whoami", "hostname", "env", "pg_dump", "pg_dumpall", "pg_basebackup", "mysqldump",
    "mariadb-dump", "mongodump", "gpg", "gpg2", "openssl", "age", "tar", "split", "shift", "unset",
    "command", "type", "which", "source", ".", "wait", "kill", "ps", "apk", "apt-get", "apt", "yum",
    "dnf", "microdnf", "mysql", "mysqladmin", "mariadb", "mongo", "mongosh", "diff", "cmp",
  ]
}

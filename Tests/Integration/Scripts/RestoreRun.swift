import Contract
import Environment
import Foundation
import Kubernetes
import Manifests
import TestSupport
import YAML

/// One use of database-restore.sh with a stand-in for kubectl.
struct RestoreRun {
  let server: ThrowawayPostgres
  /// Path of the dump.
  let backup: String

  /// The script as an environment gets it: production, with its autoscaler and its bucket, or
  /// development, with its volume.
  static func script(_ environment: String = "production") throws -> String {
    let file = { (path: String) in
      SourceFile(path: path, bytes: try PackageRoot.bytes(of: path))
    }
    let loaded = EnvironmentLoader.load(
      base: try file("environments/base.yaml"),
      overlay: try file("environments/\(environment).yaml"),
      name: environment)
    guard let spec = loaded.spec else { throw SetUpFailure(description: "\(loaded.findings)") }
    let built = Manifests.build(spec, templates: try Templates.read())
    guard let script = built.files.first(where: { $0.path == "scripts/database-restore.sh" }),
      case .text(let text) = script.content
    else { throw SetUpFailure(description: "no script") }
    return text
  }

  init(
    server: ThrowawayPostgres, backup: String, environment: String = "production"
  ) throws {
    self.server = server
    self.backup = backup
    try server.folder.write(try RestoreRun.script(environment), to: "restore.sh")
    try server.folder.write("4", to: "kube/replicas")
    try server.folder.write("", to: "kube/calls")
    try server.folder.write(kubectl, to: "bin/kubectl")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: server.path("bin/kubectl"))
    try OrdinaryUser.own(server.folder)
  }

  func run(_ arguments: [String]) throws -> ProgramRun {
    try OrdinaryUser.run(
      "sh", [server.path("restore.sh")] + arguments,
      environment: ["PATH": server.path("bin") + ":/usr/bin:/bin"], in: server.folder)
  }

  var replicas: String? {
    try? server.folder.text(of: "kube/replicas").replacing("\n", with: "")
  }

  /// What kubectl was asked for, without the namespace.
  var calls: [String] {
    let text = (try? server.folder.text(of: "kube/calls")) ?? ""
    return text.split(separator: "\n").map(String.init)
  }

  func files() -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: server.folder.path)) ?? []
  }

  func rows() throws -> String { try server.query("SELECT count(*) FROM agents") }

  /// Without the time in their names, and without PostgreSQL's own.
  func databases() throws -> [String] {
    try server.query(
      "SELECT regexp_replace(datname, '-\\d+$', '') FROM pg_database"
        + " WHERE datname LIKE 'vibe%' ORDER BY 1"
    ).split(separator: "\n").map(String.init)
  }

  func customDump() throws -> Data { try dump("custom") }
  func plainDump() throws -> Data {
    try server.query("INSERT INTO agents SELECT n, 'x' FROM generate_series(1, 5000) AS n")
    return try dump("plain")
  }

  private func dump(_ format: String) throws -> Data {
    let result = try OrdinaryUser.run(
      server.programs + "/pg_dump",
      [
        "-h", server.path("sockets"), "-p", "\(server.port)", "-U", "postgres", "-F", format,
        DatabaseFacts.name,
      ], in: server.folder)
    guard result.status == 0 else { throw SetUpFailure(description: result.errorText) }
    return result.output
  }

  private var kubectl: String {
    """
    #!/bin/sh
    set -eu
    state='\(server.path("kube"))'
    case "$1 $2" in
    "--namespace vibe-ensemble" | "--namespace vibe-ensemble-development") ;;
    *) exit 64 ;;
    esac
    shift 2
    echo "$*" >>"$state/calls"
    case "$1 $2" in
    "get pods")
      case $4 in
      cnpg.io/cluster=postgres,cnpg.io/instanceRole=primary) printf postgres-1 ;;
      app.kubernetes.io/component=database,app.kubernetes.io/name=postgres) printf postgres-0 ;;
      *) exit 64 ;;
      esac
      ;;
    "get deployment/vibe-ensemble-server") cat "$state/replicas" ;;
    "get horizontalpodautoscaler") printf 3 ;;
    "scale deployment/vibe-ensemble-server") echo "${3#--replicas=}" >"$state/replicas" ;;
    "rollout status")
      if [ -e "$state/never-ready" ] && [ "$(cat "$state/replicas")" != 0 ]; then exit 1; fi
      ;;
    "apply -f") cat >"$state/pod.yaml" ;;
    "wait --for=condition=ready" | "delete pod") ;;
    "exec -i")
      case "$3 $4" in
      database-restore-*" --")
        # Paths of the volume, as the pod mounts it.
        shift 4
        for word; do
          shift
          case $word in /backups/*) word="\(server.path("store"))/${word#/backups/}" ;; esac
          set -- "$@" "$word"
        done
        exec "$@"
        ;;
      esac
      case "$3 $4 $5 $6" in
      "postgres-"[01]" -c postgres --") ;;
      *) exit 64 ;;
      esac
      shift 6
      if [ "$1" = pg_dump ] && [ -e "$state/no-dump" ]; then exit 1; fi
      export PGHOST='\(server.path("sockets"))' PGPORT=\(server.port)
      PATH='\(server.programs)':$PATH exec "$@"
      ;;
    *) exit 64 ;;
    esac

    """
  }
}

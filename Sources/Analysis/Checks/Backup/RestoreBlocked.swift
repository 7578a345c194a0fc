package import Findings
import Kubernetes

/// A job that puts a backup back can do so.
package struct RestoreBlocked: Check {
  package static let info = CheckInfo(
    id: "bak-restore-path-blocked",
    finds:
      "a restore job that network policies keep from the database, whose image lacks the program,"
      + " or that calls the API without a token",
    why: "it shows when the data is gone and everybody waits",
    mend: "open the policies for its pods, and run it in the image of the database",
    source: "Kubernetes documentation, Network Policies: default deny; Dockerfiles of the images",
    example: CheckExample(
      bad: BackupExample.restore(from: "app: web"),
      good: BackupExample.restore(from: "app: restore"))
  )

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    var seen: Set<String> = []
    return objects.backups.restores.compactMap { run in
      // A backup job that reads its dump back restores nothing.
      guard run.remote == nil,
        !objects.backups.jobs.contains(where: { job in
          job.pod.workload === run.pod.workload && !job.dumps.isEmpty
        }), seen.insert("\(run.pod.workload.index) \(run.container.name)").inserted
      else { return nil }
      return lackingProgram(run, objects) ?? lackingNetwork(run, objects)
    } + objects.programs.containers.compactMap(lackingToken)
  }

  private func lackingProgram(_ run: ProgramRun, _ objects: ObjectSet) -> Finding? {
    guard let image = run.container.image, let known = KnownImage(image), run.path == run.name,
      known.lacks.contains("psql"), ["pg_restore", "psql"].contains(run.name)
    else { return nil }
    let installs = objects.programs.containers.contains { container in
      container.pod.workload === run.pod.workload && container.container.name == run.container.name
        && container.runs.contains { ["apk", "apt-get", "apt"].contains($0.name) }
    }
    guard !installs else { return nil }
    return finding(
      run.container.cursor["image"],
      "container '\(run.container.name)' restores with \(run.name), which \(image) lacks")
  }

  // MARK: Network

  private func lackingNetwork(_ run: ProgramRun, _ objects: ObjectSet) -> Finding? {
    guard let (server, port) = target(of: run, objects), let pod = server.pod,
      pod.workload !== run.pod.workload
    else { return nil }
    let (from, to) = (objects.end(run.pod), objects.end(pod))
    let names = Set(pod.containers.flatMap(\.ports).filter { $0.number == port }.compactMap(\.name))
    func refused(
      _ direction: KeyPath<NetworkPolicyRules, NetworkPolicyRules.Direction?>, _ end: NetworkEnd,
      _ other: NetworkEnd
    ) -> NetworkPolicyRules? {
      let policies = objects.policies(direction, of: end)
      let isOpen = policies.contains { policy in
        (policy[keyPath: direction]?.rules ?? []).contains { rule in
          rule.covers(port: port, names: names, transport: "TCP")
            && (rule.peers.isEmpty
              || rule.peers.contains {
                $0.addresses != nil || $0.matches(other, in: policy.member.namespace)
              })
        }
      }
      return isOpen ? nil : policies.first
    }
    if let policy = refused(\.ingress, to, from) {
      return finding(
        policy.member.root[at: "spec", "ingress"],
        "\(run.pod.description) restores into \(server.description), but no rule lets its pods"
          + " reach port \(port)")
    }
    if let policy = refused(\.egress, from, to) {
      return finding(
        policy.member.root[at: "spec", "egress"],
        "\(run.pod.description) restores into \(server.description), but no rule lets its pods"
          + " out to port \(port)")
    }
    return nil
  }

  private func target(of run: ProgramRun, _ objects: ObjectSet) -> (ServedDatabase, port: Int)? {
    let engine: DatabaseRelease.Engine =
      switch run.name {
      case "mongorestore": .mongo
      case "mysql", "mariadb", "myloader": .mysql
      default: .postgres
      }
    guard case .named(let host) = DatabaseDump.host(of: run, engine),
      let server = objects.databases.server(at: host, from: run.pod.namespace, engine)
    else { return nil }
    let usual =
      switch engine {
      case .postgres: 5432
      case .mysql, .mariadb: 3306
      case .mongo: 27017
      }
    return (server, usual)
  }

  // MARK: Token

  private func lackingToken(_ container: ProgramRuns.OfContainer) -> Finding? {
    guard container.pod.kind.runsToCompletion, !container.pod.mountsToken,
      container.pod.workload.name.lowercased().contains("restore"),
      let run = container.runs.first(where: { $0.name == "kubectl" }),
      run.option(nil, "--kubeconfig") == nil, !container.values.names.contains("KUBECONFIG")
    else { return nil }
    return finding(
      container.pod.spec["automountServiceAccountToken"],
      "\(container.pod.description) calls kubectl, but no token of its ServiceAccount is mounted")
  }
}

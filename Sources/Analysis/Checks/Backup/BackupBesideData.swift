package import Findings
import Kubernetes

/// What destroys the data does not destroy its backups.
package struct BackupBesideData: Check {
  package static let info = CheckInfo(
    id: "bak-same-failure-domain",
    finds: "backups that stay on the volume of the data, or inside of the cluster only",
    why: "what takes the data takes them too: a lost volume, a deleted namespace, a broken cluster",
    mend: "send them to a store outside of the cluster, too",
    source: "Kubernetes documentation, Persistent Volumes: Reclaiming",
    severity: .warning, certainty: .likely,
    example: CheckExample(
      bad: BackupExample.job("pg_dump -h db -f /backup/shop.sql shop"),
      good: BackupExample.job(
        "pg_dump -h db -f /backup/shop.sql shop; rclone copy /backup store:shop")))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.backups.jobs.compactMap { job in
      if let inside = job.storeInside(objects) {
        return finding(
          inside.cursor,
          "the backups of \(job.description) go to \(inside.name), which runs in the same cluster")
      }
      guard job.uploads.isEmpty, job.keepers.isEmpty, !job.isOpaque else { return nil }
      for dump in job.dumps where dump.output.sink == nil {
        guard let path = dump.output.path, let volume = job.volume(of: path, dump.run.container)
        else { continue }
        let claim = volume["persistentVolumeClaim"]
        if let name = claim["claimName"].text, dump.server?.usesClaim(name) == true {
          return finding(
            claim["claimName"],
            "the backups are on claim \(name), which also holds the data of"
              + " \(dump.server?.description ?? "")")
        }
        // The claim is there for a cluster on somebody's desk.
        guard objects.facts.profile == .production else { continue }
        if claim.exists {
          return finding(
            claim,
            "the backups stay on a claim in the cluster and namespace of the data, and nothing"
              + " copies them elsewhere")
        }
        if volume["hostPath"].exists {
          return finding(
            volume["hostPath"], "the backups stay on the node that the job happens to run on")
        }
      }
      return nil
    }
  }
}

extension BackupJob {
  fileprivate func volume(of path: String, _ container: ContainerTemplate) -> Cursor? {
    DatabaseImage.mount(of: path, in: container)?["name"].text.flatMap { pod.volumes[$0] }
  }

  /// The address of a store that is a Service of the set.
  fileprivate func storeInside(_ objects: ObjectSet) -> (name: String, cursor: Cursor)? {
    guard !(uploads + keepers).isEmpty else { return nil }
    for container in containers {
      for variable in container.container.environment {
        guard let name = variable["name"].text?.uppercased(), let value = variable["value"].text,
          ["ENDPOINT", "S3", "MINIO", "REPOSITORY"].contains(where: name.contains),
          let service = value.service(objects, pod.namespace)
        else { continue }
        return (service, variable["value"])
      }
    }
    for run in uploads + keepers {
      guard let address = run.option(nil, "--endpoint-url", "--s3-endpoint"),
        let service = address.service(objects, pod.namespace)
      else { continue }
      return (service, run.cursor)
    }
    return nil
  }
}

extension ServedDatabase {
  fileprivate func usesClaim(_ name: String) -> Bool {
    guard let pod else { return false }
    if pod.volumes.values.contains(where: {
      $0[at: "persistentVolumeClaim", "claimName"].text == name
    }) {
      return true
    }
    return pod.claimTemplates.keys.contains { name.hasPrefix("\($0)-\(member.name)-") }
  }
}

extension String {
  /// The Service of the set that an address leads to: `http://minio.shop:9000`.
  fileprivate func service(_ objects: ObjectSet, _ namespace: String) -> String? {
    var text = self[...]
    if let scheme = text.firstRange(of: "://") { text = text[scheme.upperBound...] }
    let host = text.prefix { $0 != "/" && $0 != ":" }
    guard !host.isEmpty else { return nil }
    for key in ServedDatabases.services(named: String(host), in: namespace) {
      let parts = key.split(separator: "/").map(String.init)
      if parts.count == 2, let service = objects.member("Service", parts[0], parts[1]) {
        return service.identity.description
      }
    }
    return nil
  }
}

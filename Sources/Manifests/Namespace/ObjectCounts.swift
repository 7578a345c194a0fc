import Kubernetes
import YAML

/// How many objects of each counted kind the namespace holds at most, with those that controllers
/// make beside ours.
///
/// The names are those of a ResourceQuota. Source: Kubernetes documentation, Resource Quotas,
/// "Quota on object count": core kinds have short names, all others need `count/<resource>.<group>`.
struct ObjectCounts {
  private(set) var entries: [(name: String, count: Int)] = []

  /// - Parameters:
  ///   - objects: All objects of the set that live in the namespace.
  ///   - plannedSecrets: Secrets that the set needs, whoever makes them.
  init(_ objects: [ManifestObject], plannedSecrets: Int) {
    // The API server puts the cluster's certificate authority into each namespace.
    self["configmaps"] += 1
    self["secrets"] += plannedSecrets
    for object in objects {
      count(object)
    }
  }

  subscript(name: String) -> Int {
    get { entries.first { $0.name == name }?.count ?? 0 }
    set {
      if let index = entries.firstIndex(where: { $0.name == name }) {
        entries[index].count = newValue
      } else {
        entries.append((name, newValue))
      }
    }
  }

  private mutating func count(_ object: ManifestObject) {
    switch object.kind {
    case "ConfigMap": self["configmaps"] += 1
    case "Service": self["services"] += 1
    case "Ingress": self["count/ingresses.networking.k8s.io"] += 1
    case "StatefulSet": self["count/statefulsets.apps"] += 1
    case "Deployment":
      self["count/deployments.apps"] += 1
      // The history, the current one, and the next while it rolls out.
      let history = object.node["spec"]?["revisionHistoryLimit"]?.integer ?? 10
      self["count/replicasets.apps"] += history + 2
    case "CronJob": countJobs(of: object)
    case "Certificate": countCertificate(object)
    case "Cluster": countCluster()
    default: break
    }
  }

  /// Kept jobs, the running one, and one that a person starts by hand.
  private mutating func countJobs(of object: ManifestObject) {
    self["count/cronjobs.batch"] += 1
    let spec = object.node["spec"]
    let succeeded = spec?["successfulJobsHistoryLimit"]?.integer ?? 3
    let failed = spec?["failedJobsHistoryLimit"]?.integer ?? 1
    self["count/jobs.batch"] += succeeded + failed + 2
  }

  /// cert-manager: the certificate's Secret and the next key's; for each name that is being
  /// proven a Service and an Ingress.
  private mutating func countCertificate(_ object: ManifestObject) {
    self["secrets"] += 2
    guard object.node["spec"]?["issuerRef"]?["kind"]?.string == ClusterIssuer.kind else { return }
    let names = object.node["spec"]?["dnsNames"]?.items?.count ?? 1
    self["services"] += names
    self["count/ingresses.networking.k8s.io"] += names
  }

  /// CloudNativePG 1.30: certificate authority, server and replication certificates, credentials
  /// of the application's and the super user; Services for reading and writing; the queries of
  /// its exporter; a job for each instance that joins, two at a time at most.
  private mutating func countCluster() {
    self["secrets"] += 5
    self["services"] += 4
    self["configmaps"] += 1
    self["count/jobs.batch"] += 2
  }
}

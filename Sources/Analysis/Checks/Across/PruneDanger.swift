package import Findings
import Kubernetes

/// What holds data does not vanish from a set unseen.
package struct PruneDanger: Check {
  package static let info = CheckInfo(
    id: "ord-prune-danger",
    finds: "an object with data behind it that the previous render had and this one lacks",
    why: "a tool that prunes deletes it: a claim with its volume, a namespace or a definition with"
      + " everything in it",
    mend:
      "keep it, or say at the object that it stays: argocd.argoproj.io/sync-options: Prune=false",
    source: "Argo CD documentation, Sync Options; Flux documentation, Kustomization: prune;"
      + " kubectl apply --prune",
    example: CheckExample(
      bad: "apiVersion: v1\nkind: Namespace\nmetadata: { name: shop }",
      good: "apiVersion: v1\nkind: Namespace\nmetadata: { name: shop }\n---\n" + claim,
      previous: "apiVersion: v1\nkind: Namespace\nmetadata: { name: shop }\n---\n" + claim))

  private static let claim = """
    apiVersion: v1
    kind: PersistentVolumeClaim
    metadata: { name: data, namespace: shop }
    spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } }
    """

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    guard let previous = objects.comparison.previous else { return [] }
    return previous.objects.members.compactMap { before in
      guard let loss = Self.loss(before), objects.member(before.identity) == nil,
        !Self.isKept(before)
      else { return nil }
      let moved = objects.members(before.kind).first { member in
        member.name == before.name && previous.objects.member(member.identity) == nil
      }
      var finding = finding(
        "\(before.identity) of \(previous.name) is gone: pruning deletes \(loss)"
          + (moved.map { "; \($0.identity) is another object, and empty" } ?? ""))
      finding.object = before.identity.description
      return finding
    }
  }

  /// What goes with the object; nil: nothing that cannot be made again.
  private static func loss(_ member: ObjectSet.Member) -> String? {
    switch (member.identity.group, member.kind) {
    case ("", "PersistentVolumeClaim"): return "its volume with all data"
    case ("", "PersistentVolume"): return "what says where the data is"
    case ("", "Namespace"): return "everything in the namespace, claims included"
    case ("apiextensions.k8s.io", "CustomResourceDefinition"): return "every object of that kind"
    case ("apps", "StatefulSet"):
      let policy = member.root[at: "spec", "persistentVolumeClaimRetentionPolicy", "whenDeleted"]
      return policy.text == "Delete" ? "its claims with all data" : nil
    default:
      return databases.contains("\(member.identity.group)/\(member.kind)")
        ? "the database with its volumes" : nil
    }
  }

  private static let databases: Set<String> = [
    "postgresql.cnpg.io/Cluster", "acid.zalan.do/postgresql",
    "postgres-operator.crunchydata.com/PostgresCluster", "k8s.mariadb.com/MariaDB",
    "mongodbcommunity.mongodb.com/MongoDBCommunity", "psmdb.percona.com/PerconaServerMongoDB",
    "pxc.percona.com/PerconaXtraDBCluster", "pgv2.percona.com/PerconaPGCluster",
    "kafka.strimzi.io/Kafka", "rabbitmq.com/RabbitmqCluster",
    "elasticsearch.k8s.elastic.co/Elasticsearch", "minio.min.io/Tenant",
    "databases.spotahome.com/RedisFailover",
  ]

  private static func isKept(_ member: ObjectSet.Member) -> Bool {
    let annotations = member.annotations
    return annotations["argocd.argoproj.io/sync-options"]?.contains("Prune=false") == true
      || annotations["kustomize.toolkit.fluxcd.io/prune"] == "disabled"
      || annotations["helm.sh/resource-policy"] == "keep"
  }
}

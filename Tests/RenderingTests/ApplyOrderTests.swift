import Kubernetes
import Rendering
import TestSupport
import Testing

@Suite struct ApplyOrderTests {
  @Test(
    "what is needed is applied first",
    arguments: [
      ("v1/Namespace", "v1/ServiceAccount"), ("v1/ResourceQuota", "apps/v1/Deployment"),
      ("v1/Secret", "apps/v1/Deployment"), ("v1/ConfigMap", "apps/v1/StatefulSet"),
      ("external-secrets.io/v1/ExternalSecret", "apps/v1/Deployment"),
      ("networking.k8s.io/v1/NetworkPolicy", "apps/v1/Deployment"),
      ("networking.k8s.io/v1/NetworkPolicy", "batch/v1/CronJob"),
      ("rbac.authorization.k8s.io/v1/Role", "rbac.authorization.k8s.io/v1/RoleBinding"),
      ("v1/PersistentVolumeClaim", "batch/v1/CronJob"),
      ("postgresql.cnpg.io/v1/Cluster", "apps/v1/Deployment"),
      ("apps/v1/Deployment", "autoscaling/v2/HorizontalPodAutoscaler"),
      ("apps/v1/Deployment", "policy/v1/PodDisruptionBudget"),
      ("cert-manager.io/v1/ClusterIssuer", "cert-manager.io/v1/Certificate"),
      ("networking.k8s.io/v1/Ingress", "monitoring.coreos.com/v1/ServiceMonitor"),
    ])
  func order(first: String, second: String) {
    let objects = [second, first].map { name in
      let slash = name.lastIndex(of: "/") ?? name.startIndex
      return Toy.object(
        String(name[..<slash]), String(name[name.index(after: slash)...]), "x")
    }
    #expect(ApplyOrder.sorted(objects).map(\.kind) == [objects[1].kind, objects[0].kind])
  }

  @Test("objects of one kind are ordered by namespace and name")
  func names() {
    let objects = [
      Toy.object("v1", "ConfigMap", "b"), Toy.object("v1", "ConfigMap", "a"),
      Toy.object("v1", "ConfigMap", "z", namespace: "aaa"),
    ]
    #expect(ApplyOrder.sorted(objects).map(\.name) == ["z", "a", "b"])
  }

  @Test(
    "the order of the input never changes the order of the output",
    arguments: 0..<20 as Range<UInt64>)
  func shuffled(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let objects = Toy.files().flatMap(\.objects)
    let sorted = ApplyOrder.sorted(objects).map(\.identity)
    #expect(ApplyOrder.sorted(objects.shuffled(using: &generator)).map(\.identity) == sorted)
  }
}

import Kubernetes
import Scalars
import TestSupport
import Testing
import YAML

@Suite("Kinds")
struct KindsTests {
  @Test("of which there is an example each")
  func examples() {
    #expect(
      Examples.all.map { "\($0.apiVersion) \($0.kind)" }.sorted() == [
        "admissionregistration.k8s.io/v1 ValidatingAdmissionPolicy",
        "admissionregistration.k8s.io/v1 ValidatingAdmissionPolicyBinding",
        "apiregistration.k8s.io/v1 APIService", "apps/v1 DaemonSet", "apps/v1 Deployment",
        "apps/v1 StatefulSet", "autoscaling/v2 HorizontalPodAutoscaler", "batch/v1 CronJob",
        "batch/v1 Job", "bitnami.com/v1alpha1 SealedSecret", "cert-manager.io/v1 Certificate",
        "cert-manager.io/v1 ClusterIssuer", "external-secrets.io/v1 ExternalSecret",
        "external-secrets.io/v1 SecretStore", "keda.sh/v1alpha1 ScaledObject",
        "monitoring.coreos.com/v1 PodMonitor", "monitoring.coreos.com/v1 PrometheusRule",
        "monitoring.coreos.com/v1 ServiceMonitor",
        "monitoring.coreos.com/v1alpha1 AlertmanagerConfig", "networking.k8s.io/v1 Ingress",
        "networking.k8s.io/v1 NetworkPolicy", "policy/v1 PodDisruptionBudget",
        "postgresql.cnpg.io/v1 Cluster", "postgresql.cnpg.io/v1 ScheduledBackup",
        "rbac.authorization.k8s.io/v1 ClusterRole",
        "rbac.authorization.k8s.io/v1 ClusterRoleBinding", "rbac.authorization.k8s.io/v1 Role",
        "rbac.authorization.k8s.io/v1 RoleBinding", "scheduling.k8s.io/v1 PriorityClass",
        "storage.k8s.io/v1 StorageClass", "templates.gatekeeper.sh/v1 ConstraintTemplate",
        "v1 ConfigMap", "v1 LimitRange", "v1 Namespace", "v1 PersistentVolumeClaim",
        "v1 ResourceQuota", "v1 Secret", "v1 Service", "v1 ServiceAccount",
      ])
  }

  @Test("are accepted by every schema version, unknown fields forbidden")
  func validation() throws {
    var bytes: [UInt8] = []
    Emitter.emit(Examples.all.map(\.node), into: &bytes)
    let stream = String(decoding: bytes, as: UTF8.self)
    // ValidatingAdmissionPolicy became v1 in 1.30.
    let old = try manifestErrors(in: stream, versions: ["1.25"])
    #expect(old.allSatisfy { $0.contains("no kind ValidatingAdmissionPolicy") }, "\(old)")
    #expect(try manifestErrors(in: stream, versions: ["1.31", "1.37"]) == [])
  }

  @Test("have their keys in the conventional order")
  func keyOrder() throws {
    try expectGolden(Emitter.text(Examples.deployment.node), "deployment.yaml")
  }

  @Test("know their scope, and cluster-scoped objects have no namespace")
  func scope() {
    #expect(Deployment.isNamespaced)
    #expect(!Namespace.isNamespaced)
    #expect(!ClusterIssuer.isNamespaced)
    let namespace = Namespace(metadata: ObjectMeta(name: "shop", namespace: "shop"))
    #expect(ManifestObject(namespace).namespace == nil)
    #expect(ManifestObject(Examples.deployment).namespace == "shop")
  }
}

import YAML
import Environment
import Kubernetes
import Scalars
import Testing

@Suite("Pod Security") struct PodSecurityTests {
  @Test("every pod passes the level that its namespace enforces", arguments: BuiltEnvironment.all)
  func restricted(name: String) throws {
    let objects = try BuiltEnvironment(named: name).objects
    let namespace = try #require(objects.first { $0.kind == "Namespace" })
    #expect(namespace.labels["pod-security.kubernetes.io/enforce"] == "restricted")
    let pods = PodView.all(in: objects).filter { $0.owner.namespace == namespace.name }
    #expect(pods.flatMap(PodSecurityReview.violations) == [])
    #expect(!pods.isEmpty)
  }

  @Test(
    "only node_exporter needs an exception, alone in its namespace", arguments: BuiltEnvironment.all
  )
  func exception(name: String) throws {
    let built = try BuiltEnvironment(named: name)
    let others = PodView.all(in: built.objects).filter {
      $0.owner.namespace != built.spec.namespace.description
    }
    let namespaces = built.objects.filter { $0.kind == "Namespace" }.dropFirst()
    #expect(others.map(\.owner.name) == namespaces.map { _ in "node-exporter" })
    for pod in others {
      // Files of the node, read-only, and nothing else that "restricted" forbids.
      #expect(
        Set(PodSecurityReview.violations(of: pod))
          == ["\(pod.owner.title): volume type hostPath"])
      for mount in pod.containers.flatMap({ $0.list("volumeMounts") }) {
        #expect(mount["readOnly"]?.isTrue == true)
      }
    }
    for namespace in namespaces {
      #expect(namespace.node.at("metadata", "annotations", "vibe-ensemble.io/reason") != nil)
    }
  }

  /// They ask the API server; nobody else does.
  private static let tokenHolders: Set = [
    "prometheus", "kube-state-metrics", "prometheus-adapter",
  ]

  @Test(
    "no pod gets a token that needs none, or the default service account",
    arguments: BuiltEnvironment.all)
  func noTokens(name: String) throws {
    for pod in PodView.all(in: try BuiltEnvironment(named: name).objects) {
      let needsToken = Self.tokenHolders.contains(pod.owner.name)
      #expect(
        pod.spec["automountServiceAccountToken"]?.isFalse == !needsToken, "\(pod.owner.title)")
      #expect((pod.spec["serviceAccountName"]?.text ?? "default") != "default")
      #expect(pod.spec["enableServiceLinks"]?.isFalse == true, "\(pod.owner.title)")
    }
  }

  @Test("every root file system is read-only", arguments: BuiltEnvironment.all)
  func readOnly(name: String) throws {
    for pod in PodView.all(in: try BuiltEnvironment(named: name).objects) {
      for container in pod.containers + pod.initContainers {
        let isReadOnly = container.at("securityContext", "readOnlyRootFilesystem")?.isTrue
        #expect(isReadOnly == true, "\(pod.owner.title) \(container["name"]?.text ?? "")")
      }
    }
  }

  @Test("every scratch volume has a limit", arguments: BuiltEnvironment.all)
  func scratchVolumes(name: String) throws {
    for pod in PodView.all(in: try BuiltEnvironment(named: name).objects) {
      for volume in pod.spec.list("volumes") {
        guard let emptyDir = volume["emptyDir"] else { continue }
        #expect(emptyDir["sizeLimit"]?.quantity != nil, "\(pod.owner.title)")
      }
    }
  }
}

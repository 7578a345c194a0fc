import YAML
import Kubernetes
import Testing

@Suite("Pod Security") struct PodSecurityTests {
  @Test("every pod passes the level that its namespace enforces", arguments: BuiltEnvironment.all)
  func restricted(name: String) throws {
    let objects = try BuiltEnvironment(named: name).objects
    let namespace = try #require(objects.first { $0.kind == "Namespace" })
    #expect(namespace.labels["pod-security.kubernetes.io/enforce"] == "restricted")
    let pods = PodView.all(in: objects)
    #expect(pods.flatMap(PodSecurityReview.violations) == [])
    #expect(!pods.isEmpty)
  }

  @Test("no pod gets a token or the default service account", arguments: BuiltEnvironment.all)
  func noTokens(name: String) throws {
    for pod in PodView.all(in: try BuiltEnvironment(named: name).objects) {
      #expect(pod.spec["automountServiceAccountToken"]?.isFalse == true, "\(pod.owner.title)")
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

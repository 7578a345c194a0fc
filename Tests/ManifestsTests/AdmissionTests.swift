@testable import Environment
import Findings
import Kubernetes
@testable import Manifests
import Scalars
import Testing
import YAML

/// Every expression is evaluated by real engines: CEL by cel-python, Rego by rego-cpp.
@Suite("Admission policies") struct AdmissionTests {
  @Test("they accept all that the environment runs", arguments: BuiltEnvironment.all)
  func ownObjects(name: String) throws {
    let built = try BuiltEnvironment(named: name)
    #expect(built.manifests.findings == [])
    let engines = AdmissionEngines(built.objects)
    #expect(engines.policies.isEmpty == (built.spec.security.admission == nil))
    let own = built.objects.filter { $0.namespace == built.spec.namespace.description }
    let requests =
      own.map { AdmissionEngines.Request(object: $0.node) }
      + (try ControllerPods.all(in: built).map { AdmissionEngines.Request(object: $0) })
    for (request, answer) in zip(requests, try engines.answers(to: requests)) {
      #expect(answer == .accepted, "\(JSONEmitter.text(request.object))")
    }
  }

  /// What somebody may do to the server's pod, and the rule that refuses it.
  static let faults: [(fault: String, change: String, rule: String)] = [
    ("an image from elsewhere", #"{"image": "evil.example.com/miner:v1"}"#, "image-registry"),
    (
      "a registry that only begins alike", #"{"image": "ghcr.io.example.com/a:v1"}"#,
      "image-registry"
    ),
    ("a path that only begins alike", #"{"image": "quay.io.example.com/a:v1"}"#, "image-registry"),
    ("the node's own registry", #"{"image": "localhost/miner:v1"}"#, "image-registry"),
    ("a registry with a port", #"{"image": "localhost:5000/miner:v1"}"#, "image-registry"),
    ("root", #"{"securityContext": {"runAsNonRoot": false}}"#, "non-root"),
    ("user 0", #"{"securityContext": {"runAsUser": 0}}"#, "non-root"),
    (
      "privilege escalation", #"{"securityContext": {"allowPrivilegeEscalation": true}}"#,
      "privilege-escalation"
    ),
    (
      "unsaid privilege escalation", #"{"securityContext": {"allowPrivilegeEscalation": null}}"#,
      "privilege-escalation"
    ),
    ("privileges", #"{"securityContext": {"privileged": true}}"#, "privilege-escalation"),
    (
      "a writable root", #"{"securityContext": {"readOnlyRootFilesystem": false}}"#,
      "read-only-root"
    ),
    (
      "an unsaid root", #"{"securityContext": {"readOnlyRootFilesystem": null}}"#,
      "read-only-root"
    ),
    ("no requests", #"{"resources": {"requests": null}}"#, "resources"),
    ("no limits", #"{"resources": {"limits": null}}"#, "resources"),
    ("no memory limit", #"{"resources": {"limits": {"memory": null}}}"#, "resources"),
    ("no resources", #"{"resources": null}"#, "resources"),
  ]

  @Test(
    "each fault is refused by its rule and no other", arguments: ["production", "policy-engines"])
  func faults(name: String) throws {
    let built = try BuiltEnvironment(named: name)
    let engines = AdmissionEngines(built.objects)
    var requests: [AdmissionEngines.Request] = []
    var expected: [(fault: String, rules: [String])] = []
    for fault in Self.faults {
      for list in ["containers", "initContainers"] {
        let pod = try serverPod(built, changing: list, by: fault.change)
        // In a pod, and in what makes pods.
        for object in [pod, template(of: pod), cronJob(of: pod)] {
          requests.append(AdmissionEngines.Request(object: object))
          let isTagged = fault.rule == "image-registry" && built.spec.kubernetesVersion < "1.30"
          expected.append((fault.fault, isTagged ? ["image-digest", fault.rule] : [fault.rule]))
        }
      }
    }
    for (answer, wanted) in zip(try engines.answers(to: requests), expected) {
      let refusals =
        built.spec.kubernetesVersion < "1.30"
        ? [answer.kyverno, answer.gatekeeper] : [answer.apiServer]
      for refusal in refusals { #expect(refusal.sorted() == wanted.rules, "\(wanted.fault)") }
    }
  }

  @Test("a container that somebody adds by kubectl debug is checked as far as it can be")
  func ephemeralContainers() throws {
    for name in ["production", "policy-engines"] {
      let built = try BuiltEnvironment(named: name)
      let digest = "@sha256:" + String(repeating: "0", count: 64)
      let good = try withDebugger(
        built, "docker.io/library/busybox\(digest)",
        #"{"runAsNonRoot": true, "allowPrivilegeEscalation": false}"#)
      let bad = try withDebugger(built, "evil.example.com/x\(digest)", "{}")
      let answers = try AdmissionEngines(built.objects).answers(
        to: [good, bad].map { AdmissionEngines.Request(object: $0) })
      #expect(answers[0] == .accepted)
      let refusals = answers[1].apiServer + answers[1].gatekeeper
      #expect(refusals.sorted() == ["image-registry", "privilege-escalation"])
    }
  }

  @Test("an image without digest is refused where digests are required, but for pinned ones")
  func digests() throws {
    let built = try BuiltEnvironment(named: "policy-engines")
    let pods = try [
      #"{"image": "ghcr.io/siy/vibe-ensemble-mcp:v1.2.0"}"#,
      #"{"image": "\#(Images.postgres.reference)"}"#, #"{"image": "postgres:latest"}"#,
    ].map { try serverPod(built, changing: "containers", by: $0) }
    let answers = try AdmissionEngines(built.objects).answers(
      to: pods.map { AdmissionEngines.Request(object: $0) })
    #expect(answers.map(\.kyverno) == [["image-digest"], [], ["image-digest"]])
    #expect(answers.map(\.gatekeeper) == [["image-digest"], [], ["image-digest"]])
  }

  @Test("labels of a pod from before the policies can be changed, its images cannot")
  func updates() throws {
    let built = try BuiltEnvironment(named: "production")
    let bad = try serverPod(
      built, changing: "containers", by: #"{"image": "evil.example.com/miner:v1"}"#)
    let labelled = bad.replacing(at: ["metadata", "name"], with: .string("another"))
    let good = try serverPod(built, changing: "containers", by: "{}")
    let answers = try AdmissionEngines(built.objects).answers(to: [
      AdmissionEngines.Request(object: labelled, oldObject: bad),
      AdmissionEngines.Request(object: bad, oldObject: good),
    ])
    #expect(answers.map(\.apiServer) == [[], ["image-registry"]])
  }

  @Test("no rule reaches another namespace")
  func elsewhere() throws {
    for name in ["production", "policy-engines"] {
      let built = try BuiltEnvironment(named: name)
      let bad = try serverPod(
        built, changing: "containers", by: #"{"image": "evil.example.com/x"}"#
      )
      .replacing(at: ["metadata", "namespace"], with: .string("kube-system"))
      let request = AdmissionEngines.Request(object: bad)
      #expect(try AdmissionEngines(built.objects).answers(to: [request]) == [.accepted])
    }
  }

  @Test("an image of the set that the rules would refuse is found before")
  func findings() throws {
    var spec = try BuiltEnvironment.spec(named: "production")
    spec.security.admission = AdmissionSpec(registries: ["ghcr.io"], requireDigest: true)
    let findings = try BuiltEnvironment(spec).manifests.findings
    #expect(findings.contains { $0.message.contains("docker.io/rclone/rclone") })
    #expect(findings.contains { $0.message.contains("quay.io/jetstack/cert-manager-acmesolver") })
    #expect(findings.contains { $0.path == "server.image" })
    spec.kubernetesVersion = "1.29"
    #expect(
      try BuiltEnvironment(spec).manifests.findings.contains {
        $0.id == "admission-without-engine"
      })
  }

  // MARK: Objects

  private func serverPod(
    _ built: BuiltEnvironment, changing list: String, by change: String
  ) throws -> Node {
    let server = try #require(
      PodView.all(in: built.objects).first { $0.owner.kind == "Deployment" })
    let container = try #require(server.containers.first)
    let changed = merged(container, try ControllerPods.json(change))
    var entries = (server.spec.entries ?? []).filter { $0.key != list }
    entries.append(Node.Entry(list, .sequence([changed])))
    return ControllerPods.pod(.mapping(entries), in: built, "server")
  }

  private func withDebugger(
    _ built: BuiltEnvironment, _ image: String, _ context: String
  ) throws -> Node {
    let pod = try serverPod(built, changing: "containers", by: "{}")
    let debugger = Node.mapping([
      Node.Entry("name", .string("debugger")), Node.Entry("image", .string(image)),
      Node.Entry("securityContext", try ControllerPods.json(context)),
    ])
    let spec = Node.mapping(
      (pod["spec"]?.entries ?? []) + [Node.Entry("ephemeralContainers", .sequence([debugger]))])
    return ControllerPods.pod(spec, in: built, "server")
  }

  /// The pod as a Deployment's template.
  private func template(of pod: Node) -> Node {
    wrapped(pod, "apps/v1", "Deployment", ["template", "spec"])
  }

  private func cronJob(of pod: Node) -> Node {
    wrapped(pod, "batch/v1", "CronJob", ["jobTemplate", "spec", "template", "spec"])
  }

  private func wrapped(_ pod: Node, _ apiVersion: String, _ kind: String, _ path: [String]) -> Node
  {
    let spec = path.reversed().reduce(pod["spec"] ?? .null) { inner, key in
      .mapping([Node.Entry(key, inner)])
    }
    return .mapping([
      Node.Entry("apiVersion", .string(apiVersion)), Node.Entry("kind", .string(kind)),
      Node.Entry("metadata", pod["metadata"] ?? .null), Node.Entry("spec", spec),
    ])
  }

  /// The node with a merge patch applied: null takes a key away.
  private func merged(_ node: Node, _ patch: Node) -> Node {
    guard let changes = patch.entries else { return patch }
    var entries = node.entries ?? []
    for change in changes {
      let old = entries.first { $0.key == change.key }
      entries.removeAll { $0.key == change.key }
      if change.value.isNull { continue }
      entries.append(Node.Entry(change.key, merged(old?.value ?? .null, change.value)))
    }
    return .mapping(entries)
  }
}

extension AdmissionEngines.Answer {
  static let accepted = AdmissionEngines.Answer(apiServer: [], kyverno: [], gatekeeper: [])
}

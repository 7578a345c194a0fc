import TestSupport
import Testing

/// What must not compile, beside the nearest thing that does.
@Suite("Dangling references do not compile")
struct TypecheckTests {
  private static let head = """
    import Kubernetes
    import Scalars

    enum WebPort: String, PortSet {
      case http
      var number: Int { 8080 }
    }
    enum DatabaseKey: String, KeySet { case password }

    func use(
      service: ServiceReference<WebPort>, secret: SecretReference<DatabaseKey>,
      workload: WorkloadReference<WebPort>, account: ServiceAccountReference
    ) {

    """

  @Test("references of built objects do")
  func control() throws {
    let result = try BuildFolder.typecheck(
      Self.head + """
          _ = IngressBackend(service: service, port: .http)
          _ = EnvVar(name: "PASSWORD", secret: secret, key: .password)
          _ = ServiceSpec(workload, ports: [.http: 80])
          _ = PodSpec(serviceAccountName: account, containers: [])
          _ = Probe.http("/healthz", port: WebPort.http)
        }
        """)
    #expect(result.status == 0, "\(result.errorText)")
  }

  /// All in one run of the compiler: each line must have its error.
  @Test("ports, keys and names out of thin air do not")
  func dangling() throws {
    let lines = [
      ("IngressBackend(service: service, port: .metrics)", "has no member 'metrics'"),
      ("EnvVar(name: \"USER\", secret: secret, key: .user)", "has no member 'user'"),
      ("ServiceSpec(workload, ports: [.admin: 80])", "has no member 'admin'"),
      ("PodSpec(serviceAccountName: \"server\", containers: [])", "'String'"),
      ("SecretKeySelector(name: \"secret\", key: \"password\")", "'SecretReference<String>'"),
      ("VolumeMount(name: \"data\", mountPath: \"/data\")", "'Volume'"),
      ("RoleRef(apiGroup: \"\", kind: \"Role\", name: \"reader\")", "'RoleReference'"),
      ("SecretReference<DatabaseKey>(name: \"a\", namespace: nil, keys: [])", "inaccessible"),
      (
        "CrossVersionObjectReference(kind: \"Deployment\", name: \"web\")",
        "'WorkloadReference<Port>'"
      ),
    ]
    let body = lines.map { "  _ = \($0.0)" }.joined(separator: "\n")
    let result = try BuildFolder.typecheck(Self.head + body + "\n}\n")
    #expect(result.status != 0)
    let first = Self.head.split(separator: "\n", omittingEmptySubsequences: false).count
    let errors = result.errorText.split(separator: "\n").filter { $0.contains(": error: ") }
    for (index, line) in lines.enumerated() {
      let here = errors.filter { $0.contains("snippet.swift:\(first + index):") }
      #expect(here.contains { $0.contains(line.1) }, "\(line.0): \(here)")
    }
  }
}

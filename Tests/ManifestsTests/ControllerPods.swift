import Environment
import Kubernetes
import Scalars
import Testing
import YAML

/// Pods as controllers of the cluster make them in our namespace.
enum ControllerPods {
  /// Those that the environment's objects make controllers create.
  static func all(in built: BuiltEnvironment) throws -> [Node] {
    var pods = PodView.all(in: built.objects).map { pod($0.spec, in: built, "owned") }
    if built.spec.ingress?.tls != nil { pods.append(try solver(in: built)) }
    if let cluster = built.objects.first(where: { $0.kind == "Cluster" }) {
      pods += try database(cluster, in: built)
    }
    return pods
  }

  /// A pod with this specification.
  static func pod(_ spec: Node, in built: BuiltEnvironment, _ name: String) -> Node {
    .mapping([
      Node.Entry("apiVersion", .string("v1")), Node.Entry("kind", .string("Pod")),
      Node.Entry(
        "metadata",
        .mapping([
          Node.Entry("name", .string(name)),
          Node.Entry("namespace", .string(built.spec.namespace.description)),
        ])),
      Node.Entry("spec", spec),
    ])
  }

  /// Answers the certificate authority, as releases do that leave its root file system writable.
  ///
  /// Source: cert-manager, `pkg/issuer/acme/http/pod.go`.
  private static func solver(in built: BuiltEnvironment) throws -> Node {
    let resources =
      built.objects.first { $0.kind == "ClusterIssuer" }?
      .spec.at("acme", "solvers")?.items?.first?
      .at("http01", "ingress", "podTemplate", "spec", "resources") ?? .null
    return pod(
      .mapping([
        Node.Entry(
          "securityContext", try json(#"{"runAsNonRoot": true}"#)),
        Node.Entry(
          "containers",
          .sequence([
            try container(
              "acmesolver", "quay.io/jetstack/cert-manager-acmesolver:v1.21.1", resources,
              #"{"allowPrivilegeEscalation": false, "capabilities": {"drop": ["ALL"]}}"#)
          ])),
      ]), in: built, "cm-acme-http-solver")
  }

  /// An instance, with the operator's init container, and the job that makes the first one.
  ///
  /// Source: CloudNativePG, `pkg/specs/containers.go`, `pkg/specs/pods.go`, `pkg/specs/jobs.go`.
  private static func database(
    _ cluster: ManifestObject, in built: BuiltEnvironment
  ) throws -> [Node] {
    let context = #"""
      {"privileged": false, "runAsNonRoot": true, "readOnlyRootFilesystem": true,
       "allowPrivilegeEscalation": false, "capabilities": {"drop": ["ALL"]}}
      """#
    let resources = cluster.spec["resources"] ?? .null
    let image = cluster.spec["imageName"]?.text ?? ""
    return try ["postgres", "initdb", "join"].map { name in
      pod(
        .mapping([
          Node.Entry(
            "initContainers",
            .sequence([
              try container(
                "bootstrap-controller", "ghcr.io/cloudnative-pg/cloudnative-pg:1.30.0", resources,
                context)
            ])),
          Node.Entry(
            "containers", .sequence([try container(name, image, resources, context)])),
        ]), in: built, "postgres-1-\(name)")
    }
  }

  private static func container(
    _ name: String, _ image: String, _ resources: Node, _ context: String
  ) throws -> Node {
    .mapping([
      Node.Entry("name", .string(name)), Node.Entry("image", .string(image)),
      Node.Entry("resources", resources), Node.Entry("securityContext", try json(context)),
    ])
  }

  /// JSON is YAML.
  static func json(_ text: String) throws -> Node {
    try #require(
      Parser.parseSingle(SourceFile(path: "example.json", bytes: Array(text.utf8))).node)
  }
}

import Foundation
import Kubernetes
import TestSupport
import YAML

/// Runs the set's admission policies over objects, as each engine does.
struct AdmissionEngines {
  /// A request to the API server.
  struct Request {
    var object: Node
    /// The object as it is before an update; nil: it is created.
    var oldObject: Node?
  }

  /// The rules that refuse a request, by the kind that holds them.
  struct Answer: Decodable, Equatable {
    var apiServer: [String]
    var kyverno: [String]
    var gatekeeper: [String]

    private enum CodingKeys: String, CodingKey {
      case apiServer = "ValidatingAdmissionPolicy"
      case kyverno = "ClusterPolicy"
      case gatekeeper = "ConstraintTemplate"
    }
  }

  private static let policyKinds = [
    "ValidatingAdmissionPolicy", "ClusterPolicy", "ConstraintTemplate", "VibeEnsemblePods",
  ]

  var policies: [Node]

  init(_ objects: [ManifestObject]) {
    policies = objects.filter { Self.policyKinds.contains($0.kind) }.map(\.node)
  }

  func answers(to requests: [Request]) throws -> [Answer] {
    let job = Node.mapping([
      Node.Entry("policies", .sequence(policies)),
      Node.Entry("requests", .sequence(requests.map(\.node))),
    ])
    let result = try run(
      PackageRoot.pythonInterpreter,
      [PackageRoot.path(of: "Tests/TestSupport/Validators/evaluate_policies.py")],
      input: Data(JSONEmitter.text(job).utf8))
    guard result.status == 0 else {
      throw SetUpFault(description: "evaluate_policies.py: \(result.errorText)")
    }
    return try JSONDecoder().decode([Answer].self, from: result.output)
  }
}

extension AdmissionEngines.Request {
  fileprivate var node: Node {
    .mapping(
      [
        Node.Entry("operation", .string(oldObject == nil ? "CREATE" : "UPDATE")),
        Node.Entry("object", object),
      ] + [oldObject].compactMap { $0 }.map { Node.Entry("oldObject", $0) })
  }
}

/// What a test stands on could not be made.
struct SetUpFault: Error, CustomStringConvertible {
  var description: String
}

@testable import Analysis
import Foundation
import Kubernetes
import Scalars
import TestSupport
import Testing
import YAML

/// Compares the verdicts on mutated manifests with those of kubernetes-validate.
@Suite("Schemas agree with kubernetes-validate", .serialized) struct SchemaAgreementTests {
  @Test("on objects with one change each", arguments: [25, 31, 37])
  func mutated(minor: Int) throws {
    var mutants: [Node] = []
    for seed in 0..<400 as Range<UInt64> {
      var mutation = SchemaMutation(seed: seed &+ UInt64(minor) &* 1000)
      mutants.append(mutation.mutate(Self.originals[Int(seed) % Self.originals.count]))
    }
    let theirs = try Self.verdicts(of: mutants, minor: minor)
    var refused = 0
    for (mutant, theirs) in zip(mutants, theirs) {
      let ours = Self.verdict(on: mutant, minor: minor)
      if theirs != nil { refused += 1 }
      #expect(
        (ours == nil) == (theirs == nil),
        "ours: \(ours ?? "fine"); theirs: \(theirs ?? "fine")\n\(JSONEmitter.text(mutant))")
    }
    // The comparison says something only where both happen.
    #expect(refused > 100 && refused < 350)
  }

  /// What ours says first; rules beyond the schema are another matter, so they are left out.
  private static func verdict(on node: Node, minor: Int) -> String? {
    let object = ManifestObject(
      apiVersion: node["apiVersion"]?.string ?? "", kind: node["kind"]?.string ?? "",
      namespace: "shop", name: "web", node: node)
    let member = ObjectSet.Member(object, file: "mutant.json", index: 0)
    let store = SchemaStore(KubernetesVersion(major: 1, minor: minor))
    guard case .builtIn(let type) = store.kind(object.apiVersion, object.kind) else {
      return "unknown kind"
    }
    let fault = SchemaWalk.faults(in: member, type, store).first { !$0.isBeyondSchema }
    return fault.map { "\($0.field.path): \($0.message)" }
  }

  /// What theirs says: nil, or the path and the message.
  private static func verdicts(of nodes: [Node], minor: Int) throws -> [String?] {
    let input = JSONEmitter.text(.sequence(nodes))
    let result = try run(
      PackageRoot.pythonInterpreter,
      [PackageRoot.path(of: "Tests/TestSupport/Validators/validate_schemas.py"), "1.\(minor)"],
      input: Data(input.utf8))
    try #require(result.status == 0, "\(result.errorText)")
    return try JSONDecoder().decode([String?].self, from: Data(result.outputText.utf8))
  }

  /// Objects that all releases from 1.25 to 1.37 take.
  private static let originals: [Node] = {
    let path = "Tests/AnalysisTests/Schemas/originals.yaml"
    guard let text = try? PackageRoot.text(of: path) else { return [] }
    return Parser.parse(SourceFile(path: path, text: text)).documents
  }()
}

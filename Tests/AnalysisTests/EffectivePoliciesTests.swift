import Analysis
import Scalars
import TestSupport
import Testing
import YAML

/// Compares what the graph says of policies with what their documentation says, on random ones.
@Suite struct EffectivePoliciesTests {
  /// Addresses of the world, in and beside the blocks that policies have.
  private static let outside = [[203, 0, 113, 7], [203, 0, 113, 200], [198, 51, 100, 1]]
  /// Addresses that a pod may have: in and beside the blocks, and as if no block meant pods.
  private static let inside: [[Int]?] = [
    nil, [10, 1, 2, 3], [10, 9, 2, 3], [172, 16, 0, 5], [192, 168, 1, 1], [100, 64, 3, 3],
  ]
  private static let ports = [(53, "UDP"), (80, "TCP"), (85, "TCP"), (8080, "TCP"), (9090, "TCP")]

  @Test("every question has the answer of the documentation", arguments: 0..<150 as Range<UInt64>)
  func answers(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let network = RandomNetwork(&random)
    let reading = ManifestReader.read([
      SourceFile(path: "network.yaml", text: network.manifests)
    ])
    try #require(reading.findings == [])
    let objects = ObjectSet(members: reading.members, facts: Facts())
    let reference = BruteForcePolicies(network: network)
    let pods = network.pods.indices.map { Question.End.pod($0) }
    let addresses = Self.outside.map { Question.End.address($0) }
    for source in pods + addresses {
      for destination in pods + addresses where source != destination {
        for (port, transport) in Self.ports {
          let question = Question(
            source: source, destination: destination, port: port, transport: transport)
          let (isSometimes, isAlways) = question.reference(reference, Self.inside)
          let expected: Answer = isAlways ? .yes : isSometimes ? .unknown : .no
          #expect(
            question.answer(objects) == expected, "\(question) in\n\(network.manifests)")
        }
      }
    }
  }
}

/// One question to both evaluators.
private struct Question {
  enum End: Equatable {
    case pod(Int)
    case address([Int])
  }

  var source: End
  var destination: End
  var port: Int
  var transport: String

  func answer(_ objects: ObjectSet) -> Answer {
    guard case .pod(let index) = destination else {
      return objects.network.decide(
        from: end(source, objects),
        to: NetworkTarget(
          end: end(destination, objects), port: port, transport: transport, names: [])
      ).answer
    }
    return objects.network.decide(
      from: end(source, objects),
      to: objects.target(objects.pods[index], port: port, transport: transport)
    ).answer
  }

  private func end(_ end: End, _ objects: ObjectSet) -> NetworkEnd {
    switch end {
    case .pod(let index): objects.end(objects.pods[index])
    case .address(let numbers):
      NetworkEnd(
        addresses: CIDR(
          stringLiteral: numbers.map(String.init).joined(separator: ".") + "/32"))
    }
  }

  /// Whether the connection is let through for some addresses of the pods, and for all.
  func reference(_ policies: BruteForcePolicies, _ addresses: [[Int]?]) -> (Bool, Bool) {
    var (isSometimes, isAlways) = (false, true)
    for own in addresses {
      for other in addresses {
        let isAllowed = policies.allows(
          from: end(source, policies), to: end(destination, policies), port: port,
          transport: transport, sourceAddress: own, destinationAddress: other)
        isSometimes = isSometimes || isAllowed
        isAlways = isAlways && isAllowed
      }
    }
    return (isSometimes, isAlways)
  }

  private func end(_ end: End, _ policies: BruteForcePolicies) -> BruteForcePolicies.End {
    switch end {
    case .pod(let index): .pod(policies.network.pods[index])
    case .address(let numbers): .address(numbers)
    }
  }
}

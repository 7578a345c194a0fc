import Foundation
import Kubernetes
import Manifests
import TestSupport
import Testing
import YAML

@Suite("Quarantine") struct QuarantineTests {
  @Test(
    "a pod without its component belongs to no Service, controller or budget",
    arguments: BuiltEnvironment.all)
  func selectors(name: String) throws {
    let objects = try BuiltEnvironment(named: name).objects
    for pod in PodView.all(in: objects) where pod.owner.namespace == objects.ownNamespace {
      var labels = pod.labels
      labels[Component.selectorLabel] = nil
      labels["quarantine"] = "true"
      for object in objects {
        let selector = object.spec["selector"]
        let selects =
          object.kind == "Service"
          ? selector?.strings.allSatisfy { labels[$0.key] == $0.value } ?? false
          : selector?["matchLabels"] != nil && LabelSelection.selects(selector, labels)
        #expect(!selects, "\(object.title) selects a pod of \(pod.owner.title)")
      }
      let policies = objects.filter {
        $0.kind == "NetworkPolicy" && $0.namespace == pod.owner.namespace
          && LabelSelection.selects($0.spec["podSelector"], labels)
      }
      #expect(policies.map(\.name).sorted() == ["default-deny-all", "quarantine"])
    }
  }

  @Test("the script takes the label away, sees the Services let go, and collects evidence")
  func script() throws {
    let run = try QuarantineRun(endpoints: ["vibe-ensemble-server-0", ""])
    defer { run.folder.remove() }
    #expect(run.result.status == 0, "\(run.result.errorText)")
    let calls = try run.folder.text(of: "calls").split(separator: "\n").map(String.init)
    let expected = ["get pod", "label pod", "get endpointslices", "get endpointslices"]
    #expect(
      calls.prefix(4).map { $0.split(separator: " ").prefix(2).joined(separator: " ") } == expected)
    #expect(
      calls[1] == "label pod vibe-ensemble-server-0 --namespace vibe-ensemble --overwrite"
        + " quarantine=true app.kubernetes.io/component-")
    let sums = try run.folder.text(of: "evidence/SHA256SUMS")
    for file in ["pod.yaml", "describe.txt", "events.yaml", "logs.txt", "maps.txt"] {
      #expect(sums.contains("  ./\(file)\n"), "\(sums)")
    }
  }

  @Test("a pod that a Service still sends to is no success")
  func stillServed() throws {
    let run = try QuarantineRun(endpoints: ["vibe-ensemble-server-0"])
    defer { run.folder.remove() }
    #expect(run.result.status == 1)
    #expect(run.result.errorText.contains("a Service still sends to pod vibe-ensemble-server-0"))
  }

  @Test("a pod whose name only begins alike is another one")
  func othersServed() throws {
    let run = try QuarantineRun(endpoints: ["vibe-ensemble-server-01"])
    defer { run.folder.remove() }
    #expect(run.result.status == 0, "\(run.result.errorText)")
  }

  @Test("what cannot be collected is said, and the rest is there")
  func incomplete() throws {
    let run = try QuarantineRun(endpoints: [""], failing: "exec")
    defer { run.folder.remove() }
    #expect(run.result.status == 3)
    #expect(run.result.errorText.contains("no maps.txt"))
    #expect(try run.folder.text(of: "evidence/logs.txt") == "logs\n")
  }

  @Test(
    "nothing is claimed when kubectl fails", arguments: ["get pod", "label", "get endpointslices"])
  func failures(command: String) throws {
    let run = try QuarantineRun(endpoints: [""], failing: command)
    defer { run.folder.remove() }
    #expect(run.result.status == 1)
    #expect(!run.result.errorText.contains("is isolated"))
  }
}

/// One run of the emitted script against a kubectl that writes down what it is asked.
private struct QuarantineRun {
  let folder: ScratchFolder
  let result: ProgramRun

  /// With what the first, the second question for endpoints is answered, where the last answer stays,
  /// and with the arguments that kubectl fails for.
  init(endpoints: [String], failing: String = "never") throws {
    folder = try ScratchFolder()
    let files = try BuiltEnvironment(named: "production").manifests.files
    let script = try #require(files.first { $0.path == "scripts/quarantine.sh" })
    guard case .text(let text) = script.content else {
      throw SetUpFault(description: "\(script.path) is no text")
    }
    try folder.write(text, to: "quarantine.sh")
    for (index, answer) in endpoints.enumerated() {
      try folder.write(answer + "\n", to: "endpoints-\(index)")
    }
    result = try run(
      "sh",
      [folder.path + "/quarantine.sh", "vibe-ensemble-server-0", folder.path + "/evidence"],
      environment: [
        "PATH": PackageRoot.path(of: "Tests/TestSupport/Programs") + ":/usr/bin:/bin",
        "FAKE": folder.path, "FAILING": failing,
        "QUARANTINE_WAITING_SECONDS": "1",
      ])
  }
}

extension [ManifestObject] {
  /// The namespace that the server runs in.
  fileprivate var ownNamespace: String? {
    first { $0.kind == "ServiceAccount" && $0.name == "vibe-ensemble-sa" }?.namespace
  }
}

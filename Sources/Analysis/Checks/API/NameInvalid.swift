package import Findings
import Kubernetes
import Scalars

/// Names, labels and keys have the syntax that the API server asks for.
package struct NameInvalid: Check {
  package static let info = CheckInfo(
    id: "api-name-invalid",
    finds: "a name of an object, container, port or volume, a label or a key with a wrong syntax",
    why: "the API server refuses the object",
    mend: "use the characters and the length that the message names",
    source: "Kubernetes documentation, Object Names and IDs, and Labels and Selectors",
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: ConfigMap
        metadata: { name: Web_Settings, namespace: shop }
        """,
      good: """
        apiVersion: v1
        kind: ConfigMap
        metadata: { name: web-settings, namespace: shop }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.members.flatMap(faults(in:)) + objects.pods.flatMap(faults(in:))
  }

  private func faults(in member: ObjectSet.Member) -> [Finding] {
    let metadata = member.root["metadata"]
    var found = check(metadata["name"]) { NameSyntax.fault(inName: $0, of: member.identity) }
    found += labels(metadata["labels"])
    for entry in metadata["annotations"].entries {
      // Letter case is free in the names of annotations alone.
      if let fault = NameSyntax.fault(LabelKey.self, entry.key.lowercased()) {
        found.append(finding(entry.value, fault))
      }
    }
    switch (member.identity.group, member.kind) {
    case ("", "Service"):
      found += labels(member.root[at: "spec", "selector"])
      found += member.root[at: "spec", "ports"].items.flatMap {
        check($0["name"]) { NameSyntax.fault(DNSLabel.self, $0) }
      }
    case ("", "ConfigMap"), ("", "Secret"):
      for entry in ["data", "stringData", "binaryData"].flatMap({ member.root[$0].entries }) {
        if let fault = NameSyntax.fault(inKey: entry.key) {
          found.append(finding(entry.value, fault))
        }
      }
    default: found += labels(member.root[at: "spec", "selector", "matchLabels"])
    }
    return found
  }

  private func faults(in pod: PodTemplate) -> [Finding] {
    // The labels of a bare pod are its own, and have been read with them.
    var found = pod.kind == .pod ? [] : labels(pod.template[at: "metadata", "labels"])
    found += pod.spec["volumes"].items.flatMap {
      check($0["name"]) { NameSyntax.fault(DNSLabel.self, $0) }
    }
    for container in pod.containers {
      found += check(container.cursor["name"]) { NameSyntax.fault(DNSLabel.self, $0) }
      found += container.cursor["ports"].items.flatMap {
        check($0["name"]) { NameSyntax.fault(PortName.self, $0) }
      }
    }
    return found
  }

  private func labels(_ labels: Cursor) -> [Finding] {
    labels.entries.flatMap { entry in
      let key = NameSyntax.fault(LabelKey.self, entry.key).map { [finding(entry.value, $0)] } ?? []
      return key + check(entry.value) { NameSyntax.fault(LabelValue.self, $0) }
    }
  }

  private func check(_ field: Cursor, _ fault: (String) -> String?) -> [Finding] {
    guard let text = field.text, let fault = fault(text) else { return [] }
    return [finding(field, fault)]
  }
}

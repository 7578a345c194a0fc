package import Findings
import Kubernetes

/// ConfigMaps, Secrets and annotations stay within what the API server stores.
package struct ConfigMapTooBig: Check {
  package static let info = CheckInfo(
    id: "sto-configmap-too-big",
    finds: "a ConfigMap or Secret above 1 MiB, or annotations of an object above 256 KiB",
    why: "the API server refuses the object",
    mend: "split it, or put the data into the image or a volume",
    source: "Kubernetes documentation, ConfigMaps: Motivation; k8s.io/apimachinery,"
      + " TotalAnnotationSizeLimitB",
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: ConfigMap
        metadata: { name: words, namespace: shop }
        data:
          words: \(String(repeating: String(repeating: "word", count: 256), count: 1025))
        """,
      good: """
        apiVersion: v1
        kind: ConfigMap
        metadata: { name: words, namespace: shop }
        data:
          words: word
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.members.compactMap { member in
      let metadata = member.root["metadata"]
      let annotations = Self.size(metadata["annotations"])
      if annotations > 256 << 10 {
        return finding(
          metadata["annotations"], "\(annotations) bytes of annotations, at most 262144 are stored")
      }
      guard member.identity.group.isEmpty, ["ConfigMap", "Secret"].contains(member.kind) else {
        return nil
      }
      // Encoded data is stored decoded: four characters are three bytes.
      let encoded =
        Self.size(member.root["binaryData"])
        + (member.kind == "Secret" ? Self.size(member.root["data"]) : 0)
      let plain = Self.size(member.root[member.kind == "Secret" ? "stringData" : "data"])
      let size = plain + encoded / 4 * 3
      guard size > 1 << 20 else { return nil }
      return finding(member, "\(size) bytes of data, at most 1048576 are stored")
    }
  }

  private static func size(_ map: Cursor) -> Int {
    map.entries.reduce(0) { $0 + $1.key.utf8.count + ($1.value.text?.utf8.count ?? 0) }
  }
}

package import Findings
import Kubernetes

/// The values of Secrets are base64.
package struct Base64Broken: Check {
  package static let info = CheckInfo(
    id: "secret-base64-wrapped",
    finds: "a value under data that is not base64",
    why: "the API server refuses the object",
    mend: "write the text under stringData, or encode it with base64 --wrap=0",
    source: "Kubernetes 1.33 API, Secret.data; RFC 4648",
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: Secret
        metadata: { name: credentials, namespace: shop }
        data: { password: "cmVwbGFjZWQ tYXQtZGVwbG95bWVudA==" }
        """,
      good: """
        apiVersion: v1
        kind: Secret
        metadata: { name: credentials, namespace: shop }
        data: { password: cmVwbGFjZWQtYXQtZGVwbG95bWVudA== }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    let lists =
      objects.members("Secret").filter { $0.identity.group.isEmpty }.map { $0.root["data"] }
      + objects.members("ConfigMap").filter { $0.identity.group.isEmpty }.map {
        $0.root["binaryData"]
      }
    return lists.flatMap(\.entries).compactMap { key, cursor in
      guard let text = cursor.text, Base64.decoded(text) == nil else { return nil }
      let isWrapped = text.contains { $0 == " " || $0 == "\t" }
      return finding(
        cursor,
        isWrapped
          ? "the value of the key \(key) is base64 with blanks in it, expected one word"
          : "the value of the key \(key) is not base64")
    }
  }
}

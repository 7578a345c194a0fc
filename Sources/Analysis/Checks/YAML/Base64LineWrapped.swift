package import Findings

/// Base64 stands in one line; the reader of manifests finds what does not.
package struct Base64LineWrapped: Check {
  package static let info = CheckInfo(
    id: "yaml-long-base64-line",
    finds: "base64 that was wrapped at 76 columns, so that the file is no YAML any more",
    why: "the file cannot be applied at all: could not find expected ':'",
    mend: "encode in one line: base64 -w0, or openssl base64 -A",
    source: "GNU coreutils manual, base64 invocation; YAML 1.2.2, section 7.3.3",
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: Secret
        metadata: { name: web, namespace: shop }
        data:
          url: cG9zdGdyZXNxbDovL2FwcDpleGFtcGxlLXBhc3N3b3JkLW9mLXRoZS1zaG9wQGRiLnNob3A6NTQz
        Mi9hcHA=
        """,
      good: """
        apiVersion: v1
        kind: Secret
        metadata: { name: web, namespace: shop }
        data:
          url: cG9zdGdyZXNxbDovL2FwcDpleGFtcGxlLXBhc3N3b3JkLW9mLXRoZS1zaG9wQGRiLnNob3A6NTQzMi9hcHA=
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] { [] }
}

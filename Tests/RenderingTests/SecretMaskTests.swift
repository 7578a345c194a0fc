import Kubernetes
import Rendering
import Testing

@Suite struct SecretMaskTests {
  /// The fields of an object that hold a secret before and another one after.
  @Test(
    "a secret value is never shown",
    arguments: [
      ("v1", "Secret", "data: {password: HUSH}"),
      ("v1", "Secret", "stringData: {user: HUSH}"),
      ("bitnami.com/v1alpha1", "SealedSecret", "spec: {encryptedData: {a: HUSH}}"),
      ("v1", "ConfigMap", "data: {database-password: HUSH}"),
      ("v1", "ConfigMap", "data: {VIBE_JWT_SECRET: HUSH}"),
      ("v1", "ConfigMap", "data: {url: 'postgres://user:HUSH@db:5432/x?a=b'}"),
      ("v1", "ConfigMap", "data:\n  app.toml: |\n    host = 1\n    password = \"HUSH\"\n"),
      ("v1", "ConfigMap", "data:\n  app.yaml: |\n    auth_token: HUSH\n"),
      ("v1", "ConfigMap", "data:\n  key.pem: |\n    -----BEGIN PRIVATE KEY-----\n    HUSH\n"),
      (
        "v1", "ConfigMap",
        "metadata: {name: x, annotations: {kubectl.kubernetes.io/last-applied-configuration: HUSH}}"
      ),
      ("v1", "Pod", "spec: {containers: [{name: a, env: [{name: DB_PASSWORD, value: HUSH}]}]}"),
    ])
  func masked(apiVersion: String, kind: String, fields: String) {
    for (before, after) in [("HUSH", "HUSHED"), ("x", "HUSH"), ("HUSH", "x")] {
      let old = text(apiVersion, kind, fields, value: before)
      let new = text(apiVersion, kind, fields, value: after)
      let difference = SetDifference(old: ComparedSet([old]), new: ComparedSet([new]))
      #expect(!difference.isEmpty)
      let shown =
        DifferenceText.text(difference)
        + DifferenceJSON.text(difference, environment: "a", against: "b")
      #expect(!shown.contains("HUSH"))
      #expect(shown.contains("secret"))
    }
  }

  private func text(
    _ apiVersion: String, _ kind: String, _ fields: String, value: String
  ) -> OutputFile {
    let metadata =
      fields.hasPrefix("metadata") ? "" : "metadata: {name: x, namespace: shop}\n"
    let object = "apiVersion: \(apiVersion)\nkind: \(kind)\n\(metadata)\(fields)\n"
    return OutputFile(path: "x.yaml", bytes: Array(object.replacing("HUSH", with: value).utf8))
  }

  @Test(
    "what only looks like one is shown",
    arguments: [
      ("data: {VIBE_JWT_SECRET_FILE: /a}", "data: {VIBE_JWT_SECRET_FILE: /b}", "\"/a\" -> \"/b\""),
      ("spec: {secretName: a}", "spec: {secretName: b}", "\"a\" -> \"b\""),
      (
        "data: {s.sh: 'PGPASSWORD=$A'}", "data: {s.sh: 'PGPASSWORD=$B'}",
        "\"PGPASSWORD=$A\" -> \"PGPASSWORD=$B\""
      ),
    ])
  func shown(old: String, new: String, line: String) {
    let files = [old, new].map { fields in
      OutputFile(
        path: "x.yaml",
        bytes: Array("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: x}\n\(fields)\n".utf8))
    }
    let difference = SetDifference(old: ComparedSet([files[0]]), new: ComparedSet([files[1]]))
    #expect(DifferenceText.text(difference).contains(line))
  }
}

package import Findings
import Kubernetes
import YAML

/// Files of settings in ConfigMaps can be read.
package struct TextBroken: Check {
  package static let info = CheckInfo(
    id: "cfg-file-syntax",
    finds:
      "a text in a ConfigMap or Secret that is no valid YAML, JSON, TOML, INI, SQL, postgresql.conf or pg_hba.conf",
    why: "the program that reads it ends at its start, or goes on with its old settings",
    mend: "correct the line",
    source:
      "YAML 1.2.2; RFC 8259; TOML 1.0.0; PostgreSQL 17 documentation, 19.1, 20.1 and 4.1",
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: ConfigMap
        metadata: { name: settings, namespace: shop }
        data:
          config.toml: |
            [server]
            port = 8080
            level = info
        """,
      good: """
        apiVersion: v1
        kind: ConfigMap
        metadata: { name: settings, namespace: shop }
        data:
          config.toml: |
            [server]
            port = 8080
            level = "info"
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.texts.compactMap { text in
      if let reader = TextReaders.reader(of: text.format) {
        // nginx has a check of its own.
        guard text.format != .nginx, let fault = reader.faults(of: text.text).first else {
          return nil
        }
        return finding(
          text, line: fault.line, column: fault.column,
          "\(text.name) is no valid \(reader.name): \(fault.message)")
      }
      guard let problem = text.syntaxFindings.first(where: { $0.severity == .error }),
        !Self.isTemplate(text.text)
      else { return nil }
      var finding = finding(
        text.cursor, "\(text.name) is no valid \(Self.name(text)): \(problem.message)",
        hint: problem.hint)
      // The parser has counted in the file around the text where it could.
      if let place = problem.place {
        finding.place = Place(
          file: text.member.file, line: place.line, column: place.column, length: place.length)
      }
      return finding
    }
  }

  private static func name(_ text: EmbeddedText) -> String {
    text.name.hasSuffix(".json") || text.format == .json ? "JSON" : "YAML"
  }

  /// Something fills the text before anybody reads it.
  private static func isTemplate(_ text: String) -> Bool {
    text.split(separator: "\n").contains { line in
      let code = line.drop { $0 == " " || $0 == "-" || $0 == "\t" }
      return code.hasPrefix("{{") || code.hasPrefix("{%") || line.contains(": {{")
    }
  }
}

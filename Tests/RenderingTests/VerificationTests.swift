import Findings
import Kubernetes
import Rendering
import Testing

@Suite struct VerificationTests {
  private let wanted = Toy.rendered(replicas: 3)

  private func findings(_ existing: [OutputFile]?) -> [String] {
    Verification.findings(folder: "out/production", existing: existing, wanted: wanted)
      .map { finding in
        let place = finding.place.map { "\($0.file):\($0.line): " } ?? ""
        return "\(place)\(finding.object.map { $0 + ": " } ?? "")\(finding.message) [\(finding.id)]"
      }
  }

  /// The files with the text of one of them changed.
  private func edited(_ path: String, _ change: (String) -> String) -> [OutputFile] {
    wanted.outputFiles().map { file in
      guard file.path == path else { return file }
      let text = change(String(decoding: file.bytes, as: UTF8.self))
      return OutputFile(path: path, bytes: Array(text.utf8))
    }
  }

  @Test("an output as it should be has no findings")
  func same() {
    #expect(findings(wanted.outputFiles()).isEmpty)
  }

  @Test("no folder")
  func missingFolder() {
    #expect(findings(nil) == ["out/production does not exist [missing-output]"])
  }

  @Test("a missing file")
  func missingFile() {
    #expect(
      findings(wanted.outputFiles().filter { $0.path != "web.yaml" }) == [
        "out/production/web.yaml does not exist [missing-output]"
      ])
  }

  @Test("an object that an earlier run wrote differently is stale, at the line of the field")
  func stale() {
    #expect(
      findings(Toy.rendered(replicas: 5).outputFiles()) == [
        "out/production/web.yaml:18: Deployment shop/web: stale: spec.replicas is 5, expected 3 [stale-output]"
      ])
  }

  @Test("an object that a hand changed is edited")
  func editedObject() {
    #expect(
      findings(edited("web.yaml") { $0.replacing("replicas: 3", with: "replicas: 9") }) == [
        "out/production/web.yaml:18: Deployment shop/web: edited by hand: spec.replicas is 9, expected 3 [edited-output]"
      ])
  }

  @Test("in an edited file, an object that nobody touched is only stale")
  func editedAndStale() {
    let files = Toy.rendered(replicas: 5).outputFiles().map { file in
      guard file.path == "web.yaml" else { return file }
      let text = String(decoding: file.bytes, as: UTF8.self).replacing("port: 80", with: "port: 81")
      return OutputFile(path: file.path, bytes: Array(text.utf8))
    }
    #expect(
      findings(files) == [
        "out/production/web.yaml:18: Deployment shop/web: stale: spec.replicas is 5, expected 3 [stale-output]",
        "out/production/web.yaml:10: Service shop/web: edited by hand: spec.ports[port=80] is missing, expected {\"port\":80} (and 1 more) [edited-output]",
      ])
  }

  @Test("a comment by hand")
  func comment() {
    #expect(
      findings(edited("web.yaml") { $0 + "# mine\n" }) == [
        "out/production/web.yaml:19: the file was edited by hand, from this line on [edited-output]"
      ])
  }

  @Test("a script by hand")
  func script() {
    #expect(
      findings(edited("scripts/dump.sh") { $0.replacing("exit 0", with: "exit 1") }) == [
        "out/production/scripts/dump.sh:4: the file was edited by hand, from this line on [edited-output]"
      ])
  }

  @Test("a file that nobody asked for, and one that is no longer asked for")
  func others() {
    let note = OutputFile(path: "notes.txt", bytes: [65])
    #expect(
      findings(wanted.outputFiles() + [note]) == [
        "out/production/notes.txt:1: vibe-gen did not make this file [foreign-file]"
      ])
    let more = Toy.files() + [ManifestFile(path: "old.sql", content: .text("SELECT 0;\n"))]
    #expect(
      findings(RenderedEnvironment(more, Toy.provenance).outputFiles()) == [
        "out/production/old.sql:1: the file is no longer produced [stale-output]"
      ])
  }

  @Test("an inventory that is none")
  func inventory() {
    #expect(
      findings(edited("inventory.json") { _ in "<<<<<<< HEAD\n" }) == [
        "out/production/inventory.json:1: this is not an inventory that vibe-gen wrote [edited-output]"
      ])
  }

  @Test("another program version makes every file stale")
  func version() {
    var provenance = Toy.provenance
    provenance.version = "0.0.9"
    let old = RenderedEnvironment(Toy.files(), provenance).outputFiles()
    let found = findings(old)
    #expect(found.count == wanted.outputFiles().count - 1)
    #expect(
      found.allSatisfy {
        $0.hasSuffix(":1: the file is stale, from this line on [stale-output]")
          || $0.contains("dump.sh:2: ")
      })
  }

  @Test("a secret value is not shown")
  func secret() {
    let file = { (value: String) in
      ManifestFile(
        path: "s.yaml",
        content: .objects([Toy.object("v1", "Secret", "s", "stringData:\n  a: \(value)")]))
    }
    let found = Verification.findings(
      folder: "out", existing: RenderedEnvironment([file("HUSH1")], Toy.provenance).outputFiles(),
      wanted: RenderedEnvironment([file("HUSH2")], Toy.provenance))
    #expect(found.map(\.message) == ["stale: stringData.a holds another secret value"])
  }
}

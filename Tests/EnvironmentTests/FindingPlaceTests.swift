import Environment
import Findings
import Testing
import YAML

@Suite("Places of findings that were made without the text") struct FindingPlaceTests {
  private let sources = MarkedSources(base: "base.yaml", overlay: "test.yaml")

  @Test(
    "the line of the key, or of the nearest group around it",
    arguments: [
      ("postgres.mode", "test.yaml:2:9+7"), ("postgres.instance.storage", "base.yaml:2:24+3"),
      ("postgres.instance.nowhere", "base.yaml:2:13+1"), ("nowhere", ""),
    ])
  func places(path: String, expected: String) {
    let base = SourceFile(path: "base.yaml", text: "postgres:\n  instance: { storage: 2Gi }\n")
    let overlay = SourceFile(path: "test.yaml", text: "postgres:\n  mode: cluster\n")
    let loaded = EnvironmentLoader.load(base: base, overlay: overlay, name: "test")
    let finding = Finding(id: "test", path: path, message: "test")
    let place = loaded.located([finding], in: sources).first?.place
    let text = place.map { "\($0.file):\($0.line):\($0.column)+\($0.length)" } ?? ""
    #expect(text == expected)
  }

  @Test("a finding that has a place, or is about an object, stays as it is")
  func others() {
    let loaded = EnvironmentLoader.load(
      base: SourceFile(path: "base.yaml", text: "a: b\n"),
      overlay: SourceFile(path: "test.yaml", text: ""), name: "test")
    let placed = Finding(
      id: "test", place: Place(file: "x", line: 1, column: 1), path: "a", message: "test")
    let object = Finding(id: "test", object: "Service a/b", path: "a", message: "test")
    #expect(loaded.located([placed, object], in: sources) == [placed, object])
  }
}

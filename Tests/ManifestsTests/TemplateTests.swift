import Findings
import Manifests
import TestSupport
import Testing
import YAML

@Suite("Template") struct TemplateTests {
  @Test("a value stands where its placeholder stood, as often as it did")
  func fills() {
    let (text, findings) = fill("a {{one}} b {{two}}{{one}}\n", ["one": "1", "two": "2"])
    #expect(text == "a 1 b 21\n")
    #expect(findings == [])
  }

  @Test("a value is never searched for placeholders")
  func once() {
    #expect(fill("{{one}}", ["one": "{{two}}"]).0 == "{{two}}")
  }

  @Test("text without placeholders stays as it is, byte for byte")
  func same() {
    let text = "${name} {single} }} é\n\n  # {not this}\n"
    #expect(fill(text, [:]).0 == text)
  }

  @Test(
    "a mistake is found where it stands, and there is no text then",
    arguments: [
      (
        "x\né {{missing}}\n",
        "templates/test.txt:2:3+11: found the placeholder 'missing' that nothing fills"
      ),
      (
        "{{one}} {{ one}}\n",
        "templates/test.txt:1:9+8: found the placeholder ' one' that nothing fills"
      ),
      (
        "{{one}}\n {{open\n}}", "templates/test.txt:2:2+2: found '{{' without '}}' on the same line"
      ),
      (
        "nothing\n",
        "templates/test.txt:1:1+1: found no placeholder 'one', expected one for the value of that name"
      ),
    ])
  func mistakes(text: String, expected: String) {
    let (filled, findings) = fill(text, ["one": "1"])
    #expect(filled == "")
    let found = findings.map { finding in
      let place = finding.place
      return
        "\(place?.file ?? ""):\(place?.line ?? 0):\(place?.column ?? 0)+\(place?.length ?? 0): "
        + finding.message
    }
    #expect(found.contains(expected))
  }

  @Test("a template that is not there is a finding")
  func missing() {
    var findings: [Finding] = []
    let text = TemplateSet([]).text(of: .backupDump, findings: &findings)
    #expect(text == "")
    #expect(findings.map(\.id) == ["template-missing"])
  }

  @Test("the list of templates is the folder")
  func list() throws {
    let result = try run("ls", [PackageRoot.path(of: "templates")])
    #expect(
      result.outputText.split(separator: "\n").map(String.init).sorted()
        == TemplateName.allCases.map(\.rawValue).sorted())
  }

  private func fill(
    _ text: String, _ values: KeyValuePairs<String, String>
  ) -> (String, [Finding]) {
    var findings: [Finding] = []
    let template = Template(SourceFile(path: "templates/test.txt", text: text))
    return (template.filled(with: values, findings: &findings), findings)
  }
}

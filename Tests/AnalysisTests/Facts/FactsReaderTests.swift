import Analysis
import Findings
import Kubernetes
import Scalars
import Testing
import YAML

@Suite struct FactsReaderTests {
  private static func read(_ text: String) -> (facts: Facts, findings: [Finding]) {
    var facts = Facts()
    let findings = FactsReader.read(SourceFile(path: "facts.yaml", text: text), over: &facts)
    return (facts, findings)
  }

  @Test("the example of every key is read")
  func example() {
    let (facts, findings) = Self.read(FactsText.example)
    #expect(findings == [])
    #expect(facts.kubernetes.description == "1.33")
    #expect(facts.profile == .staging)
    #expect(facts.objects.map(\.identity.name) == ["database", "fast"])
    #expect(facts.objects[0].keys == ["username", "password"])
    #expect(facts.pods.map(\.namespace) == ["ingress-nginx"])
    #expect(facts.customGroups == ["route.openshift.io"])
    #expect(facts.images.registries == ["ghcr.io", "registry.example.com/shop"])
    #expect(facts.images.publishedTags["registry.example.com/shop/web"] == ["v*", "sha-*"])
    #expect(facts.images.requiresDigests == false)
    #expect(facts.nodes.map(\.count) == [3])
    #expect(facts.nodes.first?.allocatable["cpu"] == Quantity("3920m"))
    #expect(facts.nodes.first?.zones == ["a", "b", "c"])
    #expect(facts.choices.cpuLimits == .forbidden)
    #expect(facts.recovery.pointObjective == .seconds(86_400))
    #expect(facts.recovery.databaseSize == Quantity("80Gi"))
    #expect(facts.network.apiServerPort == 6443)
    #expect(facts.network.nodes.count == 1)
    #expect(facts.order == .files)
    let program = facts.programs.first
    #expect(program?.images == ["shop/web"])
    #expect(program?.variables.known.keys.sorted() == ["SHOP_DATABASE_URL", "SHOP_PORT"])
    #expect(program?.listeners.map(\.port) == [8080])
    #expect(program?.writable.map(\.path) == ["/var/cache/shop"])
    #expect(facts.annotations["nginx.ingress.kubernetes.io"] == ["our-own-annotation"])
    let web = KnownImage("registry.example.com/shop/web:3.1", facts.images)
    #expect(web?.unsuitableUser == "root")
    #expect(web?.lacks == ["curl", "bash"])
    #expect(web?.oldestSupported == 4)
  }

  @Test("an image of the table is replaced, in whatever spelling")
  func known() {
    let (facts, findings) = Self.read(
      "images: { known: { docker.io/library/postgres: { dataUser: 26, oldestSupported: 13 } } }")
    #expect(findings == [])
    #expect(KnownImage("postgres:14", facts.images)?.oldestSupported == 13)
    #expect(KnownImage("postgres:14-alpine", facts.images)?.dataUser == 26)
    #expect(KnownImage("postgres:14")?.oldestSupported == 15)
  }

  @Test(
    "whatever is wrong is located",
    arguments: [
      ("kubernetes: 1.33", 1, 13, "expected a version like 1.33, found the number 1.33"),
      ("profil: staging", 1, 1, "unknown key 'profil'"),
      (
        "profile: stagin", 1, 10,
        "expected one of development, staging, production, found 'stagin'"
      ),
      ("objects:\n  - { kind: Secret }", 2, 5, "missing key 'name'"),
      ("objects: web", 1, 10, "expected a list, found 'web'"),
      ("customGroups: [1]", 1, 16, "expected an API group, found the integer 1"),
      ("images: { requiresDigests: yes }", 1, 28, "expected true or false, found 'yes'"),
      (
        "images: { known: { postgres:16: {} } }", 1, 20,
        "expected an image without tag and digest, found 'postgres:16'"
      ),
      (
        "images: { known: { postgres: { dataUser: -1 } } }", 1, 42,
        "expected an integer from 0 to 4294967295, found the integer -1"
      ),
    ])
  func faults(text: String, line: Int, column: Int, message: String) {
    let findings = Self.read(text).findings
    #expect(findings.map(\.message) == [message])
    #expect(findings.first?.place?.line == line)
    #expect(findings.first?.place?.column == column)
  }

  @Test("all faults of a file are told at once, and nothing of it counts")
  func several() {
    let (facts, findings) = Self.read("profil: a\nkubernetes: \"9\"\ncustomGroups: [a]\n")
    #expect(findings.count == 2)
    #expect(facts == Facts())
  }

  @Test("an empty file says nothing")
  func empty() {
    #expect(Self.read("# nothing yet\n").findings == [])
  }

  @Test("every key is explained, and the schema has it")
  func documentation() {
    for field in FactFields.all {
      #expect(FactsText.explanation.contains("\n\(field.key): "))
      #expect(FactsText.jsonSchema["properties"]?[field.key] != nil)
      #expect(field.example.hasPrefix(field.key + ":"))
    }
  }
}

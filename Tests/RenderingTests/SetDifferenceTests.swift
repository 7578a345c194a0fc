import Kubernetes
import Rendering
import Testing

@Suite struct SetDifferenceTests {
  private func difference(_ old: [ManifestFile], _ new: [ManifestFile]) -> SetDifference {
    SetDifference(
      old: ComparedSet(RenderedEnvironment(old, Toy.provenance).outputFiles()),
      new: ComparedSet(RenderedEnvironment(new, Toy.provenance).outputFiles()))
  }

  @Test("equal outputs have no difference and no text")
  func equal() {
    #expect(difference(Toy.files(), Toy.files()).isEmpty)
    #expect(DifferenceText.text(difference(Toy.files(), Toy.files())) == "")
  }

  @Test("another program version alone is no difference")
  func version() {
    var provenance = Toy.provenance
    provenance.version = "9.9.9"
    let other = RenderedEnvironment(Toy.files(), provenance)
    #expect(
      SetDifference(
        old: ComparedSet(Toy.rendered().outputFiles()), new: ComparedSet(other.outputFiles())
      ).isEmpty)
  }

  @Test("an object that moves to another file is the same object")
  func moved() {
    var files = Toy.files()
    files[0].content = .objects([Toy.service])
    files[1].content = .objects([Toy.namespace, Toy.deployment(replicas: 3)])
    #expect(difference(Toy.files(), files).isEmpty)
  }

  @Test("added, removed and changed objects and files, each with a line")
  func text() {
    var files = Toy.files(replicas: 5)
    files[2].content = .objects([Toy.object("v1", "ConfigMap", "extra")])
    files[5] = ManifestFile(path: "other.sql", content: .text("SELECT 2;\n"))
    #expect(
      DifferenceText.text(difference(Toy.files(), files)) == """
        + ConfigMap shop/extra
        ~ Deployment shop/web
            spec.replicas: 3 -> 5
        - NetworkPolicy shop/web
        - file init.sql
        + file other.sql
        1 changed, 2 added, 2 removed

        """)
  }

  @Test("JSON has the same, for programs")
  func json() {
    let text = DifferenceJSON.text(
      difference(Toy.files(), Toy.files(replicas: 5)), environment: "production", against: "out/")
    #expect(
      text == """
        {
          "environment": "production",
          "against": "out/",
          "items": [
            {
              "change": "changed",
              "group": "apps",
              "kind": "Deployment",
              "namespace": "shop",
              "name": "web",
              "fields": [
                {
                  "path": "spec.replicas",
                  "old": 3,
                  "new": 5
                }
              ]
            }
          ]
        }

        """)
  }

  @Test("environments in two namespaces are compared object by object")
  func namespaces() {
    let staging = [
      ManifestFile(
        path: "web.yaml",
        content: .objects([
          Toy.object("v1", "Namespace", "shop-staging", namespace: nil),
          Toy.object(
            "v1", "Service", "web", namespace: "shop-staging", "spec:\n  ports:\n  - port: 81"),
        ]))
    ]
    let production = [
      ManifestFile(path: "web.yaml", content: .objects([Toy.namespace, Toy.service]))
    ]
    #expect(
      DifferenceText.text(difference(staging, production)) == """
        ~ Namespace shop
            metadata.name: "shop-staging" -> "shop"
        ~ Service shop/web
            metadata.namespace: "shop-staging" -> "shop"
            spec.ports[port=80]: added {"port":80}
            spec.ports[port=81]: removed {"port":81}
        2 changed

        """)
  }
}

import Findings
import Foundation
import Kubernetes
import Rendering
import TestSupport
import Testing
import YAML

@Suite struct RenderedEnvironmentTests {
  @Test("an output holds the files, a kustomization and an inventory, sorted by path")
  func paths() {
    #expect(
      Toy.rendered().outputFiles().map(\.path) == [
        "init.sql", "inventory.json", "kustomization.yaml", "namespace.yaml", "network-policy.yaml",
        "prometheus/rules.yaml", "scripts/dump.sh", "web.yaml",
      ])
  }

  @Test(
    "each file says who made it, in the comments of its language",
    arguments: [
      (
        "web.yaml",
        "# Made by vibe-gen 0.1.0 from environments/base.yaml and environments/production.yaml.\n# Do not edit: change those and render again.\napiVersion: v1\n"
      ),
      (
        "prometheus/rules.yaml",
        "# Made by vibe-gen 0.1.0 from environments/base.yaml and environments/production.yaml.\n# Do not edit: change those and render again.\ngroups: []\n"
      ),
      (
        "init.sql",
        "-- Made by vibe-gen 0.1.0 from environments/base.yaml and environments/production.yaml.\n-- Do not edit: change those and render again.\nSELECT 1;\n"
      ),
      (
        "scripts/dump.sh",
        "#!/bin/sh\n# Made by vibe-gen 0.1.0 from environments/base.yaml and environments/production.yaml.\n# Do not edit: change those and render again.\nexit 0\n"
      ),
    ])
  func header(path: String, start: String) {
    #expect(Toy.rendered().text(path).hasPrefix(start))
  }

  @Test("a file's objects stand in apply order, whatever order the models gave")
  func objectsInFile() {
    let kinds = ComparedText.kinds(in: Toy.rendered().text("web.yaml"))
    #expect(kinds == ["Service", "Deployment"])
  }

  @Test("the kustomization lists the files with objects in apply order and changes nothing")
  func kustomization() {
    #expect(
      Toy.rendered().text("kustomization.yaml").hasSuffix(
        """
        apiVersion: kustomize.config.k8s.io/v1beta1
        kind: Kustomization
        resources:
        - namespace.yaml
        - network-policy.yaml
        - web.yaml

        """))
  }

  @Test("the inventory names every other file with the hash that sha256sum prints")
  func inventory() throws {
    let rendered = Toy.rendered()
    let inventory = try #require(Inventory(in: rendered.outputFiles()))
    #expect(inventory.madeBy == "vibe-gen 0.1.0")
    #expect(inventory.environment == "production")
    #expect(
      inventory.files.map(\.path)
        == rendered.outputFiles().map(\.path).filter { $0 != "inventory.json" })
    let file = try #require(rendered.outputFiles().first { $0.path == "web.yaml" })
    let sum = try run("sha256sum", input: Data(file.bytes)).outputText.prefix(64)
    #expect(inventory.files.first { $0.path == "web.yaml" }?.sha256 == String(sum))
    #expect(
      inventory.objects.map(\.file) == [
        "web.yaml", "namespace.yaml", "network-policy.yaml", "web.yaml",
      ])
    #expect(
      inventory.objects.map(\.identity.kind) == [
        "Deployment", "Namespace", "NetworkPolicy", "Service",
      ])
  }

  @Test("an inventory is read back as it was; a merge conflict makes it unreadable")
  func inventoryText() throws {
    let text = Toy.rendered().text("inventory.json")
    let inventory = try #require(Inventory(parsing: SourceFile(path: "i", text: text)))
    #expect(inventory == Inventory(in: Toy.rendered().outputFiles()))
    let conflict = "<<<<<<< HEAD\n" + text + "=======\n" + text + ">>>>>>> other\n"
    #expect(Inventory(parsing: SourceFile(path: "i", text: conflict)) == nil)
  }

  @Test(
    "the order of files and objects never changes the bytes", arguments: 0..<20 as Range<UInt64>)
  func shuffled(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let files = Toy.files().shuffled(using: &generator).map { file -> ManifestFile in
      guard case .objects(let objects) = file.content else { return file }
      return ManifestFile(
        path: file.path, content: .objects(objects.shuffled(using: &generator)))
    }
    #expect(
      RenderedEnvironment(files, Toy.provenance).outputFiles() == Toy.rendered().outputFiles())
  }

  @Test("the stream has every object in apply order under one header")
  func stream() {
    let rendered = Toy.rendered()
    let text = String(
      decoding: ManifestStream.yaml(rendered.objects, rendered.provenance), as: UTF8.self)
    #expect(text.hasPrefix("# Made by vibe-gen 0.1.0 from "))
    #expect(
      ComparedText.kinds(in: text) == ["Namespace", "NetworkPolicy", "Service", "Deployment"])
    #expect(text.split(separator: "\n").filter { $0 == "---" }.count == 3)
  }

  @Test("JSON is one List of the same objects")
  func json() throws {
    let rendered = Toy.rendered()
    let data = Data(ManifestStream.json(rendered.objects))
    let list = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(list["kind"] as? String == "List")
    #expect(list["apiVersion"] as? String == "v1")
    let items = try #require(list["items"] as? [[String: Any]])
    #expect(items.map { $0["kind"] as? String } == rendered.objects.map(\.kind))
  }
}

/// Reads what a stream holds, by its lines.
enum ComparedText {
  static func kinds(in text: String) -> [String] {
    text.split(separator: "\n").filter { $0.hasPrefix("kind: ") }.map { String($0.dropFirst(6)) }
  }
}

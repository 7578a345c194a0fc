import Kubernetes
import YAML

/// The Rego of a ConstraintTemplate.
///
/// Source: Gatekeeper 3.18 documentation, "Constraint Templates".
struct TemplateRego {
  struct Source {
    var cursor: Cursor
    var text: String
  }

  /// The kind of the constraints.
  var kind: String
  var sources: [Source] = []
  var libraries: [Source] = []

  init(_ template: ObjectSet.Member) {
    let spec = template.root["spec"]
    kind = spec[at: "crd", "spec", "names", "kind"].text ?? ""
    for target in spec["targets"].items {
      add(target)
      for code in target["code"].items where code["engine"].text == "Rego" { add(code["source"]) }
    }
  }

  private mutating func add(_ place: Cursor) {
    if let text = place["rego"].node?.string {
      sources.append(Source(cursor: place["rego"], text: text))
    }
    libraries += place["libs"].items.compactMap { library in
      library.node?.string.map { Source(cursor: library, text: $0) }
    }
  }

  /// The modules of the libraries that parse.
  var libraryModules: [RegoModule] { libraries.compactMap { try? RegoParser.parse($0.text) } }
}

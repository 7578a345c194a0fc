import Manifests
import TestSupport
import YAML

/// The project's own templates, as the program reads them.
enum Templates {
  static func read() throws -> TemplateSet {
    TemplateSet(
      try TemplateName.allCases.map { name in
        let path = "templates/\(name.rawValue)"
        return SourceFile(path: path, bytes: try PackageRoot.bytes(of: path))
      })
  }
}

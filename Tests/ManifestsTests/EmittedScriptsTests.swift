import Foundation
import Kubernetes
import Manifests
import TestSupport
import Testing
import YAML

@Suite("Emitted scripts") struct EmittedScriptsTests {
  @Test("shellcheck has nothing to say about any of them", arguments: BuiltEnvironment.all)
  func shellcheck(name: String) throws {
    let built = try BuiltEnvironment(named: name)
    let scripts = scripts(of: built.manifests)
    #expect(scripts.count >= 2)
    let folder = try ScratchFolder()
    defer { folder.remove() }
    for (path, text) in scripts {
      #expect(text.hasPrefix("#!/bin/sh\n"), "\(path)")
      try folder.write(text, to: path)
    }
    let result = try run(
      "shellcheck", ["-s", "sh"] + scripts.map { folder.path + "/" + $0.path })
    #expect(result.status == 0, "\(result.outputText)")
  }

  /// Keys of ConfigMaps and files of their own.
  private func scripts(of set: ManifestSet) -> [(path: String, text: String)] {
    let files = set.files.compactMap { file -> (String, String)? in
      guard case .text(let text) = file.content, file.path.hasSuffix(".sh") else { return nil }
      return (file.path, text)
    }
    let keys = set.files.flatMap(\.objects).filter { $0.kind == "ConfigMap" }.flatMap { object in
      (object.node["data"]?.entries ?? []).compactMap { entry -> (String, String)? in
        guard entry.key.hasSuffix(".sh"), let text = entry.value.text else { return nil }
        return ("\(object.name)/\(entry.key)", text)
      }
    }
    return files + keys
  }
}

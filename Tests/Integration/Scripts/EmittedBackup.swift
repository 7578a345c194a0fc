import Environment
import Kubernetes
import Manifests
import TestSupport
import YAML

/// The environment variables of a backup's containers as the manifests give them.
struct EmittedBackup {
  private let pod: Node

  /// Takes development with another destination, written as the environment file writes it.
  init(destination: String, provides: String) throws {
    let file = { (path: String) in
      SourceFile(path: path, bytes: try PackageRoot.bytes(of: path))
    }
    var overlay = try PackageRoot.text(of: "environments/development.yaml")
    overlay = overlay.replacing("    volume: { size: 5Gi }\n", with: "    \(destination)\n")
    overlay = overlay.replacing("\nprovides:\n", with: "\nprovides:\n  \(provides)\n")
    let loaded = EnvironmentLoader.load(
      base: try file("environments/base.yaml"),
      overlay: SourceFile(path: "environments/test.yaml", text: overlay), name: "test")
    guard let spec = loaded.spec else {
      throw SetUpFailure(description: "\(loaded.findings)")
    }
    let built = Manifests.build(spec, templates: try Templates.read())
    let jobs = built.files.flatMap(\.objects).filter { $0.kind == "CronJob" }
    guard let job = jobs.first(where: { $0.name == "postgres-backup" }),
      let pod = job.node["spec"]?["jobTemplate"]?["spec"]?["template"]?["spec"]
    else { throw SetUpFailure(description: "no CronJob postgres-backup") }
    self.pod = pod
  }

  /// Variables of the container; `secrets` gives the values of Secret keys.
  func environment(of container: String, secrets: [String: String]) -> [String: String] {
    let containers = (pod["initContainers"]?.items ?? []) + (pod["containers"]?.items ?? [])
    let variables = containers.first { $0["name"]?.string == container }?["env"]?.items ?? []
    return variables.reduce(into: [:]) { result, variable in
      guard let name = variable["name"]?.string else { return }
      let key = variable["valueFrom"]?["secretKeyRef"]?["key"]?.string
      result[name] = key.map { secrets[$0] ?? "" } ?? variable["value"]?.string ?? ""
    }
  }
}

import Environment
import Findings

extension Session {
  /// The specification of a loaded environment, unless it has errors.
  mutating func specification(_ loaded: LoadedEnvironment) throws(Failure) -> EnvironmentSpec {
    try stop(at: loaded.findings)
    guard let spec = loaded.spec else {
      let finding = Finding(id: "internal-error", message: "an environment without error is empty")
      throw Failure(.internalError, [finding])
    }
    return spec
  }
}

import ArgumentParser
import Prometheus

/// A version of Prometheus on the command line: `2.42`, `3.0.1`.
struct PrometheusVersionArgument: ExpressibleByArgument {
  let version: PromQLVersion

  init?(argument: String) {
    let text = argument.hasPrefix("v") ? argument.dropFirst() : argument[...]
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...3).contains(parts.count), let major = parts[0], major >= 0,
      let minor = parts.count > 1 ? parts[1] : 0, minor >= 0
    else { return nil }
    version = PromQLVersion(major, minor)
  }
}

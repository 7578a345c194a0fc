/// Where good teams differ: a check of such a thing is silent until the project has chosen.
package struct ProjectChoices: Sendable, Hashable {
  /// Whether containers have a limit of CPU.
  package var cpuLimits: Rule?
  /// Paths of HTTP endpoints that answer for databases and other services too, so that they are no
  /// liveness probe.
  package var dependencyPaths: Set<String> = []

  package enum Rule: String, Sendable, Hashable, CaseIterable {
    case required, forbidden
  }

  package init() {}
}

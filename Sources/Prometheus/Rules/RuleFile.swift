/// A file of rules that Prometheus loads.
package struct RuleFile: Sendable {
  package let groups: [RuleGroup]

  package init(groups: [RuleGroup]) {
    precondition(
      Set(groups.map(\.name)).count == groups.count, "two groups of a file have the same name")
    self.groups = groups
  }
}

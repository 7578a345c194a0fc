// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `TopologySpreadConstraint.whenUnsatisfiable`.
package enum UnsatisfiableConstraintAction: String, NodeConvertible, CaseIterable {
  case doNotSchedule = "DoNotSchedule"
  case scheduleAnyway = "ScheduleAnyway"

  package var node: Node { .string(rawValue) }
}

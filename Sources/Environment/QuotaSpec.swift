/// How much more than the computed need the ResourceQuota grants.
package struct QuotaSpec: Sendable {
  /// Per cent, 0 to 200, rounded up to whole units.
  package var headroomPercent: Int
}

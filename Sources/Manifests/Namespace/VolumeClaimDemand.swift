package import Scalars

/// A number of volume claims of one size.
package struct VolumeClaimDemand: Sendable {
  package var count: Int
  /// Size of each.
  package var storage: Quantity

  package init(count: Int, storage: Quantity) {
    self.count = count
    self.storage = storage
  }
}

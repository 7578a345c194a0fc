import Kubernetes
import Scalars

/// The resources that a container, a pod or a namespace is measured by.
struct ResourceAmounts: Equatable {
  var cpu = Quantity.zero
  var memory = Quantity.zero
  var ephemeralStorage = Quantity.zero

  static func + (left: ResourceAmounts, right: ResourceAmounts) -> ResourceAmounts {
    left.combined(with: right) { $0 + $1 }
  }

  static func * (left: ResourceAmounts, count: Int) -> ResourceAmounts {
    left.map { $0 * count }
  }

  /// The larger of each two amounts.
  static func larger(_ left: ResourceAmounts, _ right: ResourceAmounts) -> ResourceAmounts {
    left.combined(with: right, max)
  }

  /// The smaller of each two amounts.
  static func smaller(_ left: ResourceAmounts, _ right: ResourceAmounts) -> ResourceAmounts {
    left.combined(with: right, min)
  }

  /// The amounts and a share of them on top, in whole CPUs and gibibytes.
  func withHeadroom(percent: Int) -> ResourceAmounts {
    let ratio = Ratio.percent(100 + percent)
    return ResourceAmounts(
      cpu: cpu.scaled(by: ratio, roundedUpTo: .units(1)),
      memory: memory.scaled(by: ratio, roundedUpTo: "1Gi"),
      ephemeralStorage: ephemeralStorage.scaled(by: ratio, roundedUpTo: "1Gi"))
  }

  /// As the API names them in a container or a LimitRange.
  var map: StringMap<Quantity> {
    ["cpu": cpu, "memory": memory, "ephemeral-storage": ephemeralStorage]
  }

  private func map(_ transform: (Quantity) -> Quantity) -> ResourceAmounts {
    ResourceAmounts(
      cpu: transform(cpu), memory: transform(memory),
      ephemeralStorage: transform(ephemeralStorage))
  }

  private func combined(
    with other: ResourceAmounts, _ combine: (Quantity, Quantity) -> Quantity
  ) -> ResourceAmounts {
    ResourceAmounts(
      cpu: combine(cpu, other.cpu), memory: combine(memory, other.memory),
      ephemeralStorage: combine(ephemeralStorage, other.ephemeralStorage))
  }
}

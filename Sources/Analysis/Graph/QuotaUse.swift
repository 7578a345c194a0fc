package import Scalars

/// What the running pods of a namespace take of one limit of a ResourceQuota.
///
/// Pods of Jobs come and go, and pods that others make are not known: the sums are the least that
/// the set takes.
///
/// Source: Kubernetes documentation, "Resource Quotas".
package struct QuotaUse: Sendable {
  /// The entry of `spec.hard`.
  package let field: Cursor
  /// `limits.cpu`, as it was written.
  package let name: String
  package let hard: Quantity
  package let shares: [Share]

  /// A workload with what each of its pods takes.
  package struct Share: Sendable {
    package let pod: PodTemplate
    package let each: Quantity
  }

  init?(field: Cursor, name: String, pods: [PodTemplate]) {
    guard let hard = field.quantity, let measure = Measure(name) else { return nil }
    self.field = field
    self.name = name
    self.hard = hard
    shares = pods.filter { !$0.kind.runsToCompletion }.map { pod in
      switch measure {
      case .pods: Share(pod: pod, each: .units(1))
      case .amount(let amount): Share(pod: pod, each: pod.amount(amount))
      }
    }
  }

  /// All workloads at their least number of pods: the autoscaler's minimum, else their replicas.
  package var steady: Quantity {
    shares.reduce(.zero) { $0 + $1.each * $1.pod.scale.minimum }
  }

  /// The same, with one workload at another number.
  package func sum(_ share: Share, at count: Int) -> Quantity {
    steady - share.each * share.pod.scale.minimum + share.each * count
  }

  package func fits(_ amount: Quantity) -> Bool { amount <= hard }

  /// The most pods of a workload that fit beside the others.
  package func highest(_ share: Share) -> Int {
    var count = share.pod.scale.maximum
    while count > 0, !fits(sum(share, at: count)) { count -= 1 }
    return count
  }

  /// CPUs with a fraction (`20.5`), everything else as the API writes it.
  package func text(_ amount: Quantity) -> String {
    guard name.hasSuffix("cpu"), amount.billionths >= 0 else { return amount.description }
    let (cores, rest) = (amount.milli / 1000, amount.milli % 1000)
    guard rest > 0 else { return "\(cores)" }
    var digits = "\(rest + 1000)".dropFirst()
    while digits.last == "0" { digits.removeLast() }
    return "\(cores).\(digits)"
  }

  private enum Measure {
    case pods
    case amount(ComputeAmount)

    init?(_ name: String) {
      if name == "pods" || name == "count/pods" {
        self = .pods
      } else if let amount = ComputeAmount(quota: name) {
        self = .amount(amount)
      } else {
        return nil
      }
    }
  }
}

extension ComputeAmount {
  /// A key of a ResourceQuota that counts what pods ask for; `cpu` means `requests.cpu`.
  package init?(quota name: String) {
    switch name {
    case "cpu", "memory", "ephemeral-storage": self = .request(name)
    case "requests.cpu", "requests.memory", "requests.ephemeral-storage":
      self = .request(String(name.dropFirst(9)))
    case "limits.cpu", "limits.memory", "limits.ephemeral-storage":
      self = .limit(String(name.dropFirst(7)))
    default: return nil
    }
  }
}

extension ObjectSet {
  /// The quotas that count every object of their namespace, in the order of the set.
  package var quotas: [Member] {
    members("ResourceQuota").filter { quota in
      let spec = quota.root["spec"]
      return spec["scopes"].items.isEmpty && !spec["scopeSelector"].exists
    }
  }

  /// What quotas demand by namespace: who lacks it is refused, whatever else is said of it.
  package var demandedAmounts: [String: Set<ComputeAmount>] {
    Dictionary(grouping: quotas, by: \.namespace).mapValues { Set($0.flatMap(\.demandedAmounts)) }
  }

  /// What pods take of the quotas.
  package var quotaUses: [QuotaUse] {
    quotas.flatMap { quota in
      quota.root[at: "spec", "hard"].entries.compactMap {
        QuotaUse(field: $0.value, name: $0.key, pods: pods(in: quota.namespace))
      }
    }
  }
}

extension ObjectSet.Member {
  /// What every container of the namespace must say, because this quota counts it.
  ///
  /// Only CPU and memory: ephemeral storage is counted where it is given.
  package var demandedAmounts: [ComputeAmount] {
    var seen: Set<ComputeAmount> = []
    return root[at: "spec", "hard"].entries.compactMap { ComputeAmount(quota: $0.key) }
      .filter { $0.resource != "ephemeral-storage" && seen.insert($0).inserted }
  }
}

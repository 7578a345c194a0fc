/// Which labels the series of a result have.
///
/// A label that is neither present nor absent may be there or not: it depends on the data.
package struct PromQLLabels: Sendable, Hashable {
  /// Labels that every series surely has, with the value if there is only one.
  package internal(set) var present: [String: String?]
  /// What is known of the labels that are not in `present`.
  package internal(set) var others: Others

  package enum Others: Sendable, Hashable {
    /// Series may have these labels, and surely no others.
    case only(Set<String>)
    /// Series may have any label but these.
    case anyBut(Set<String>)
  }

  /// Nothing is known: any label may be there.
  package static let unknown = PromQLLabels(present: [:], others: .anyBut([]))
  /// Series without labels.
  package static let none = PromQLLabels(present: [:], others: .only([]))

  /// Series with some labels, and maybe others.
  ///
  /// - Parameters:
  ///   - present: labels with a value on every series.
  ///   - possible: labels that may be there.
  ///   - isClosed: there are no others.
  /// - Returns: what is known of their labels.
  package static func series(
    present: Set<String>, possible: Set<String>, isClosed: Bool
  ) -> PromQLLabels {
    PromQLLabels(
      present: Dictionary(uniqueKeysWithValues: present.map { ($0, String?.none) }),
      others: isClosed ? .only(possible.subtracting(present)) : .anyBut([]))
  }

  package enum Presence: Sendable, Hashable {
    case present(value: String?)
    case possible
    case absent
  }

  /// Whether series have a label of this name.
  package func presence(of label: String) -> Presence {
    if let value = present[label] { return .present(value: value) }
    return switch others {
    case .only(let possible): possible.contains(label) ? .possible : .absent
    case .anyBut(let absent): absent.contains(label) ? .absent : .possible
    }
  }

  /// Names of all labels that series can have, sorted; nil if any name is possible.
  package var closedNames: [String]? {
    guard case .only(let possible) = others else { return nil }
    return possible.union(present.keys).sorted()
  }

  /// With a label that a rule sets: to a text, or away with an empty one.
  package func setting(_ label: String, to value: String?) -> PromQLLabels {
    guard let value, !value.isEmpty else { return taking(label, as: .absent) }
    return taking(label, as: .present(value: value.contains("{{") ? nil : value))
  }

  // MARK: Operations

  func keeping(_ labels: [String]) -> PromQLLabels {
    let kept = Set(labels)
    let possible = kept.filter { presence(of: $0) == .possible }
    return PromQLLabels(present: present.filter { kept.contains($0.key) }, others: .only(possible))
  }

  func dropping(_ labels: some Collection<String>) -> PromQLLabels {
    let dropped = Set(labels)
    let others: Others =
      switch self.others {
      case .only(let possible): .only(possible.subtracting(dropped))
      case .anyBut(let absent): .anyBut(absent.union(dropped))
      }
    return PromQLLabels(present: present.filter { !dropped.contains($0.key) }, others: others)
  }

  /// With a label as it is in another result, whatever it was here.
  func taking(_ label: String, as presence: Presence) -> PromQLLabels {
    var result = dropping([label])
    switch presence {
    case .present(let value): result.present[label] = .some(value)
    case .absent: break
    case .possible:
      switch result.others {
      case .only(let possible): result.others = .only(possible.union([label]))
      case .anyBut(let absent): result.others = .anyBut(absent.subtracting([label]))
      }
    }
    return result
  }

  /// What is known of series that come from this result or another.
  func union(_ other: PromQLLabels) -> PromQLLabels {
    var both: [String: String?] = [:]
    for (label, value) in present {
      guard case .present(let otherValue) = other.presence(of: label) else { continue }
      both[label] = .some(value == otherValue ? value : nil)
    }
    let result: Others =
      switch (others, other.others) {
      case (.only(let mine), .only(let theirs)):
        .only(
          mine.union(theirs).union(present.keys).union(other.present.keys)
            .subtracting(both.keys))
      case (.anyBut(let mine), .anyBut(let theirs)):
        .anyBut(
          mine.union(theirs).filter {
            presence(of: $0) == .absent && other.presence(of: $0) == .absent
          })
      case (.only, .anyBut(let absent)): .anyBut(absent.filter { presence(of: $0) == .absent })
      case (.anyBut(let absent), .only):
        .anyBut(absent.filter { other.presence(of: $0) == .absent })
      }
    return PromQLLabels(present: both, others: result)
  }

  /// What is known of series that are in both results: either side may know a label.
  func intersection(_ other: PromQLLabels) -> PromQLLabels {
    var result = self
    for (label, value) in other.present where presence(of: label) != .absent {
      if case .present(let mine?) = presence(of: label) {
        result.present[label] = .some(mine)
      } else {
        result = result.taking(label, as: .present(value: value))
      }
    }
    let names = Set(result.possibleNames).filter { other.presence(of: $0) == .absent }
    result = result.dropping(names)
    if case .anyBut(let mine) = result.others {
      switch other.others {
      case .anyBut(let theirs):
        result.others = .anyBut(mine.union(theirs.subtracting(result.present.keys)))
      case .only(let theirs):
        result.others = .only(theirs.subtracting(mine).subtracting(result.present.keys))
      }
    }
    return result
  }

  private var possibleNames: Set<String> {
    guard case .only(let possible) = others else { return [] }
    return possible
  }
}

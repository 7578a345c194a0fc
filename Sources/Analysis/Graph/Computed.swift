import Synchronization

/// A value of an object set that is computed when a check first asks for it, and then kept.
///
/// Not all checks run, and not all sets have what they ask about.
final class Computed<Value: Sendable>: Sendable {
  private let kept = Mutex<Value?>(nil)

  /// The value, from `compute` the first time.
  func callAsFunction(_ compute: () -> Value) -> Value {
    if let value = kept.withLock({ $0 }) { return value }
    // Not under the lock: what computes may ask for other values of the set.
    let value = compute()
    return kept.withLock { kept in
      if let kept { return kept }
      kept = value
      return value
    }
  }
}

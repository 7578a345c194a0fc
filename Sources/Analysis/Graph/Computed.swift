import Synchronization

/// A value of an object set that is computed when a check first asks for it, and then kept.
final class Computed<Value: Sendable>: Sendable {
  private let value = Mutex<Value?>(nil)

  /// The value, from `make` the first time; `make` must not ask for it itself.
  func callAsFunction(_ make: () -> Value) -> Value {
    value.withLock { value in
      if let value { return value }
      let made = make()
      value = made
      return made
    }
  }
}

import Synchronization

/// A value that is computed when somebody asks for it, and only then.
final class Once<Value: Sendable>: Sendable {
  private let state = Mutex<Value?>(nil)
  private let compute: @Sendable (ObjectSet) -> Value

  init(_ compute: @escaping @Sendable (ObjectSet) -> Value) { self.compute = compute }

  func value(_ objects: ObjectSet) -> Value {
    if let value = state.withLock({ $0 }) { return value }
    // Outside of the lock: what is computed may ask for other values of the set.
    let value = compute(objects)
    return state.withLock { known in
      if let known { return known }
      known = value
      return value
    }
  }
}

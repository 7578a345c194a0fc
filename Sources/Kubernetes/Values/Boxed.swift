/// Keeps a large field that is seldom given outside its struct, which so stays small: nil takes
/// eight bytes and no allocation.
@propertyWrapper
package struct Boxed<Value: Sendable>: Sendable {
  private indirect enum Storage: Sendable {
    case empty
    case value(Value)
  }

  private var storage: Storage

  package init(wrappedValue: Value?) {
    storage = wrappedValue.map(Storage.value) ?? .empty
  }

  package var wrappedValue: Value? {
    get {
      guard case .value(let value) = storage else { return nil }
      return value
    }
    set { storage = newValue.map(Storage.value) ?? .empty }
  }
}

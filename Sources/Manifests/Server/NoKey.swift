import Kubernetes

/// The keys of an object that is taken as a whole, none of them by its name.
enum NoKey: String, KeySet {
  // An enum with a raw type needs a case; this one cannot be made.
  @available(*, unavailable)
  case none

  static var allCases: [NoKey] { [] }
}

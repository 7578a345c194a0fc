/// The ports of a workload that listens on none.
package enum NoPort: String, PortSet {
  // An enum with a raw type needs a case; this one cannot be made.
  @available(*, unavailable)
  case none

  package static var allCases: [NoPort] { [] }
  package var number: Int { 0 }
}

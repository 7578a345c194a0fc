package import Scalars

/// The named ports of one workload: an enum whose raw values are the names.
///
/// ```swift
/// enum WebPort: String, PortSet {
///   case http
///   var number: Int { 8080 }
/// }
/// ```
package protocol PortSet: RawRepresentable, CaseIterable, Sendable where RawValue == String {
  /// The number that the container listens on.
  var number: Int { get }
  /// TCP unless the set says otherwise.
  var transport: TransportProtocol { get }
}

extension PortSet {
  package var transport: TransportProtocol { .tcp }

  /// The name as fields of that type hold it.
  package var name: PortName { PortName(stringLiteral: rawValue) }
}

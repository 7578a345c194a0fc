package import Scalars
package import YAML

// The types that fields have besides structs and enums, as nodes.

extension String: NodeConvertible {
  package var node: Node { .string(self) }
}

extension Bool: NodeConvertible {
  package var node: Node { .boolean(self) }
}

extension Int: NodeConvertible {
  package var node: Node { .integer(self) }
}

extension Double: NodeConvertible {
  package var node: Node { Node(.scalar(description, .float)) }
}

extension Node: NodeConvertible {
  package var node: Node { self }
}

extension Array: NodeConvertible where Element: NodeConvertible {
  package var node: Node { .sequence(map(\.node)) }
}

/// As Go reads it, which the controllers of custom kinds are written in.
extension Duration: NodeConvertible {
  package var node: Node { .string(goText) }
}

extension IntOrString: NodeConvertible {
  package var node: Node {
    switch self {
    case .int(let value): .integer(value)
    case .string(let text): .string(text)
    }
  }
}

extension ScalarValue where Self: NodeConvertible {
  package var node: Node { .string(description) }
}

extension CIDR: NodeConvertible {}
extension CronSchedule: NodeConvertible {}
extension DNSLabel: NodeConvertible {}
extension DNSName: NodeConvertible {}
extension ImageReference: NodeConvertible {}
extension PortName: NodeConvertible {}
extension Quantity: NodeConvertible {}
extension TimeZoneName: NodeConvertible {}

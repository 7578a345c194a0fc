/// A number or a text: ports by number or name, shares of replicas by number or per cent.
///
/// Source: Kubernetes API, `k8s.io/apimachinery/pkg/util/intstr`.
package enum IntOrString: ScalarValue, ExpressibleByIntegerLiteral {
  case int(Int)
  case string(String)

  /// A share of a whole: `25%`.
  package static func percent(_ value: Int) -> IntOrString { .string("\(value)%") }

  /// A named port.
  package static func port(_ name: PortName) -> IntOrString { .string(name.description) }

  package init(integerLiteral value: Int) {
    self = .int(value)
  }

  /// Digits are a number, `25%` and names of ports are texts.
  package init(parsing text: String) throws(ScalarError) {
    if let number = text.plainNumber {
      self = .int(number)
    } else if text.hasSuffix("%"), text.dropLast().plainNumber != nil {
      self = .string(text)
    } else {
      do {
        self = .port(try PortName(parsing: text))
      } catch {
        throw .found(text, expected: "a number, a per cent like 25%, or the name of a port")
      }
    }
  }

  package var description: String {
    switch self {
    case .int(let value): String(value)
    case .string(let text): text
    }
  }
}

/// An amount of CPU, memory or storage, exact to a billionth of its unit: `250m`, `1Gi`, `1e3`.
///
/// Two quantities are equal when their amounts are: `1024Mi` is `1Gi`.
///
/// Source: Kubernetes API, `k8s.io/apimachinery/pkg/api/resource.Quantity`.
package struct Quantity: ScalarValue, Comparable {
  /// How the canonical text is written; the API keeps it through arithmetic.
  package enum Format: Sendable {
    /// Suffixes n, u, m, none, k, M, G, T, P, E.
    case decimal
    /// Suffixes Ki to Ei.
    case binary
    /// `1e3`.
    case exponent
  }

  /// The amount in billionths.
  package let billionths: Int128
  package let format: Format

  static let billion: Int128 = 1_000_000_000
  /// The API knows no larger amount: 2^63 - 1.
  static let largest = Int128(Int64.max) * billion

  package init(billionths: Int128, format: Format) {
    self.billionths = billionths
    self.format = format
  }

  package static let zero = Quantity(billionths: 0, format: .decimal)

  /// Whole units: CPUs, bytes, counted objects.
  package static func units(_ count: Int) -> Quantity {
    Quantity(billionths: Int128(count) * billion, format: .decimal)
  }

  /// Thousandths, as CPU is measured.
  package static func milli(_ count: Int) -> Quantity {
    Quantity(billionths: Int128(count) * 1_000_000, format: .decimal)
  }

  /// Multiples of 1024 * 1024 bytes.
  package static func mebibytes(_ count: Int) -> Quantity {
    Quantity(billionths: Int128(count) << 20 * billion, format: .binary)
  }

  package static func == (left: Quantity, right: Quantity) -> Bool {
    left.billionths == right.billionths
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(billionths)
  }

  package static func < (left: Quantity, right: Quantity) -> Bool {
    left.billionths < right.billionths
  }
}

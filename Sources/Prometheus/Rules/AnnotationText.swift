/// A text of an alert with places that Prometheus fills: the value in its unit, and labels.
///
/// `"\(.value) of the requests to \(.label("pod")) fail"`. Other actions of the template language
/// cannot be written, so none can fail when the alert fires.
package struct AnnotationText: Sendable, Equatable {
  package enum Piece: Sendable, Equatable {
    case text(String)
    /// The sample's value, printed in the unit of the alert's condition.
    case value
    /// A label of the series; the condition must keep it.
    case label(String)
  }

  package private(set) var pieces: [Piece]

  /// What Prometheus evaluates.
  func template(_ format: ValueFormat) -> String {
    pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .value: format.template
      case .label(let name): "{{ $labels.\(name) }}"
      }
    }.joined()
  }

  /// What Prometheus makes of the template for one series.
  func rendered(_ format: ValueFormat, value: Double, labels: [NamedValue]) -> String {
    pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .value: format.text(value)
      case .label(let name): labels.first { $0.name == name }?.value ?? ""
      }
    }.joined()
  }

  /// Labels that the text mentions.
  var labels: [String] {
    pieces.compactMap { if case .label(let name) = $0 { name } else { nil } }
  }
}

extension AnnotationText: ExpressibleByStringInterpolation {
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var pieces: [Piece] = []

    package init(literalCapacity: Int, interpolationCount: Int) {}

    package mutating func appendLiteral(_ literal: String) { appendText(literal) }

    /// A place for the value or a label.
    package mutating func appendInterpolation(_ piece: Piece) { pieces.append(piece) }

    /// A text that is known when the rule is built.
    package mutating func appendInterpolation(_ text: String) { appendText(text) }

    private mutating func appendText(_ text: String) {
      precondition(!text.contains("{{"), "the text would begin a template action: \(text)")
      if !text.isEmpty { pieces.append(.text(text)) }
    }
  }

  package init(stringLiteral value: String) {
    var interpolation = StringInterpolation(
      literalCapacity: value.utf8.count, interpolationCount: 0)
    interpolation.appendLiteral(value)
    self.init(stringInterpolation: interpolation)
  }

  package init(stringInterpolation: StringInterpolation) {
    self.pieces = stringInterpolation.pieces
  }
}

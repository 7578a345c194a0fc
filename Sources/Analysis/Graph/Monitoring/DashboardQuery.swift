package import Prometheus
import YAML

/// A query of a dashboard of Grafana that Prometheus answers.
package struct DashboardQuery: Sendable {
  /// The field that holds it.
  package let cursor: Cursor
  package let text: String
  /// `panel Requests of dashboard Shop`.
  package let description: String
  /// With variables of the dashboard replaced by what may stand there.
  package let parsed: ParsedPromQL

  package var tree: PromQLExpression? { parsed.isValid ? parsed.expression : nil }

  static func all(in objects: ObjectSet) -> [DashboardQuery] {
    objects.texts(.grafanaDashboard).flatMap { text -> [DashboardQuery] in
      guard let root = text.root else { return [] }
      let title = root["title"].text ?? text.name
      return queries(of: root["panels"].items + root["rows"].items, title, inherited: nil)
    }
  }

  /// Panels of a row are in the row, or behind it.
  private static func queries(
    of panels: [Cursor], _ title: String, inherited: String?
  ) -> [DashboardQuery] {
    panels.flatMap { panel -> [DashboardQuery] in
      let type = dataSourceType(panel["datasource"]) ?? inherited
      let own = panel["targets"].items.compactMap { target -> DashboardQuery? in
        let kind = dataSourceType(target["datasource"]) ?? type
        guard kind == nil || kind == "prometheus", let expression = target["expr"].text,
          !expression.isEmpty, kind != nil || !isLogQuery(expression)
        else { return nil }
        return DashboardQuery(
          cursor: target["expr"], text: expression,
          description: "panel '\(panel["title"].text ?? "")' of dashboard '\(title)'",
          parsed: parse(expression))
      }
      return own + queries(of: panel["panels"].items, title, inherited: type)
    }
  }

  /// The type that Grafana writes beside the identifier; nil where it must be looked up.
  private static func dataSourceType(_ cursor: Cursor) -> String? { cursor["type"].text }

  /// Loki's language has filters that PromQL lacks.
  private static func isLogQuery(_ text: String) -> Bool {
    let marks = ["|=", "|~", "| json", "| logfmt", "|json", "| line_format", "{filename="]
    return marks.contains { text.contains($0) }
  }

  // MARK: Variables

  private static func parse(_ text: String) -> ParsedPromQL {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "$") || $0 == UInt8(ascii: "[") }) else {
      return PromQLParser.parse(text)
    }
    let asName = PromQLParser.parse(replacingVariables(in: text, by: "variable"))
    if asName.isValid { return asName }
    let asNumber = PromQLParser.parse(replacingVariables(in: text, by: "1"))
    return asNumber.isValid ? asNumber : asName
  }

  /// `$name`, `${name}`, `${name:format}` and `[[name]]`; a length of time where one stands in brackets.
  ///
  /// Source: Grafana documentation, "Variable syntax".
  private static func replacingVariables(in text: String, by word: String) -> String {
    var result: [UInt8] = []
    let bytes = Array(text.utf8)
    var index = 0
    var (brackets, quote): (Int, UInt8?) = (0, nil)
    func isWord(_ byte: UInt8) -> Bool {
      (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == 0x5F
    }
    while index < bytes.count {
      let byte = bytes[index]
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      var end: Int?
      if byte == UInt8(ascii: "$"), next == UInt8(ascii: "{") {
        end = bytes[index...].firstIndex(of: UInt8(ascii: "}")).map { $0 + 1 }
      } else if byte == UInt8(ascii: "$"), isWord(next) {
        end = bytes[(index + 1)...].firstIndex { !isWord($0) } ?? bytes.count
      } else if byte == UInt8(ascii: "["), next == byte {
        end = bytes[index...].firstIndex(of: UInt8(ascii: "]")).map { $0 + 2 }
      }
      if let end, end <= bytes.count {
        let name = String(decoding: bytes[index..<end], as: UTF8.self)
        let isTime = brackets > 0 || name.contains("interval") || name.contains("__range")
        // A name in the text of a matcher is any text.
        let isSeconds = name.hasSuffix("_ms") || name.hasSuffix("_s}") || name.hasSuffix("_s")
        let replacement =
          quote != nil ? "variable" : isSeconds ? "60" : isTime ? "5m" : word
        result += Array(replacement.utf8)
        index = end
        continue
      }
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"):
        if quote == nil { quote = byte } else if quote == byte { quote = nil }
      case UInt8(ascii: "\\") where quote != nil && index + 1 < bytes.count:
        result += [byte, next]
        index += 2
        continue
      case UInt8(ascii: "[") where quote == nil: brackets += 1
      case UInt8(ascii: "]") where quote == nil: brackets -= 1
      default: break
      }
      result.append(byte)
      index += 1
    }
    return String(decoding: result, as: UTF8.self)
  }
}

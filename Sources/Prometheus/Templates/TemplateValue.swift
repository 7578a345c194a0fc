/// A value of a template.
enum TemplateValue {
  case null
  case boolean(Bool)
  case integer(Int)
  case number(Double)
  case text(String)
  case map([String: String])
  /// A sample of a query.
  case sample(EvaluatedSample)
  case samples([EvaluatedSample])
  /// Milliseconds since 1970.
  case time(Double)
  /// Seconds.
  case duration(Double)
  /// What the function `args` makes.
  case arguments([TemplateValue])
  /// What the whole template speaks of.
  case input(TemplateInput)

  /// Whether `if` takes the first branch.
  var isTrue: Bool {
    switch self {
    case .null: false
    case .boolean(let value): value
    case .integer(let value): value != 0
    case .number(let value): value != 0
    case .text(let text): !text.isEmpty
    case .map(let map): !map.isEmpty
    case .samples(let samples): !samples.isEmpty
    case .arguments(let values): !values.isEmpty
    case .duration(let seconds): seconds != 0
    case .sample, .time, .input: true
    }
  }

  /// As Go prints it with `%v`.
  var printed: String {
    switch self {
    case .null: "<no value>"
    case .boolean(let value): value ? "true" : "false"
    case .integer(let value): String(value)
    case .number(let value): GoNumber.shortest(value)
    case .text(let text): text
    case .map(let map):
      "map["
        + map.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" }
        .joined(separator: " ") + "]"
    case .sample(let sample):
      "{" + TemplateValue.map(sample.labels.values).printed + " "
        + GoNumber.shortest(sample.value) + "}"
    case .samples(let samples):
      "[" + samples.map { TemplateValue.sample($0).printed }.joined(separator: " ") + "]"
    case .time(let milliseconds): CalendarTime.text(milliseconds: milliseconds)
    case .duration(let seconds): HumanNumber.duration(seconds)
    case .arguments(let values):
      "map[" + values.enumerated().map { "arg\($0):\($1.printed)" }.joined(separator: " ") + "]"
    case .input: "{}"
    }
  }

  /// The name of Go's type, for messages.
  var typeName: String {
    switch self {
    case .null: "<nil>"
    case .boolean: "bool"
    case .integer: "int"
    case .number: "float64"
    case .text: "string"
    case .map: "map[string]string"
    case .sample: "*template.sample"
    case .samples: "template.queryResult"
    case .time: "time.Time"
    case .duration: "time.Duration"
    case .arguments: "map[string]interface {}"
    case .input: "struct"
    }
  }

  func field(_ name: String) throws(TemplateProblem) -> TemplateValue {
    switch self {
    case .map(let map): return .text(map[name] ?? "")
    case .arguments(let values):
      guard name.hasPrefix("arg"), let index = Int(name.dropFirst(3)),
        values.indices.contains(index)
      else { return .null }
      return values[index]
    case .sample(let sample):
      switch name {
      case "Labels": return .map(sample.labels.values)
      case "Value": return .number(sample.value)
      default: break
      }
    case .input(let input):
      switch name {
      case "Labels": return .map(input.labels.values)
      case "ExternalLabels": return .map(input.externalLabels)
      case "ExternalURL": return .text(input.externalURL)
      case "Value": return .number(input.value)
      default: break
      }
    case .time(let milliseconds):
      if let part = CalendarTime.part(name, milliseconds: milliseconds) { return .integer(part) }
    case .duration(let seconds):
      switch name {
      case "Seconds": return .number(seconds)
      case "Minutes": return .number(seconds / 60)
      case "Hours": return .number(seconds / 3600)
      default: break
      }
    default: break
    }
    throw TemplateProblem(message: "can't evaluate field \(name) in type \(typeName)")
  }
}

extension SeriesLabels {
  /// All labels, the metric name among them.
  var values: [String: String] {
    Dictionary(labels.map { ($0.name, $0.value) }) { first, _ in first }
  }
}

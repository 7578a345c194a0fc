/// The functions that texts of alerts may call.
///
/// Source: Prometheus documentation, "Template reference"; Go, package text/template, Functions.
enum TemplateFunctions {
  static let all: Set<String> = [
    "and", "call", "eq", "ge", "gt", "html", "index", "js", "le", "len", "lt", "ne", "not", "or",
    "print", "printf", "println", "slice", "urlquery",
    "args", "externalURL", "first", "graphLink", "humanize", "humanize1024", "humanizeDuration",
    "humanizePercentage", "humanizeTimestamp", "label", "match", "now", "parseDuration",
    "pathPrefix", "query", "reReplaceAll", "safeHtml", "sortByLabel", "stripDomain", "stripPort",
    "strvalue", "tableLink", "title", "toDuration", "toLower", "toTime", "toUpper",
    "urlQueryEscape", "value",
  ]

  /// The nearest one, where a name is off by a letter or by its case.
  static func nearest(to name: String) -> String? {
    all.sorted().first { $0.lowercased() == name.lowercased() }
  }
}

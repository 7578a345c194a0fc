extension Report {
  /// One JSON object: the findings in order, absent members left out, and how many there are.
  package func json() -> String {
    var writer = JSONWriter()
    writer.object {
      $0.member("findings") { writer in
        writer.array(findings) { writer, finding in writer.object { finding.write(to: &$0) } }
      }
      $0.member("summary") { writer in
        writer.object { writer in
          for severity in Severity.allCases {
            writer.member(severity.rawValue + "s", count(severity))
          }
        }
      }
    }
    return writer.text
  }
}

extension Finding {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.member("id", id)
    writer.member("severity", severity.rawValue)
    if let place {
      writer.member("file", place.file)
      writer.member("line", place.line)
      writer.member("column", place.column)
      writer.member("length", place.length)
    }
    if let object { writer.member("object", object) }
    if let path { writer.member("path", path) }
    writer.member("message", message)
    if let hint { writer.member("hint", hint) }
    if let sources { writer.member("sources") { $0.array(sources) { $1.write(to: &$0) } } }
  }
}

extension FindingSource {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("file", place.file)
      $0.member("line", place.line)
      $0.member("column", place.column)
      $0.member("length", place.length)
      $0.member("key", key)
    }
  }
}

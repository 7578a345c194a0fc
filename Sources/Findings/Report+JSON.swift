extension Report {
  /// One JSON object: the findings in order, what does not count, what is not known, and how many of
  /// each; absent members are left out.
  package func json() -> String {
    var writer = JSONWriter()
    writer.object {
      $0.member("findings") { writer in
        writer.array(findings) { writer, finding in writer.object { finding.write(to: &$0) } }
      }
      $0.member("suppressed") { writer in
        writer.array(suppressed) { writer, accepted in
          writer.object {
            accepted.finding.write(to: &$0)
            accepted.justification?.write(to: &$0)
          }
        }
      }
      $0.member("baseline") { writer in
        writer.array(known) { writer, accepted in
          writer.object { accepted.finding.write(to: &$0) }
        }
      }
      $0.member("unknown") { writer in
        writer.array(undecided) { writer, entry in writer.object { entry.write(to: &$0) } }
      }
      $0.member("summary") { writer in writer.object { writeCounts(to: &$0) } }
    }
    return writer.text
  }

  private func writeCounts(to writer: inout JSONWriter) {
    for severity in Severity.allCases {
      writer.member(severity.rawValue + "s", count(severity))
    }
    writer.member("suppressed", suppressed.count)
    writer.member("baseline", known.count)
    writer.member("unknown", undecided.count)
  }
}

extension Undecided {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.member("id", id)
    if let object { writer.member("object", object) }
    writer.member("question", question)
    writer.member("remedy", remedy)
  }
}

extension AcceptedFinding.Justification {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.member("reason", reason)
    writer.member("owner", owner)
    if let expires { writer.member("expires", expires) }
    if let daysLeft { writer.member("daysLeft", daysLeft) }
    if let link { writer.member("link", link) }
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
    guard !related.isEmpty else { return }
    writer.member("related") { writer in
      writer.array(related) { writer, related in
        writer.object {
          $0.member("object", related.object)
          guard let place = related.place else { return }
          $0.member("file", place.file)
          $0.member("line", place.line)
          $0.member("column", place.column)
        }
      }
    }
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

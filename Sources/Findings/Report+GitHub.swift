extension Report {
  /// Workflow commands that GitHub shows beside the lines of a pull request.
  ///
  /// Source: GitHub Docs, "Workflow commands for GitHub Actions" and the escapes of
  /// actions/toolkit `command.ts`.
  package func github() -> String {
    findings.map { finding in
      let command =
        switch finding.severity {
        case .error: "error"
        case .warning: "warning"
        case .note: "notice"
        }
      var properties: [String] = []
      if let place = finding.firstPlace {
        properties = [
          "file=\(escapedProperty(place.file))", "line=\(place.line)", "col=\(place.column)",
          "endColumn=\(place.column + place.length)",
        ]
      }
      properties.append("title=\(escapedProperty(finding.id))")
      let message = finding.hint.map { "\(finding.fullMessage) (\($0))" } ?? finding.fullMessage
      return "::\(command) \(properties.joined(separator: ","))::\(escapedData(message))\n"
    }.joined()
  }
}

private func escapedData(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar {
    case "%": result.append(contentsOf: "%25".unicodeScalars)
    case "\r": result.append(contentsOf: "%0D".unicodeScalars)
    case "\n": result.append(contentsOf: "%0A".unicodeScalars)
    default: result.append(scalar)
    }
  }
  return String(result)
}

private func escapedProperty(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in escapedData(text).unicodeScalars {
    switch scalar {
    case ":": result.append(contentsOf: "%3A".unicodeScalars)
    case ",": result.append(contentsOf: "%2C".unicodeScalars)
    default: result.append(scalar)
    }
  }
  return String(result)
}

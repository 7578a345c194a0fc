extension ShellReader {
  var current: UInt8? { at < bytes.count ? bytes[at] : nil }
  var next: UInt8? { at + 1 < bytes.count ? bytes[at + 1] : nil }

  /// The word that begins here when it is plain, for comparison with those that the grammar reserves.
  var reservedWord: String? {
    var end = at
    while end < bytes.count, end - at < 9, !bytes[end].endsWord {
      let byte = bytes[end]
      guard byte.isNamePart || "{}![]".utf8.contains(byte) else { return nil }
      end += 1
    }
    guard end > at, end == bytes.count || bytes[end].endsWord else { return nil }
    return String(decoding: bytes[at..<end], as: UTF8.self)
  }

  /// Blanks, comments and continued lines.
  mutating func skipBlanks() throws(ShellProblem) {
    while let byte = current {
      if byte.isShellBlank {
        at += 1
      } else if byte == .backslash, next == .newline {
        at += 2
        line += 1
      } else if byte == UInt8(ascii: "#") {
        while at < bytes.count, bytes[at] != .newline { at += 1 }
      } else {
        return
      }
    }
  }

  /// Blanks and ends of lines, with the here-documents behind them.
  mutating func skipLines() throws(ShellProblem) {
    while true {
      try skipBlanks()
      guard current == .newline else { return }
      at += 1
      line += 1
      try readDocuments()
    }
  }

  // MARK: Here-documents

  /// The texts of the documents that were announced, which begin here.
  mutating func readDocuments() throws(ShellProblem) {
    for document in pending {
      var text = ""
      var isClosed = false
      while at < bytes.count, !isClosed {
        var end = at
        while end < bytes.count, bytes[end] != .newline { end += 1 }
        var content = bytes[at..<end]
        if document.stripsTabs { content = content.drop { $0 == UInt8(ascii: "\t") } }
        at = min(end + 1, bytes.count)
        line += 1
        if content.elementsEqual(document.delimiter.utf8) {
          isClosed = true
        } else {
          text += String(decoding: content, as: UTF8.self) + "\n"
        }
      }
      documents.append(text)
      if !isClosed {
        openDocuments.append(
          ShellProblem(
            line: document.line,
            message: "the here-document has no line '\(document.delimiter)' that ends it"))
      }
    }
    pending = []
  }

  /// Gives the documents to the redirections that announced them, in the order of the script.
  func attachDocuments(_ pipelines: inout [ShellPipeline]) {
    var rest = documents[...]
    Self.attach(&rest, &pipelines)
  }

  private static func attach(_ rest: inout ArraySlice<String>, _ pipelines: inout [ShellPipeline]) {
    for index in pipelines.indices where !rest.isEmpty {
      for stage in pipelines[index].stages.indices {
        switch pipelines[index].stages[stage] {
        case .command(var command):
          attach(&rest, &command.redirections)
          pipelines[index].stages[stage] = .command(command)
        case .compound(var compound):
          attach(&rest, &compound.condition)
          attach(&rest, &compound.body)
          attach(&rest, &compound.redirections)
          pipelines[index].stages[stage] = .compound(compound)
        }
      }
    }
  }

  private static func attach(
    _ rest: inout ArraySlice<String>, _ redirections: inout [ShellCommand.Redirection]
  ) {
    for index in redirections.indices where redirections[index].symbol.hasPrefix("<<") {
      guard redirections[index].symbol != "<<<", !rest.isEmpty else { continue }
      redirections[index].document = rest.removeFirst()
    }
  }

  // MARK: Mistakes

  /// What stands here where something else should.
  func unexpected() -> ShellProblem {
    guard at < bytes.count else {
      return ShellProblem(line: line, message: "the script ends too early")
    }
    if bytes[at] == .newline {
      return ShellProblem(line: line, message: "the line ends too early")
    }
    var end = at + 1
    if !bytes[at].endsWord {
      while end < bytes.count, !bytes[end].endsWord, end - at < 40 { end += 1 }
    }
    let text = String(decoding: bytes[at..<end], as: UTF8.self)
    return ShellProblem(line: line, message: "'\(text)' is not expected here")
  }
}

extension UInt8 {
  static let newline = UInt8(ascii: "\n")
  static let backslash = UInt8(ascii: "\\")
  static let amper = UInt8(ascii: "&")
  static let bar = UInt8(ascii: "|")
  static let semicolon = UInt8(ascii: ";")
  static let openParenthesis = UInt8(ascii: "(")
  static let closeParenthesis = UInt8(ascii: ")")

  /// A carriage return counts: scripts of Windows are read as they are meant.
  var isShellBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") || self == 13 }

  var isNamePart: Bool {
    isDigit || self == UInt8(ascii: "_")
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }

  /// Source: POSIX.1-2024, 2.3 Token Recognition: operators and blanks.
  var endsWord: Bool {
    switch self {
    case .newline, .amper, .bar, .semicolon, .openParenthesis, .closeParenthesis, UInt8(ascii: "<"),
      UInt8(ascii: ">"):
      true
    default: isShellBlank
    }
  }
}

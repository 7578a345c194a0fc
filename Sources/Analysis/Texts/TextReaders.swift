import YAML

/// The readers of texts.
enum TextReaders {
  static let all: [any TextReader.Type] = [
    HostBasedAuthenticationReader.self,
    INIReader.self,
    NginxReader.self,
    PostgreSQLSettingsReader.self,
    SQLReader.self,
    TOMLReader.self,
    VariablesReader.self,
  ]

  /// The reader of a format; nil for formats that nobody here reads.
  static func reader(of format: TextFormat) -> (any TextReader.Type)? {
    all.first { $0.format == format }
  }

  /// Keys with values, for the formats that have them.
  static func settings(of text: EmbeddedText) -> Node? {
    reader(of: text.format)?.settings(of: text.text)
  }
}

extension TextReader {
  static func faults(of text: String) -> [TextFault] { read(text).faults }

  /// The content where it is a tree.
  static func settings(of text: String) -> Node? { read(text).content as? Node }
}

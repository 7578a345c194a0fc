import YAML

/// Reads the configuration of nginx: syntax, blocks, and where the directives of its own modules may
/// stand.
///
/// Source: nginx 1.27 documentation, "Beginner's Guide: Configuration File's Structure" and the
/// directives' pages.
enum NginxReader: TextReader {
  static let name = "nginx"
  static let format = TextFormat.nginx

  static func read(_ text: String) -> TextReading<[NginxDirective]> {
    var parser = NginxParser(text)
    do {
      let directives = try parser.parse()
      return TextReading(directives)
    } catch {
      return TextReading(nil, faults: [error])
    }
  }
}

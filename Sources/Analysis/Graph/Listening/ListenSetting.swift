/// A setting that says where a container listens.
struct ListenSetting {
  /// Nil where the setting names a port only.
  var host: String?
  /// Nil where it names an address only, or a port that is not known.
  var port: Int?
  /// `HOST=127.0.0.1`, `--port`.
  var name: String
  var place: SettingPlace
  /// It is about metrics, administration or the like, not about the main port.
  var isSecondary: Bool

  /// Only the own pod reaches it.
  var isLoopback: Bool {
    guard let host else { return false }
    return host == "localhost" || host == "::1" || host == "[::1]"
      || host.hasPrefix("127.") && host.utf8.allSatisfy { $0.isDigit || $0 == UInt8(ascii: ".") }
  }

  /// `127.0.0.1`, `:8080`, `0.0.0.0:8080`, `[::]:80`, `http://+:5000`.
  static func parts(of text: String) -> (host: String?, port: Int?) {
    var rest = text[...]
    if let slashes = rest.firstIndex(of: "/"), rest[slashes...].hasPrefix("//") {
      rest = rest[slashes...].dropFirst(2)
    }
    rest = rest.prefix { $0 != "/" && $0 != "," && $0 != ";" }
    if rest.hasPrefix("["), let end = rest.firstIndex(of: "]") {
      let host = String(rest[...end])
      return (host, Int(rest[end...].dropFirst(2)))
    }
    let pieces = rest.split(separator: ":", omittingEmptySubsequences: false)
    guard pieces.count == 2 else { return (String(rest), nil) }
    return (pieces[0].isEmpty ? nil : String(pieces[0]), Int(pieces[1]))
  }
}

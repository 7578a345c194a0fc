/// The part of a URL with user and password.
enum UserInfo {
  /// The password of `scheme://user:password@host`; nil when there is none.
  ///
  /// It ends at the last '@' of the text up to a blank, so that an '@' in it is seen.
  static func password(in text: String) -> Substring? {
    guard let scheme = text.firstRange(of: "://") else { return nil }
    var rest = text[scheme.upperBound...]
    if !rest.contains("{{"), let end = rest.firstIndex(where: \.isWhitespace) {
      rest = rest[..<end]
    }
    guard let at = rest.lastIndex(of: "@") else { return nil }
    let information = rest[..<at]
    guard let colon = information.firstIndex(of: ":") else { return nil }
    // A '/' before the colon: the host came before it, and the '@' is part of the path.
    guard !information[..<colon].contains("/") else { return nil }
    let password = information[information.index(after: colon)...]
    // A host with a port, and an '@' further down the path.
    if let slash = password.firstIndex(of: "/"), password[..<slash].allSatisfy(\.isNumber) {
      return nil
    }
    return password
  }
}

extension String {
  fileprivate func firstRange(of part: String) -> Range<String.Index>? {
    var start = startIndex
    while let found = self[start...].firstIndex(of: part[part.startIndex]) {
      if self[found...].hasPrefix(part) { return found..<index(found, offsetBy: part.count) }
      start = index(after: found)
    }
    return nil
  }
}

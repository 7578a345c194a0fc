import Glibc

/// Whether a text has a part in it, byte by byte.
///
/// The standard library compares characters and builds tables at each call; what checks look for is
/// ASCII, in texts of hundreds of kilobytes. These are preferred in this module, being no generics.
extension String {
  func contains(_ part: String) -> Bool { ByteSearch.contains(self, part) }
}

extension Substring {
  func contains(_ part: String) -> Bool { ByteSearch.contains(String(self), part) }
}

private enum ByteSearch {
  static func contains(_ text: String, _ part: String) -> Bool {
    var (text, part) = (text, part)
    return text.withUTF8 { bytes in part.withUTF8 { contains(bytes, $0) } }
  }

  private static func contains(
    _ bytes: UnsafeBufferPointer<UInt8>, _ part: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard let wanted = part.baseAddress, let first = part.first else { return true }
    guard var place = bytes.baseAddress, bytes.count >= part.count else { return false }
    let end = place + bytes.count - part.count
    while place <= end {
      guard let found = memchr(place, Int32(first), end - place + 1) else { return false }
      if memcmp(found, wanted, part.count) == 0 { return true }
      place = UnsafePointer(found.assumingMemoryBound(to: UInt8.self)) + 1
    }
    return false
  }
}

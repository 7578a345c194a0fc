internal import Glibc

/// A number with at most four significant digits, as `%.4g` prints it in Go and in C.
func fourDigits(_ value: Double) -> String {
  withVaList([value]) { arguments in
    // `%.4g` needs at most 11 characters and the terminator: -1.235e+308.
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 32) { buffer in
      _ = vsnprintf(buffer.baseAddress, buffer.count, "%.4g", arguments)
      return String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
  }
}

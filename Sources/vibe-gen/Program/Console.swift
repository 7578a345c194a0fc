import Glibc
import Rendering

/// Where the program prints: data to standard output, everything else to standard error.
struct Console {
  static let output = Console(descriptor: STDOUT_FILENO)
  static let error = Console(descriptor: STDERR_FILENO)

  private let descriptor: Int32

  var isTerminal: Bool { isatty(descriptor) == 1 }

  func write(_ text: String) { write(Array(text.utf8)) }

  /// Ends the program when the text cannot be written: half of an output is not an output.
  func write(_ bytes: [UInt8]) {
    let failure = Disk.writeAll(bytes, to: descriptor)
    if failure == 0 { return }
    if failure != EPIPE, descriptor != STDERR_FILENO {
      let error = DiskError(.cannotWrite, "standard output", cause: failure)
      Console.error.write("error: \(error) [disk-error]\n")
    }
    exit(ExitStatus.internalError.rawValue)
  }
}

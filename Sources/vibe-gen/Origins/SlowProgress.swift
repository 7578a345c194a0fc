import Glibc

/// Says what takes long, once, on standard error.
///
/// Nothing is said of what ends within two seconds.
final class SlowProgress {
  private let what: String
  private let start: timespec
  private var isShown = false

  init(_ what: String) {
    self.what = what
    start = Self.now
  }

  /// To be called now and then.
  func step() {
    guard !isShown, Self.now.tv_sec - start.tv_sec >= 2 else { return }
    isShown = true
    Console.error.write("vibe-gen: \(what) ...\n")
  }

  private static var now: timespec {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time
  }
}

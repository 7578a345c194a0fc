import Glibc

/// What the operating system lets this process use.
enum ProcessLimits {
  /// Address space; the program and the runtime take a few hundred MiB of it themselves.
  private static let bytes: rlim_t = 3 << 30

  /// Ends the process with a signal when it has used so much processor time or wants more memory.
  static func set(seconds: Int) {
    var memory = rlimit(rlim_cur: bytes, rlim_max: bytes)
    setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &memory)
    var time = rlimit(rlim_cur: rlim_t(seconds), rlim_max: rlim_t(seconds + 5))
    setrlimit(__rlimit_resource_t(RLIMIT_CPU.rawValue), &time)
    // A core file of a crash that is found would be in the way.
    var core = rlimit(rlim_cur: 0, rlim_max: 0)
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &core)
  }

  /// Processor time that this process has used so far.
  static var processorSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

import CLinux
import Glibc
import Rendering

/// Starts git and takes what it prints.
///
/// posix_spawn, because a commit hook must not wait for an event loop to start; git inherits the
/// environment variables by which a hook knows its index.
struct GitProcess {
  var status: Int32
  var output: [UInt8]
  var errorText: String

  /// The output of a git command that must succeed.
  static func output(
    _ arguments: [String], input: [UInt8] = [], index: String? = nil
  ) throws(GitError) -> [UInt8] {
    let process = try run(arguments, input: input, index: index)
    guard process.status == 0 else {
      let command = "git " + arguments.prefix(2).joined(separator: " ")
      throw GitError(code: .failed, message: "\(command): \(process.errorText.trimmed)")
    }
    return process.output
  }

  /// Runs git in the working folder to its end, on another index than that of the environment
  /// variables if one is named.
  static func run(
    _ arguments: [String], input: [UInt8] = [], index: String? = nil
  ) throws(GitError) -> GitProcess {
    let stdin = try Pipe()
    let stdout = try Pipe()
    let stderr = try Pipe()
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, stdin.readEnd, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, stdout.writeEnd, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, stderr.writeEnd, STDERR_FILENO)
    var child = pid_t()
    let failure = spawn(&child, ["git"] + arguments, &actions, index: index)
    close(stdin.readEnd)
    close(stdout.writeEnd)
    close(stderr.writeEnd)
    guard failure == 0 else {
      [stdin.writeEnd, stdout.readEnd, stderr.readEnd].forEach { close($0) }
      throw GitError(code: .cannotStart, message: arguments.first ?? "", cause: failure)
    }
    let (output, errors) = exchange(input, stdin.writeEnd, stdout.readEnd, stderr.readEnd)
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    // The exit status as WEXITSTATUS gives it; killed by a signal counts as failed.
    let exitStatus = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
    return GitProcess(
      status: exitStatus, output: output, errorText: String(decoding: errors, as: UTF8.self))
  }

  private static func spawn(
    _ child: inout pid_t, _ arguments: [String],
    _ actions: inout posix_spawn_file_actions_t, index: String?
  ) -> Int32 {
    var pointers = arguments.map { strdup($0) } + [nil]
    defer { pointers.forEach { free($0) } }
    var variables = environmentVariables(index: index).map { strdup($0) } + [nil]
    defer { variables.forEach { free($0) } }
    return posix_spawnp(&child, "git", &actions, nil, &pointers, &variables)
  }

  /// Those of this process, with English messages, and with another index if one is named.
  private static func environmentVariables(index: String?) -> [String] {
    var variables: [String] = []
    var next = environ
    while let text = next.pointee {
      let variable = String(cString: text)
      let isReplaced = index != nil && variable.hasPrefix("GIT_INDEX_FILE=")
      if !isReplaced, !variable.hasPrefix("LC_ALL=") { variables.append(variable) }
      next += 1
    }
    if let index { variables.append("GIT_INDEX_FILE=\(index)") }
    return variables + ["LC_ALL=C"]
  }

  /// Feeds and drains the child at the same time, so that neither waits for the other.
  private static func exchange(
    _ input: [UInt8], _ stdin: Int32, _ stdout: Int32, _ stderr: Int32
  ) -> (output: [UInt8], errors: [UInt8]) {
    // A git that ends before it has read everything must not end this program.
    let handler = signal(SIGPIPE, SIG_IGN)
    defer { signal(SIGPIPE, handler) }
    _ = fcntl(stdin, F_SETFL, O_NONBLOCK)
    var output: [UInt8] = []
    var errors: [UInt8] = []
    var written = 0
    var open = [
      pollfd(fd: stdin, events: Int16(POLLOUT), revents: 0),
      pollfd(fd: stdout, events: Int16(POLLIN), revents: 0),
      pollfd(fd: stderr, events: Int16(POLLIN), revents: 0),
    ]
    while open.contains(where: { $0.fd >= 0 }) {
      if open[0].fd >= 0, written == input.count { finish(&open[0]) }
      if poll(&open, nfds_t(open.count), -1) < 0 { continue }
      if open[0].fd >= 0, open[0].revents != 0 {
        let count = input[written...].withUnsafeBytes {
          Glibc.write(stdin, $0.baseAddress, $0.count)
        }
        if count >= 0 { written += count } else if errno != EAGAIN { finish(&open[0]) }
      }
      if open[1].fd >= 0, open[1].revents != 0, !drain(stdout, &output) { finish(&open[1]) }
      if open[2].fd >= 0, open[2].revents != 0, !drain(stderr, &errors) { finish(&open[2]) }
    }
    return (output, errors)
  }

  private static func finish(_ descriptor: inout pollfd) {
    close(descriptor.fd)
    descriptor.fd = -1
  }

  /// Takes what is there; false at the end.
  private static func drain(_ descriptor: Int32, _ bytes: inout [UInt8]) -> Bool {
    let chunk = [UInt8](unsafeUninitializedCapacity: 65536) { buffer, count in
      count = max(0, Glibc.read(descriptor, buffer.baseAddress, buffer.count))
    }
    bytes += chunk
    return !chunk.isEmpty
  }
}

/// A pipe that no child inherits but by `dup2`.
private struct Pipe {
  let readEnd: Int32
  let writeEnd: Int32

  init() throws(GitError) {
    var ends: [Int32] = [0, 0]
    guard pipe2(&ends, O_CLOEXEC) == 0 else {
      throw GitError(code: .cannotStart, message: "no pipe", cause: errno)
    }
    readEnd = ends[0]
    writeEnd = ends[1]
  }
}

extension String {
  /// Without blanks and line breaks at both ends.
  var trimmed: String {
    let start = drop { $0.isWhitespace }
    let end = start.lastIndex { !$0.isWhitespace }
    return end.map { String(start[...$0]) } ?? ""
  }
}

package import Glibc

/// The few calls of the file system that the program needs, each with its error.
///
/// No symbolic link is followed at the last part of a path.
package enum Disk {
  package enum Kind: Sendable {
    case file, directory, symbolicLink, other
  }

  /// What stands at a path; nil when nothing does.
  package static func kind(of path: String) throws(DiskError) -> Kind? {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw DiskError(.cannotRead, path, cause: errno)
    }
    return switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .directory
    case S_IFLNK: .symbolicLink
    default: .other
    }
  }

  /// All bytes of a file.
  package static func read(_ path: String) throws(DiskError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw DiskError(.cannotRead, path, cause: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw DiskError(.cannotRead, path, cause: errno)
    }
    var bytes: [UInt8] = []
    // One more than the size, so that the end is seen without a second allocation.
    bytes.reserveCapacity(Int(status.st_size) + 1)
    let failure = readAll(descriptor, into: &bytes)
    guard failure == 0 else { throw DiskError(.cannotRead, path, cause: failure) }
    return bytes
  }

  /// Reads a descriptor to its end; returns 0 or `errno`.
  package static func readAll(_ descriptor: Int32, into bytes: inout [UInt8]) -> Int32 {
    while true {
      let room = max(bytes.capacity - bytes.count, 4096)
      var failure: Int32 = 0
      let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        let got = Glibc.read(descriptor, buffer.baseAddress, room)
        if got < 0 { failure = errno }
        count = max(got, 0)
      }
      if failure == EINTR { continue }
      if failure != 0 || chunk.isEmpty { return failure }
      bytes += chunk
    }
  }

  /// Writes all bytes to a descriptor; returns 0 or `errno`.
  package static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let written = Glibc.write(
          descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done)
        if written < 0 {
          if errno == EINTR { continue }
          return errno
        }
        done += written
      }
      return 0
    }
  }

  /// Makes a new file; fails where something stands already.
  package static func create(
    _ path: String, _ bytes: [UInt8], mode: mode_t
  ) throws(DiskError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
    guard descriptor >= 0 else {
      throw DiskError(errno == EEXIST ? .alreadyExists : .cannotWrite, path, cause: errno)
    }
    let failure = writeAll(bytes, to: descriptor)
    let closed = close(descriptor)
    guard failure == 0, closed == 0 else {
      let cause = failure == 0 ? errno : failure
      unlink(path)
      throw DiskError(.cannotWrite, path, cause: cause)
    }
  }

  /// Puts bytes in the place of a file in one step: a reader sees the old or the new text.
  package static func replace(
    _ path: String, _ bytes: [UInt8], mode: mode_t
  ) throws(DiskError) {
    let temporary = path + ".vibe-gen-new"
    unlink(temporary)
    try create(temporary, bytes, mode: mode)
    guard rename(temporary, path) == 0 else {
      let cause = errno
      unlink(temporary)
      throw DiskError(.cannotWrite, path, cause: cause)
    }
  }

  /// Writes a file where it stands: it may be a pipe or a device.
  package static func write(_ path: String, _ bytes: [UInt8]) throws(DiskError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw DiskError(.cannotWrite, path, cause: errno) }
    let failure = writeAll(bytes, to: descriptor)
    let closed = close(descriptor)
    guard failure == 0, closed == 0 else {
      throw DiskError(.cannotWrite, path, cause: failure == 0 ? errno : failure)
    }
  }

  /// Makes a folder and those above it; folders that exist are fine, symbolic links are not.
  package static func makeDirectories(_ path: String) throws(DiskError) {
    var end = path.startIndex
    while end < path.endIndex {
      let next = path[path.index(after: end)...].firstIndex(of: "/") ?? path.endIndex
      let part = String(path[..<next])
      end = next
      if mkdir(part, 0o777) == 0 || errno == EEXIST || errno == EISDIR { continue }
      throw DiskError(.cannotWrite, part, cause: errno)
    }
  }

  /// Names in a folder, sorted by their bytes, without `.` and `..`.
  package static func names(in path: String) throws(DiskError) -> [String] {
    guard let directory = opendir(path) else {
      throw DiskError(.cannotRead, path, cause: errno)
    }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Removes the folders on the way to a path that hold nothing any more.
  package static func removeEmptyFolders(above path: String) {
    var rest = path[...]
    while let slash = rest.lastIndex(of: "/") {
      rest = rest[..<slash]
      if rmdir(String(rest)) != 0 { return }
    }
  }

  /// Removes a file or a folder with all it holds, never what a symbolic link points at.
  package static func removeTree(_ path: String) throws(DiskError) {
    guard let kind = try kind(of: path) else { return }
    if kind == .directory {
      for name in try names(in: path) { try removeTree("\(path)/\(name)") }
      guard rmdir(path) == 0 else { throw DiskError(.cannotRemove, path, cause: errno) }
    } else {
      guard unlink(path) == 0 else { throw DiskError(.cannotRemove, path, cause: errno) }
    }
  }
}

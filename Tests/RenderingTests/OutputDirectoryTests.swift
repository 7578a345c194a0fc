import Foundation
import Kubernetes
import Rendering
import TestSupport
import Testing

@Suite struct OutputDirectoryTests {
  private typealias Change = OutputDirectory.Change

  private func change(_ replicas: Int = 3, environment: String = "production")
    -> OutputDirectory.Change
  {
    OutputDirectory.Change(
      environment: environment, files: Toy.rendered(replicas: replicas).outputFiles())
  }

  @Test("writes all files of an environment, scripts executable, and nothing else")
  func write() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let out = OutputDirectory(path: folder.path + "/new/out/")
    #expect(try out.write([change()]) == ["production"])
    let written = try OutputFolder.read(out.folder(of: "production"))
    #expect(written == Toy.rendered().outputFiles())
    #expect(try FileManager.default.contentsOfDirectory(atPath: out.path) == ["production"])
    #expect(FileManager.default.isExecutableFile(atPath: out.path + "/production/scripts/dump.sh"))
    #expect(!FileManager.default.isExecutableFile(atPath: out.path + "/production/init.sql"))
  }

  @Test("an unchanged output leaves every time and inode alone")
  func unchanged() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let out = OutputDirectory(path: folder.path)
    try out.write([change()])
    let before = try inodes(folder)
    #expect(try out.write([change()]).isEmpty)
    #expect(try inodes(folder) == before)
  }

  @Test("files that stay the same keep their inode when others change")
  func partlyChanged() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let out = OutputDirectory(path: folder.path)
    try out.write([change(3)])
    let before = try inodes(folder)
    try out.write([change(5)])
    let after = try inodes(folder)
    #expect(after["production/init.sql"] == before["production/init.sql"])
    #expect(after["production/web.yaml"] != before["production/web.yaml"])
    #expect(try folder.text(of: "production/web.yaml").contains("replicas: 5"))
  }

  @Test("files that are no longer produced are removed, empty folders too")
  func removed() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let out = OutputDirectory(path: folder.path)
    try out.write([change()])
    let fewer = Toy.files().filter { $0.path != "scripts/dump.sh" }
    try out.write([
      Change(
        environment: "production", files: RenderedEnvironment(fewer, Toy.provenance).outputFiles())
    ])
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/production/scripts"))
  }

  @Test("a foreign file stops everything, also the other environments")
  func foreign() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let out = OutputDirectory(path: folder.path)
    try out.write([change(3, environment: "a"), change(3, environment: "b")])
    try folder.write("mine", to: "b/notes.txt")
    let before = try inodes(folder)
    #expect(throws: DiskError(.foreignFiles, folder.path + "/b", files: ["notes.txt"])) {
      try out.write([change(5, environment: "a"), change(5, environment: "b")])
    }
    #expect(try inodes(folder) == before)
  }

  @Test("a folder without inventory is somebody else's")
  func noInventory() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try folder.write("replicas: 1", to: "production/web.yaml")
    #expect(throws: DiskError(.foreignFiles, folder.path + "/production", files: ["web.yaml"])) {
      try OutputDirectory(path: folder.path).write([change()])
    }
    #expect(try folder.text(of: "production/web.yaml") == "replicas: 1")
  }

  @Test("what a killed run left before the exchange is cleared")
  func leftoverBefore() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try folder.write("half", to: ".production.vibe-gen-new/web.yaml")
    try OutputDirectory(path: folder.path).write([change()])
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["production"])
  }

  @Test("an output that a killed run had set aside comes back before anything is compared")
  func leftoverBetween() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let out = OutputDirectory(path: folder.path)
    try out.write([change()])
    try FileManager.default.moveItem(
      atPath: folder.path + "/production", toPath: folder.path + "/.production.vibe-gen-old")
    #expect(try out.write([change()]).isEmpty)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["production"])
  }

  @Test("symbolic links are refused, as the folder and inside it")
  func symbolicLinks() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try folder.write("", to: "elsewhere/keep")
    let files = FileManager.default
    try files.createSymbolicLink(
      atPath: folder.path + "/out", withDestinationPath: folder.path + "/elsewhere")
    #expect(throws: DiskError(.isSymbolicLink, folder.path + "/out")) {
      try OutputDirectory(path: folder.path + "/out").write([change()])
    }
    try files.createDirectory(atPath: folder.path + "/real", withIntermediateDirectories: true)
    try files.createSymbolicLink(
      atPath: folder.path + "/real/production", withDestinationPath: folder.path + "/elsewhere")
    #expect(throws: DiskError(.isSymbolicLink, folder.path + "/real/production")) {
      try OutputDirectory(path: folder.path + "/real").write([change()])
    }
    #expect(try files.contentsOfDirectory(atPath: folder.path + "/elsewhere") == ["keep"])
  }

  @Test("a folder that cannot be written stays as it was")
  func full() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let out = OutputDirectory(path: folder.path)
    try out.write([change()])
    let before = try inodes(folder)
    let long = OutputFile(path: String(repeating: "x", count: 300), bytes: [])
    #expect(throws: DiskError.self) {
      try out.write([
        Change(environment: "production", files: Toy.rendered(replicas: 5).outputFiles() + [long])
      ])
    }
    #expect(try inodes(folder) == before)
  }

  @Test("an environment that is gone loses its folder, if all of it is ours")
  func gone() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let out = OutputDirectory(path: folder.path)
    try out.write([change(3, environment: "a"), change(3, environment: "b")])
    #expect(try out.environments() == ["a", "b"])
    try out.write([Change(environment: "b", files: [])])
    #expect(try out.environments() == ["a"])
  }

  /// Inode and modification time of each file below a folder.
  private func inodes(_ folder: ScratchFolder) throws -> [String: String] {
    var result: [String: String] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder.path)/\(path)")
      guard attributes[.type] as? FileAttributeType == .typeRegular else { continue }
      let inode = attributes[.systemFileNumber] as? Int ?? 0
      let time = (attributes[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
      result[path] = "\(inode) \(time)"
    }
    return result
  }
}
